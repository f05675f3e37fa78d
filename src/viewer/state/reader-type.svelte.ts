import { measureText, type Face } from '../../layout/text/text.ts';

/** The words by which type is measured. */
export const sample = 'Timelines you can check, day by day';
/** The size of the sample in pixels, where type is as large as in the table of widths: browsers give whole pixels. */
export const sampleSize = 160;
/** How much wider the gaps between labels let text be. */
const slack = 1.03;

/**
 * How a reader's browser sets type, as `TypeProbe.svelte` measures it; as in the table of widths until then. All in pixels;
 * a hidden sample has no size, and changes nothing.
 */
export class ReaderType {
  #height = $state.raw(sampleSize);
  #sansWidth = $state.raw(0);
  #serifWidth = $state.raw(0);

  /** How much larger a reader wants type to be. */
  readonly enlargement: number = $derived.by(() => this.#height / sampleSize);
  readonly #isSansWide = $derived.by(() => this.#isWide(this.#sansWidth, 'sansBold'));
  readonly #isSerifWide = $derived.by(() => this.#isWide(this.#serifWidth, 'serifItalic'));

  /** Whether text in a face is wider than its place: with a reader's own spacing of letters, or without our fonts. */
  isWideIn = (face: Face): boolean => (face === 'serifItalic' ? this.#isSerifWide : this.#isSansWide);

  /** The font size of the sample. */
  get height(): number {
    return this.#height;
  }
  set height(height: number) {
    if (height > 0) this.#height = height;
  }

  /** The width of the sample in the face of titles. */
  get sansWidth(): number {
    return this.#sansWidth;
  }
  set sansWidth(width: number) {
    if (width > 0) this.#sansWidth = width;
  }

  /** The width of the sample in the face of the source's words. */
  get serifWidth(): number {
    return this.#serifWidth;
  }
  set serifWidth(width: number) {
    if (width > 0) this.#serifWidth = width;
  }

  #isWide(width: number, face: Face): boolean {
    return width > measureText(sample, face, this.#height) * slack;
  }
}
