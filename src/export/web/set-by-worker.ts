import { facesIn } from '../fonts/faces.ts';
import { hasParts, linesIn } from '../fonts/lines.ts';
import { fetchFonts } from './font-files.ts';
import { FontMissing, lost } from './font-missing.ts';
import { askWorker, WorkerMissing } from './own-worker.ts';
import type { SetsText, SetText } from './set-text.ts';
import address from './typesetter.ts?worker&url';
import type { SetAnswer, SetRequest } from './typesetter.ts';

/**
 * Sets text as the command line does, with the same fonts, in a worker: it is not held to the policy that stands in the
 * page, which lets no WebAssembly run, and is ended with its work.
 */
export const setByWorker: SetsText = async (markup, text, signal) => {
  const lines = linesIn(markup);
  if (text === 'plain' && !lines.some(hasParts)) return { markup, style: '', warnings: [] };
  try {
    const fonts = await fetchFonts(facesIn(lines).keys(), signal);
    return await ask({ markup, text, fonts }, signal);
  } catch (error) {
    if (text === 'plain' && error instanceof FontMissing) return { markup, style: '', warnings: [unplaced] };
    throw error;
  }
};

/** Who has nothing but this way out is to have it. */
const unplaced =
  'lines in several scripts have their parts in no places of their own, as the fonts could not be had: some programs may draw these in another order';

async function ask(request: SetRequest, signal: AbortSignal): Promise<SetText> {
  const answer = await answerTo(request, signal);
  if (answer.ok) return answer.value;
  throw new (answer.hasWayOut ? FontMissing : Error)(answer.message);
}

async function answerTo(request: SetRequest, signal: AbortSignal): Promise<SetAnswer> {
  const fonts = request.fonts.map(({ bytes }) => bytes.buffer);
  try {
    return await askWorker<SetAnswer>(address, request, signal, fonts as ArrayBuffer[]);
  } catch (error) {
    if (error instanceof WorkerMissing) throw new FontMissing(lost('what sets the text'), { cause: error });
    throw error;
  }
}
