import type { Sheet } from '../../layout/sheet/sheet.ts';

/** How much of a sheet a preview draws, in pixels: the quotes of some two hundred events. */
const mostShown = 20_000;

/** The beginning of a long sheet, which may list the quotes of ten thousand events; a short sheet as it is. */
export const beginningOf = (sheet: Sheet): Sheet =>
  sheet.height <= mostShown
    ? sheet
    : {
        ...sheet,
        height: mostShown,
        below: sheet.below.filter((block) => block.y + block.height <= mostShown)
      };
