import interRegular from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url';
import interSemiBold from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url';
import sourceSerifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import type { Contents } from '../contents.ts';
import type { FontBytes, FontName } from '../pdf/font.ts';
import { pdfPage, refuseTooLong } from '../pdf/page.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import type { Picture } from '../picture.ts';
import { declaredFaces } from './declared-faces.ts';
import { fetchFont, missingInWords } from './fonts.ts';
import { seenOf } from './needed-faces.ts';
import type { UsedFace } from './used-faces.ts';

interface FontAddress extends FontName {
  readonly address: string;
}

/** Whole fonts of the figure's own faces: PDFKit sets a text in one file, and the page's come in slices. */
const wholeFonts: readonly FontAddress[] = [
  { family: 'Inter', weight: 400, style: 'normal', address: interRegular },
  { family: 'Inter', weight: 600, style: 'normal', address: interSemiBold },
  { family: 'Source Serif 4', weight: 400, style: 'italic', address: sourceSerifItalic }
];

/** The fonts that a picture's faces need: our own, and for other scripts what the page itself draws with. */
function fontsFor(used: readonly UsedFace[]): readonly FontAddress[] {
  const families = new Set(used.map(({ families: [first] }) => first));
  const others = declaredFaces().filter(
    ({ family }) => families.has(family) && !wholeFonts.some((font) => font.family === family)
  );
  return [
    ...wholeFonts,
    ...others.map(({ family, weight, address }) => ({
      family,
      weight: Number(weight),
      style: 'normal' as const,
      address
    }))
  ];
}

/** The figure of a picture as clean markup, and the faces of the whole. */
interface DrawnFigure {
  readonly figure: string;
  readonly faces: readonly UsedFace[];
}

interface WebPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture as a PDF. Throws `CannotDraw` where PDFKit can't draw it, `FontMissing` where a font can't be fetched. */
export async function pdfBytes(
  picture: Picture,
  { figure, faces }: DrawnFigure,
  { metadata, document }: Contents,
  signal: AbortSignal
): Promise<WebPdf> {
  const page = pdfPage(picture, figure, metadata, document);
  refuseTooLong(page, 'leave the sources out, give it a height, or take SVG');
  const fonts = await Promise.all(
    fontsFor(faces).map(async ({ address, ...font }): Promise<FontBytes> => ({
      ...font,
      bytes: await fetchFont(font.family, address, signal)
    }))
  );
  const { bytes, missing } = await writePdf(page, fonts);
  return { bytes, warnings: missingInWords(seenOf(missing), 'as an empty box') };
}
