/*
 * What `sourceline build` writes into a page. In a site: the address of its story's page with the beginning of a query
 * (`home`: `../../?id=talks&` in the permalink of an event), and from there those of the story (`timeline`) and of the
 * list of the site's stories (`stories`). In a single file: the document itself.
 */
const { home, timeline, stories } = document.getElementById('app')?.dataset ?? {};

export const isSite = home !== undefined;

/** The story that the page shows when its address names none; relative to the page. */
export const ownStory = timeline ?? 'data/north-korea-outreach/timeline.json';

/** In a site, the list of its stories, which are all that it opens; relative to the page. */
export const storyList = stories;

/** The text of the document that the page carries, if it does. */
export const carried = document.getElementById('timeline')?.textContent;

/** A page that shows the story for another, as a permalink does, takes on the address of the story's own. */
export function goHome(): void {
  if (isSite) history.replaceState(null, '', (home + location.search.slice(1)).replace(/[?&]$/, ''));
}
