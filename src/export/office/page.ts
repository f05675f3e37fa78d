import type { Picture } from '../picture/picture.ts';
import { presets, type Length } from '../picture/size.ts';

/** The margin on all sides of a page of a document. */
export const pageMargin: Length = { value: 15, unit: 'mm' };

/** The sides of a page in landscape: Letter where a picture is one of its size, else A4. */
export function pageOf({ options: { size } }: Pick<Picture, 'options'>): {
  readonly width: Length;
  readonly height: Length;
} {
  const { width, height } = size.width.unit === 'in' ? presets.letter : presets.a4;
  return { width: height, height: width };
}
