import { CannotDraw } from '../export/pdf/cannot-draw.ts';
import { PictureTooLarge } from '../export/picture/pixels.ts';
import { SheetTooSmall } from '../layout/sheet/layout-sheet.ts';
import { UsageError } from './effects.ts';

const refusals = [SheetTooSmall, PictureTooLarge, CannotDraw];

/** Throws a usage error for what can't be made as requested, or not with the packages that are installed. */
export function asUsage(error: unknown): never {
  if (error instanceof Error && refusals.some((Refusal) => error instanceof Refusal))
    throw new UsageError(error.message);
  throw error;
}
