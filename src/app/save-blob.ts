import type { Words } from '../words/words.ts';

let saved: string | undefined;

/** Hands a file to the browser to be saved. A frame may be forbidden to save, and can't find out. */
export function saveBlob(blob: Blob, name: string, { saving }: Words): string {
  // The last file's address is released only now: some browsers fetch it long after the click.
  if (saved !== undefined) URL.revokeObjectURL(saved);
  saved = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: saved, download: name }).click();
  return window === window.top ? saving.sent(name) : saving.sentFromFrame(name);
}
