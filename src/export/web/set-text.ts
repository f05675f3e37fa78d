import type { SvgText } from '../text/svg-text.ts';
import type { KeptText } from '../text/typeset.ts';

/** Text of a picture as a file keeps it, and sentences on what in it is not as it should be. */
export interface SetText extends KeptText {
  readonly warnings: readonly string[];
}

/** Sets the text of clean markup. Throws `FontMissing` where that can’t be done, and what ended `signal`. */
export type SetsText = (markup: string, text: SvgText, signal: AbortSignal) => Promise<SetText>;
