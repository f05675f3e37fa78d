import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { beginning } from '../../layout/text/text.ts';
import { CannotDraw } from './cannot-draw.ts';

const scripts = String.raw`\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Samr}\p{sc=Adlm}\p{sc=Rohg}`;

/** Letters of scripts that run from right to left, and the marks that turn a text round. */
const rightToLeft = new RegExp(String.raw`[${scripts}\u202b\u202e\u2067]`, 'u');

const firstRightToLeft = (lines: readonly DrawnLine[]): DrawnLine | undefined =>
  lines.find(({ line }) => rightToLeft.test(line.text));

/** Whether any of the lines runs from right to left, so that PDFKit can't set it. */
export const hasRightToLeft = (lines: readonly DrawnLine[]): boolean => firstRightToLeft(lines) !== undefined;

/** Throws `CannotDraw` where a line runs from right to left. */
export function refuseRightToLeft(lines: readonly DrawnLine[]): void {
  const found = firstRightToLeft(lines);
  if (found)
    throw new CannotDraw(
      `“${beginning(found.line.text, 60)}” runs from right to left, which PDFKit cannot set; install the optional package ` +
        '@myriaddreamin/typst-ts-node-compiler and write the PDF by Typst, or write SVG or PNG'
    );
}
