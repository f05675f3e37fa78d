import { PictureTooLarge } from '../../export/picture/pixels.ts';
import { CannotDraw } from '../../export/pdf/cannot-draw.ts';
import { FontMissing } from '../../export/web/font-missing.ts';
import { capital } from '../../model/wording.ts';
import type { Words } from '../../words/words.ts';
import type { PageFile } from './file-work.svelte.ts';

/** Something is refused: the message says why, or what to do instead. */
export class Refused extends Error {}

/** How to make each type for the clipboard from a file. */
export type ClipboardTypes = Readonly<Record<string, (file: Blob) => Blob | Promise<Blob>>>;

/** Copies a file that is being made, in each type that the clipboard takes. An error in making it comes before others. */
export async function copyFile(made: Promise<PageFile>, types: ClipboardTypes, words: Words): Promise<void> {
  // Called before the first `await`: Safari lets a page write to the clipboard only within the click.
  const copied = written(made, types);
  const [making, copying] = await Promise.allSettled([made, copied]);
  if (making.status === 'rejected') throw making.reason;
  if (copying.status === 'rejected') throw new Refused(words.saving.mayNotCopy, { cause: copying.reason });
}

async function written(made: Promise<PageFile>, types: ClipboardTypes): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new Refused('no clipboard for pictures');
  const taken = Object.entries(types)
    .filter(([type]) => isTaken(type))
    .map(([type, of]) => [type, made.then(({ blob }) => of(blob))] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(taken))]);
}

/** Copies a text; returns whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The browser refuses, or has no clipboard: the return value says so.
    return false;
  }
}

/** Browsers without `supports` take a text and a PNG. */
const isTaken = (type: string): boolean => ClipboardItem.supports?.(type) ?? type !== 'image/svg+xml';

/** What went wrong, in a sentence. */
export function troubleInWords(error: unknown, words: Words): string {
  if (error instanceof Refused) return error.message;
  const hasWayOut = [PictureTooLarge, FontMissing, CannotDraw].some((kind) => error instanceof kind);
  if (error instanceof Error && hasWayOut) return sentence(error.message);
  return words.saving.notMade(String(error));
}

/** What was done with a file, and the warnings about it. */
export const withWarnings = (done: string, warnings: readonly string[]): string =>
  [done, ...warnings.map(sentence)].join(' ');

/** Words as a sentence: with a capital, and a full stop. */
export const sentence = (words: string): string => `${capital(words)}${/[.!?]$/u.test(words) ? '' : '.'}`;
