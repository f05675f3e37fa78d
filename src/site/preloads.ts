import type { Source } from '../model/timeline.ts';
import { startTag } from './html.ts';

/** More than a few texts would take the line from the page's own script. */
const mostTexts = 4;

/** The files that a page with a story asks for first: the document, and the texts of a few sources beside it. */
export const firstFiles = (document: string, sources: readonly Pick<Source, 'text'>[]): readonly string[] => {
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const texts = sources.flatMap(({ text }) => (text === undefined ? [] : [folder + text]));
  return [document, ...(texts.length > mostTexts ? [] : texts)];
};

/** As `fetch` asks for it, or a browser would ask twice. */
export const preloadOf = (href: string) => ({ rel: 'preload', as: 'fetch', crossorigin: '', href });

const preloads = /\s*<link rel="preload" as="fetch"[^>]*>/g;

/** A built page without the files of the story that came with it. */
export const withoutPreloads = (built: string): string => built.replace(preloads, '');

/** Elements that ask for files while the script of the page is still on its way; addresses relative to the page. */
export const preloadElements = (addresses: readonly string[]): readonly string[] =>
  addresses.map((href) => startTag('link', preloadOf(href)));
