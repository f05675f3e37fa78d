import { beginning } from '../../layout/text/text.ts';
import type { Sheet } from '../../layout/sheet/sheet.ts';
import { CannotDraw } from './cannot-draw.ts';
import type { PdfPage } from './page.ts';

const scripts = String.raw`\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Mand}\p{sc=Samr}\p{sc=Adlm}\p{sc=Rohg}`;

/** Letters of scripts that run from right to left, and the marks that turn a text round. */
const rightToLeft = new RegExp(String.raw`[${scripts}\u202b\u202e\u2067]`, 'u');

/** Whether anything that stands on a sheet runs from right to left, so that PDFKit can't set it. */
export const hasRightToLeft = ({ above, scene, below }: Sheet): boolean =>
  rightToLeft.test(JSON.stringify([above, scene, below]));

/** Throws `CannotDraw` where a text of a page runs from right to left. */
export function refuseRightToLeft({ sections, figure }: PdfPage): void {
  const set = sections.flatMap((section) => {
    if (section.kind === 'figure') return [...figure.matchAll(/>([^<]+)</gu)].map(([, text]) => text!);
    const texts = section.kind === 'list' ? section.items.flatMap((item) => item.texts) : [section.text];
    return texts.map(({ lines }) => lines.map(({ text }) => text).join(''));
  });
  const found = set.find((text) => rightToLeft.test(text));
  if (found !== undefined)
    throw new CannotDraw(
      `“${beginning(found, 60)}” runs from right to left, which PDFKit cannot set; install the optional package ` +
        '@myriaddreamin/typst-ts-node-compiler and write the PDF by Typst, or write SVG or PNG'
    );
}
