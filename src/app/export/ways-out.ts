import { PictureTooLarge } from '../../export/picture/pixels.ts';
import { CannotDraw } from '../../export/pdf/cannot-draw.ts';
import { FontMissing } from '../../export/web/font-missing.ts';
import type { PageFile } from './file-work.svelte.ts';

/** The browser keeps something from the page: the message says what can be done instead. */
class Refused extends Error {}

/** What the clipboard is given of a file, by type. */
export type ClipboardTypes = Readonly<Record<string, (file: Blob) => Blob | Promise<Blob>>>;

/** Copies a file that is being made, in each of its types that the clipboard takes. Throws what went wrong in the making first. */
export async function copyFile(made: Promise<PageFile>, types: ClipboardTypes): Promise<void> {
  // Called before anything is awaited: Safari takes only what it is told of in the click itself.
  const copied = written(made, types);
  const [making, copying] = await Promise.allSettled([made, copied]);
  if (making.status === 'rejected') throw making.reason;
  if (copying.status === 'rejected')
    throw new Refused(
      'The browser does not let this page write that to the clipboard. Download it instead.',
      {
        cause: copying.reason
      }
    );
}

async function written(made: Promise<PageFile>, types: ClipboardTypes): Promise<void> {
  if (typeof ClipboardItem === 'undefined') throw new Refused('no clipboard for pictures');
  const taken = Object.entries(types)
    .filter(([type]) => isTaken(type))
    .map(([type, of]) => [type, made.then(({ blob }) => of(blob))] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(taken))]);
}

/** Copies words; says whether the browser let the page do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or not there at all: told by what is given back.
    return false;
  }
}

/** Browsers that can't be asked take a text and a PNG. */
const isTaken = (type: string): boolean => ClipboardItem.supports?.(type) ?? type !== 'image/svg+xml';

let saved: string | undefined;

/** Hands a file to the browser to be saved. A frame may not be let save anything, and isn't told so. */
export function saveBlob(blob: Blob, name: string): string {
  // The last file's address is let go only now: some browsers fetch it well after the click.
  if (saved !== undefined) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: saved, download: name }).click();
  return window === window.top
    ? `${name} was handed to the browser to save.`
    : `${name} was handed to the browser to save. If nothing comes, the page around this one does not allow it: open the timeline in a page of its own, and export it there.`;
}

/** What went wrong, in a sentence. */
export function troubleInWords(error: unknown): string {
  if (error instanceof Refused) return error.message;
  const hasWayOut = [PictureTooLarge, FontMissing, CannotDraw].some((kind) => error instanceof kind);
  if (error instanceof Error && hasWayOut) return sentence(error.message);
  return `The picture could not be made: ${String(error)}`;
}

/** What became of a file, and what in it is not as it should be. */
export const withWarnings = (done: string, warnings: readonly string[]): string =>
  [done, ...warnings.map(sentence)].join(' ');

/** Words as a sentence: with a capital, and a full stop. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/u.test(words) ? '' : '.'}`;
