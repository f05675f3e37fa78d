import type { TimeWindow } from '../layout/time/window.ts';
import { addDays, parseDay } from '../model/day.ts';
import { formatView } from '../viewer/address/url.ts';
import { stagesIn, standingsIn, wordsIn } from './attributes.ts';
import type { ShownWindow, SourcelineTimelineElement } from './element-type.ts';

/** The page of a story: its address, and the `src` in its query that names the story, if it needs one. */
export interface StoryPage {
  readonly address: string;
  readonly source?: string | undefined;
}

/**
 * The page of the story at `document`. In a site each has its own, beside which `data` is: `talks/` shows
 * `data/talks/timeline.json`. What lies elsewhere in a site has none.
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

/** A link to the page of an element's story, as it is seen now. `query` is what is asked for, `shown` settles when it is seen. */
export function linkTo(
  { address, source }: StoryPage,
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
    link.href = address + formatView({ id, window, filter, grouping: 'lane' }, source);
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

const windowOf = ({ from, to }: ShownWindow): TimeWindow => ({
  start: parseDay(from)!,
  end: addDays(parseDay(to)!, 1)
});
