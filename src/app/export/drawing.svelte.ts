import { painted } from '../../export/web/painted.ts';
import type { Picture } from '../../export/picture/picture.ts';
import { SheetTooSmall } from '../../layout/sheet/layout-sheet.ts';

/** The picture in a dialog, which follows what is chosen. */
export class Drawing {
  /** The last picture that could be drawn. */
  picture = $state.raw<Picture>();
  /** Why what is chosen gives no picture. */
  refusal = $state.raw<string>();
  isUnderWay = $state.raw(false);
  #latest = {};

  /**
   * Draws once the page has shown what was chosen. A picture is laid out without a break: of several that are asked for
   * before it only the last one is drawn, and none comes after a later one. `draw` gives none where a choice is wrong by
   * itself.
   */
  async follow(draw: () => Picture | undefined): Promise<void> {
    const turn = (this.#latest = {});
    this.isUnderWay = true;
    await painted();
    if (turn !== this.#latest) return;
    this.isUnderWay = false;
    this.refusal = undefined;
    try {
      this.picture = draw() ?? this.picture;
    } catch (error) {
      if (!(error instanceof SheetTooSmall)) throw error;
      this.refusal = error.message;
    }
  }

  /** Shows no picture. */
  clear(): void {
    this.cancel();
    this.picture = undefined;
    this.refusal = undefined;
  }

  /** Leaves undrawn what is not drawn yet. */
  cancel(): void {
    this.#latest = {};
    this.isUnderWay = false;
  }
}
