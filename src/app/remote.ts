import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { webUrl } from '../model/links.ts';
import { excerpt } from '../model/messages.ts';
import { storiesIn } from '../model/site-stories.ts';
import type { ImageAddress } from '../viewer/state/images.ts';
import { carried, carriedMedia, ownStory, storyList } from './built.ts';
import { fetchInPage } from './fetch-in-page.ts';
import { fetchText } from './fetch.ts';
import { imagesBeside, imagesIn } from './images.ts';
import { loadStory } from './load.ts';
import { unreadable } from '../model/text-file.ts';
import type { Words } from '../words/words.ts';

/**
 * The address of a story named in `?src=`, if it is one of the page's own origin. A page that carries its story opens
 * no other, and its own address is the story's.
 */
export function storyAddress(source: string | undefined, page: string): URL | undefined {
  if (carried) return source === undefined ? new URL(page) : undefined;
  const path = source ?? ownStory;
  const url = webUrl(path, page);
  return url?.origin === new URL(page).origin ? url : undefined;
}

/** Why a story is not opened: it is of another site; it is none of this site’s own; or their list could not be read. */
export type Refusal = 'foreign' | 'unlisted' | { readonly unreadList: string };

/**
 * Why the story at an address is not opened; undefined if it is. A site opens only its
 * own stories, which the file at `list` names: other files on its server, such as uploads, would seem to be published by
 * it. `list` is undefined for a page that opens any story.
 */
export async function whyNotOpened(
  url: URL,
  list: URL | undefined,
  signal: AbortSignal
): Promise<Refusal | undefined> {
  if (!list) return undefined;
  const text = await fetchText(list, { signal, mode: 'same-origin' });
  const paths = text.ok ? storiesIn(text.text) : undefined;
  if (!paths) return { unreadList: list.pathname };
  const { origin, pathname, search } = url;
  const isOwn = paths.some((path) => webUrl(path, list.href)?.href === origin + pathname + search);
  return isOwn ? undefined : 'unlisted';
}

/**
 * Why the page at an address does not open the story that `?src=` names; undefined if it opens it, or `?src=` is absent.
 */
export async function whyIgnored(
  source: string | undefined,
  page: string,
  signal: AbortSignal
): Promise<Refusal | undefined> {
  if (source === undefined) return undefined;
  const url = storyAddress(source, page);
  if (!url) return 'foreign';
  const list = isOwn(url) || storyList === undefined ? undefined : webUrl(storyList, page);
  return whyNotOpened(url, list, signal);
}

/** A sentence that the story in the address is not opened, and why. */
export function ignoredInWords(source: string, why: Refusal, words: Words): string {
  const { ignored } = words.app;
  const said = excerpt(source);
  return typeof why === 'string' ? ignored[why](said) : ignored.noList(said, why.unreadList);
}

/** The story at an address that the page may open, or the story that the page carries with its texts. */
export function openStory(url: URL, signal: AbortSignal): Promise<Parsed<Story>> {
  // What the page has preloaded is used only by a request of the same mode; its policy keeps both to its own site.
  if (!carried) return fetchInPage(url, signal, isOwn(url) ? 'cors' : 'same-origin');
  return loadStory(url.pathname, { ok: true, text: carried }, () =>
    Promise.resolve(unreadable('is not in this file'))
  );
}

/** The images of a story that `openStory` opened: a page that carries its story carries its images too, and asks for none. */
export const imagesOfStory = (url: URL): ImageAddress =>
  carried ? imagesIn(carriedMedia ?? '{}') : imagesBeside(url);

/** Whether it is the address of the story that the page shows by default. */
const isOwn = (url: URL): boolean => url.href === webUrl(ownStory, location.href)?.href;

/**
 * A sentence for the reader if a story did not come with the page in the folder `root`: anyone who may put files on the
 * server can link to them. A site opens no such story, and a page that carries its story no other at all.
 */
export const elsewhereInWords = (url: URL, root: string, words: Words): string | undefined =>
  carried || storyList !== undefined || url.href.startsWith(new URL('data/', root).href)
    ? undefined
    : words.app.elsewhere(excerpt(url.pathname));
