import type { DrawnLine } from '../../layout/sheet/lines.ts';
import type { Words } from '../../words/words.ts';
import { setInBundledFonts, type FontTools } from '../text/in-bundled-fonts.ts';
import { leftAsIs, type SetText, type TextUse } from '../text/set-text.ts';
import { fetchFont } from './font-files.ts';
import { FontMissing } from './font-missing.ts';
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
  signal: AbortSignal,
  { files }: Words
): Promise<SetText> {
  const tools: FontTools = {
    load: (face) => fetchFont(face, signal, files),
    rules: (fonts) => ask({ kind: 'rules', fonts }, signal, files),
    outlines: (markup, fonts) => ask({ kind: 'outlines', markup, fonts }, signal, files)
  };
  try {
    return await setInBundledFonts(lines, use, tools, files);
  } catch (error) {
    if (use === 'plain' && error instanceof FontMissing) return { ...leftAsIs, warnings: [files.unplaced] };
    throw error;
  }
}

async function ask(
  request: TypesetterRequest,
  signal: AbortSignal,
  { refused }: Words['files']
): Promise<string> {
  const answer = await answerTo(request, signal);
  if (answer.ok) return answer.value;
  if (answer.fault === undefined) throw new Error(answer.message);
  throw new FontMissing(answer.fault === 'lost' ? refused.typesetterLost : refused.typesetterForbidden);
}

async function answerTo(request: TypesetterRequest, signal: AbortSignal): Promise<TypesetterAnswer> {
  try {
    return await askWorker<TypesetterAnswer>(address, request, signal);
  } catch (error) {
    if (error instanceof WorkerMissing) return { ok: false, fault: 'lost' };
    throw error;
  }
}
