import { measureText } from '../../layout/text/text.ts';

/** The words by which type is measured, in the face of titles. */
export const sample = 'Timelines you can check, day by day';
/** The size of the sample in pixels, where type is as large as in the table of widths: browsers give whole pixels. */
export const sampleSize = 160;
/** How much wider the gaps between labels let text be. */
const slack = 1.03;

/** How a reader's browser sets type, as `TypeProbe.svelte` measures it; as in the table of widths until then. */
export class ReaderType {
  #height = $state.raw(sampleSize);
  #width = $state.raw(0);

  /** How much larger a reader wants type to be. */
  readonly enlargement: number = $derived.by(() => this.#height / sampleSize);
  /** Whether text is wider than its place: with a reader's own spacing of letters, or without our fonts. */
  readonly isWide: boolean = $derived.by(
    () => this.#width > measureText(sample, 'sansBold', this.#height) * slack
  );

  /** The font size of the sample, in pixels; a hidden sample has none, and changes nothing. */
  get height(): number {
    return this.#height;
  }
  set height(height: number) {
    if (height > 0) this.#height = height;
  }

  /** The width of the sample, in pixels. */
  get width(): number {
    return this.#width;
  }
  set width(width: number) {
    if (width > 0) this.#width = width;
  }
}
