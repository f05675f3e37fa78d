import type { Parsed } from '../model/problem.ts';
import type { Story } from '../model/story.ts';
import { parseUrl } from '../model/url.ts';
import { carried, ownStory } from './built.ts';
import { fetchStory } from './fetch.ts';
import { loadStory } from './load.ts';
import { unreadable } from './reading.ts';

/**
 * The address of a story named in `?src=`, if it is one of the page's own origin. A page that carries its story has that
 * one alone, and its own address is the story's.
 */
export function storyAddress(source: string | undefined, page: string): URL | undefined {
  if (carried) return source === undefined ? new URL(page) : undefined;
  const path = source ?? ownStory;
  const url = parseUrl(path, page);
  return url && /^https?:$/.test(url.protocol) && url.origin === new URL(page).origin ? url : undefined;
}

/** The story at an address of the page's own, or the one that the page carries with its texts in it. */
export const openStory = (url: URL, signal: AbortSignal): Promise<Parsed<Story>> =>
  carried
    ? loadStory(url.pathname, { ok: true, text: carried }, () =>
        Promise.resolve(unreadable('is not in this file'))
      )
    : fetchStory(url, signal);
