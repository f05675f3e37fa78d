import type { Story } from '../model/story.ts';
import otherScripts from './other-scripts.css?url';

/** What the slices for Latin in fonts.css lack. */
const other = /[^\0-\xff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/;

/**
 * Asks for the faces of other scripts once a story has any of them: most readers never need their bytes. A single file
 * carries those of its story, and has nowhere to ask for others.
 */
export function loadFontsFor({ timeline, texts }: Story): void {
  if (import.meta.env.MODE === 'single') return;
  const needed = [JSON.stringify(timeline), ...[...texts.values()].map(({ text }) => text)].some((text) =>
    other.test(text)
  );
  if (!needed || document.querySelector(`link[href="${otherScripts}"]`)) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: otherScripts })
  );
}
