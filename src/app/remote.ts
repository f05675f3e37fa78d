import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { failed } from '../model/failed.ts';
import { webUrl } from '../model/links.ts';
import { storiesIn } from '../model/site-stories.ts';
import { carried, ownStory, storyList } from './built.ts';
import { fetchStory, fetchText } from './fetch.ts';
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

/** The story at an address of the page's own, or the one that the page carries with its texts in it. */
export async function openStory(url: URL, signal: AbortSignal): Promise<Parsed<Story>> {
  if (carried)
    return loadStory(url.pathname, { ok: true, text: carried }, () =>
      Promise.resolve(unreadable('is not in this file'))
    );
  const list = isOwn(url) || storyList === undefined ? undefined : webUrl(storyList, location.href);
  const why = await whyNotOpened(url, list, signal);
  return why === undefined
    ? fetchStory(url, signal)
    : failed([{ path: '', message: `${url.pathname} is not opened: ${why}` }]);
}

/** Whether it is the address of the story that the page shows by itself. */
const isOwn = (url: URL): boolean => url.href === webUrl(ownStory, location.href)?.href;

/** Whether a story at an address of the page's own origin is none of those that came with the page. */
export const isFromElsewhere = (url: URL): boolean =>
  !carried && storyList === undefined && !url.href.startsWith(new URL('data/', location.href).href);
