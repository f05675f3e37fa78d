import type { TimeWindow } from '../layout/time/window.ts';
import { addDays, parseDay } from '../model/day.ts';
import { formatView, type Place } from '../viewer/address/url.ts';
import { stagesIn, standingsIn, wordsIn } from './attributes.ts';
import type { ShownWindow, SourcelineTimelineElement } from './element-type.ts';

/** The page of a story: its address, and what its query says beside a view. */
export interface StoryPage extends Pick<Place, 'source' | 'language'> {
  readonly address: string;
}

/**
 * The page of the story at `document`. In a site each story has a page beside `data`: `talks/` shows
 * `data/talks/timeline.json`. A document elsewhere in a site has none.
 */
export function pageOf(
  document: URL,
  source: string | undefined,
  root: string,
  isSite: boolean
): StoryPage | undefined {
  if (!isSite) return { address: root, source };
  const { origin, pathname } = document;
  const below = (origin + pathname).replace(`${root}data/`, '');
  const [, folder] = /^([^/]+\/)timeline\.json$/u.exec(below) ?? [];
  return folder === undefined ? undefined : { address: root + folder };
}

/**
 * A link to the page of an element's story that follows the current view. `query` is the query of the frame; `shown`
 * settles when the story is drawn.
 */
export function linkTo(
  page: StoryPage,
  element: SourcelineTimelineElement,
  query: URLSearchParams,
  shown: Promise<unknown>
): HTMLAnchorElement {
  const link = document.createElement('a');
  const filter = {
    lane: wordsIn(query.get('lanes')),
    stage: stagesIn(query.get('stage')),
    standing: standingsIn(query.get('standing'))
  };
  let id: string | undefined;
  let days: ShownWindow | undefined;

  function follow(): void {
    const window = days && windowOf(days);
    link.href = page.address + formatView({ id, window, filter, grouping: 'lane' }, page);
  }

  follow();
  if (query.has('from') || query.has('to'))
    void shown.then(() => {
      days ??= element.getWindow();
      follow();
    });
  element.addEventListener('sourceline-select', ({ detail }) => {
    id = detail.id;
    follow();
  });
  element.addEventListener('sourceline-window', ({ detail }) => {
    days = detail;
    follow();
  });
  return link;
}

/** The address of an event on the page of its story. */
export const addressOn =
  (page: StoryPage) =>
  (id: string): string =>
    page.address + formatView({ id, filter: {}, grouping: 'lane' }, page);

const windowOf = ({ from, to }: ShownWindow): TimeWindow => ({
  start: parseDay(from)!,
  end: addDays(parseDay(to)!, 1)
});
