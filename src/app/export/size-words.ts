import { defaultDpi, pngSizeOf } from '../../export/picture/pixels.ts';
import type { Picture } from '../../export/picture/picture.ts';
import type { Length } from '../../export/picture/size.ts';
import type { FileOptions, Format } from '../../export/file.ts';
import type { Words } from '../../words/words.ts';

/** How large a file will be: “210 × 297 mm, in 2480 × 3508 pixels”, “210 × 297 mm, 3 pages”. */
export function inWordsOf(
  picture: Picture,
  format: Format,
  { dpi = defaultDpi(picture) }: FileOptions,
  { saving }: Words
): string {
  const { width, height } = picture;
  const sides = `${rounded(width)} × ${rounded(height)} ${width.unit}`;
  const pages = picture.pages?.running.length ?? 0;
  if (format === 'pdf' && pages > 0) return `${sides}, ${saving.pages(pages)}`;
  if (format !== 'png') return sides;
  const pixels = pngSizeOf(picture, dpi);
  return `${sides}, ${saving.inPixels(pixels.width, pixels.height)}`;
}

const rounded = ({ value, unit }: Length): string => String(Number(value.toFixed(unit === 'in' ? 2 : 0)));
