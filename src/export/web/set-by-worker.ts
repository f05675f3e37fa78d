import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { setInBundledFonts, type FontTools } from '../text/in-bundled-fonts.ts';
import { leftAsIs, type SetText, type TextUse } from '../text/set-text.ts';
import { fetchFont } from './font-files.ts';
import { FontMissing, lost } from './font-missing.ts';
import { askWorker, WorkerMissing } from './own-worker.ts';
import address from './typesetter.ts?worker&url';
import type { TypesetterAnswer, TypesetterRequest } from './typesetter.ts';

/**
 * Sets text as the command line does, with the same fonts. What cuts them down and what makes shapes of them is in a worker:
 * it is not held to the policy in the page, which lets no WebAssembly run, and is ended with its work.
 */
export async function setByWorker(
  lines: readonly DrawnLine[],
  use: TextUse,
  signal: AbortSignal
): Promise<SetText> {
  const tools: FontTools = {
    load: (face) => fetchFont(face, signal),
    rules: (fonts) => ask({ kind: 'rules', fonts }, signal),
    outlines: (markup, fonts) => ask({ kind: 'outlines', markup, fonts }, signal)
  };
  try {
    return await setInBundledFonts(lines, use, tools);
  } catch (error) {
    if (use === 'plain' && error instanceof FontMissing) return { ...leftAsIs, warnings: [unplaced] };
    throw error;
  }
}

/** Who has nothing but this way out is to have it. */
const unplaced =
  'lines in several scripts have their parts in no places of their own, as the fonts could not be had: some programs may draw these in another order';

async function ask(request: TypesetterRequest, signal: AbortSignal): Promise<string> {
  const answer = await answerTo(request, signal);
  if (answer.ok) return answer.value;
  throw new (answer.hasWayOut ? FontMissing : Error)(answer.message);
}

async function answerTo(request: TypesetterRequest, signal: AbortSignal): Promise<TypesetterAnswer> {
  try {
    return await askWorker<TypesetterAnswer>(address, request, signal);
  } catch (error) {
    if (error instanceof WorkerMissing) throw new FontMissing(lost('what sets the text'), { cause: error });
    throw error;
  }
}
