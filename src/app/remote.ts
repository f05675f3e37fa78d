import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { webUrl } from '../model/links.ts';
import { excerpt } from '../model/messages.ts';
import { storiesIn } from '../model/site-stories.ts';
import { carried, ownStory, storyList } from './built.ts';
import { fetchInPage } from './fetch-in-page.ts';
import { fetchText } from './fetch.ts';
import { loadStory } from './load.ts';
import { unreadable } from '../model/text-file.ts';

/**
 * The address of a story named in `?src=`, if it is one of the page's own origin. A page that carries its story has that
 * one alone, and its own address is the story's.
 */
export function storyAddress(source: string | undefined, page: string): URL | undefined {
  if (carried) return source === undefined ? new URL(page) : undefined;
  const path = source ?? ownStory;
  const url = webUrl(path, page);
  return url?.origin === new URL(page).origin ? url : undefined;
}

/**
 * Why the story at an address is not opened, as the end of a sentence; nothing if it is. A site opens its own stories
 * only, which the file at `list` names: what else is on its server, such as what its readers upload, would seem to be
 * published by it. `list` is undefined for a page of any story.
 */
export async function whyNotOpened(
  url: URL,
  list: URL | undefined,
  signal: AbortSignal
): Promise<string | undefined> {
  if (!list) return undefined;
  const text = await fetchText(list, { signal, mode: 'same-origin' });
  const paths = text.ok ? storiesIn(text.text) : undefined;
  if (!paths) return `the list of this site’s stories, ${list.pathname}, could not be read`;
  const { origin, pathname, search } = url;
  const isOwn = paths.some((path) => webUrl(path, list.href)?.href === origin + pathname + search);
  return isOwn ? undefined : 'this site shows its own stories only';
}

/**
 * Why the story that `?src=` names is not opened by the page at an address, as the end of a sentence; nothing if it is, or
 * none is named.
 */
export async function whyIgnored(
  source: string | undefined,
  page: string,
  signal: AbortSignal
): Promise<string | undefined> {
  if (source === undefined) return undefined;
  const url = storyAddress(source, page);
  if (!url) return ownSiteOnly;
  const list = isOwn(url) || storyList === undefined ? undefined : webUrl(storyList, page);
  return whyNotOpened(url, list, signal);
}

export const ownSiteOnly =
  'a story is opened from this site only, by a path such as data/story/timeline.json';

/** Says that a story which the address names is not opened, and why. */
export const ignoredInWords = (source: string, why: string): string =>
  `The address says src=${excerpt(source)}, which was ignored: ${why}.`;

/** The story at an address of the page's own that may be opened, or the one that the page carries with its texts in it. */
export function openStory(url: URL, signal: AbortSignal): Promise<Parsed<Story>> {
  if (!carried) return fetchInPage(url, signal);
  return loadStory(url.pathname, { ok: true, text: carried }, () =>
    Promise.resolve(unreadable('is not in this file'))
  );
}

/** Whether it is the address of the story that the page shows by itself. */
const isOwn = (url: URL): boolean => url.href === webUrl(ownStory, location.href)?.href;

/**
 * A sentence for the reader, where a story is none of those that came with the page in the folder `root`: whoever may put
 * files on the server may make a link to them. A site opens no such story, and a page that carries its own none at all.
 */
export const elsewhereInWords = (url: URL, root: string): string | undefined =>
  carried || storyList !== undefined || url.href.startsWith(new URL('data/', root).href)
    ? undefined
    : `This story comes from ${excerpt(url.pathname)}, which is not one of the stories that belong to this page.`;
