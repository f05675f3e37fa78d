import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { beginning } from '../../layout/text/text.ts';
import type { Words } from '../../words/words.ts';
import { CannotDraw } from './cannot-draw.ts';

const scripts = String.raw`\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Samr}\p{sc=Adlm}\p{sc=Rohg}`;

/** Letters of right-to-left scripts, and characters that reverse text. */
const rightToLeft = new RegExp(String.raw`[${scripts}\u202b\u202e\u2067]`, 'u');

const firstRightToLeft = (lines: readonly DrawnLine[]): DrawnLine | undefined =>
  lines.find(({ line }) => rightToLeft.test(line.text));

/** Whether any line contains right-to-left text, which PDFKit can't typeset. */
export const hasRightToLeft = (lines: readonly DrawnLine[]): boolean => firstRightToLeft(lines) !== undefined;

/** Throws `CannotDraw` if a line contains right-to-left text. */
export function refuseRightToLeft(lines: readonly DrawnLine[], { refused }: Words['files']): void {
  const found = firstRightToLeft(lines);
  if (found) throw new CannotDraw(refused.rightToLeft(beginning(found.line.text, 60)));
}
