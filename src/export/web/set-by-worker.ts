import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { setInBundledFonts, type FontTools } from '../text/in-bundled-fonts.ts';
import { leftAsIs, type SetText, type TextUse } from '../text/set-text.ts';
import { fetchFont } from './font-files.ts';
import { FontMissing, lost } from './font-missing.ts';
import { askWorker, WorkerMissing } from './own-worker.ts';
import address from './typesetter.ts?worker&url';
import type { TypesetterAnswer, TypesetterRequest } from './typesetter.ts';

/**
 * Typesets text like the command line, with the same fonts. Subsetting and conversion to shapes run in a worker: the
 * page's policy, which forbids WebAssembly, does not apply there, and cancelling ends it.
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

/** A suggestion for readers who have only this option left. */
const unplaced =
  'the fonts could not be loaded, so some programs may draw lines in several scripts in the wrong order';

async function ask(request: TypesetterRequest, signal: AbortSignal): Promise<string> {
  const answer = await answerTo(request, signal);
  if (answer.ok) return answer.value;
  throw new (answer.hasWayOut ? FontMissing : Error)(answer.message);
}

async function answerTo(request: TypesetterRequest, signal: AbortSignal): Promise<TypesetterAnswer> {
  try {
    return await askWorker<TypesetterAnswer>(address, request, signal);
  } catch (error) {
    if (error instanceof WorkerMissing) throw new FontMissing(lost('the typesetter'), { cause: error });
    throw error;
  }
}
