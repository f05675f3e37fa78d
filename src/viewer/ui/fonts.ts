import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import otherScripts from './other-scripts.css?url';

/** Characters that the Latin faces in fonts.css lack. */
const other = /[^\0-\xff\u0131\u0152\u0153\u2000-\u206f\u20ac\u2122\u2212]/;

/**
 * Loads the faces of other scripts once a story has any, or our own words are not in English: most readers never need them.
 * A single file carries those of its story, and can load no others.
 */
export function loadFontsFor({ timeline, texts }: Story, { language }: Words): void {
  if (import.meta.env.MODE === 'single') return;
  const told = [JSON.stringify(timeline), ...[...texts.values()].map(({ text }) => text)];
  const isNeeded = language !== 'en' || told.some((text) => other.test(text));
  if (!isNeeded || document.querySelector(`link[href="${otherScripts}"]`)) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: otherScripts })
  );
}
