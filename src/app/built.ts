import { firstStory } from './first-story.ts';

/*
 * What `sourceline build` writes into a page. In a site: the address of the story's page with the beginning of a query
 * (`home`: `../../?id=talks&` in the permalink of an event), and the addresses, relative to that page, of the story
 * (`timeline`) and of the list of the site's stories (`stories`). In a single file: the document itself.
 */
const { home, timeline, stories } = document.getElementById('app')?.dataset ?? {};

export const isSite = home !== undefined;

/** The story that the page shows when its address names none; relative to the page. */
export const ownStory = timeline ?? firstStory;

/** In a site, the list of its stories, relative to the page; the site opens no others. */
export const storyList = stories;

/** The text of the document in the page, if it carries one. */
export const carried = document.getElementById('timeline')?.textContent;

/** As JSON, the addresses (`data:`) of its images by their paths beside the document, if the page carries any. */
export const carriedMedia = document.getElementById('media')?.textContent;

/** Whether the studio is beside the page: it is not in what was built of stories. */
export const hasStudio = !isSite && carried === undefined;

/** Gives a permalink page the address of the story's page, whose view it shows. */
export function goHome(): void {
  if (isSite) history.replaceState(null, '', (home + location.search.slice(1)).replace(/[?&]$/, ''));
}
