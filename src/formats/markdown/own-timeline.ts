import type { Source, Timeline } from '../../model/timeline.ts';
import { without } from '../exchange/without.ts';
import { markdownOf } from './escape.ts';
import { textOfPage, type FrontMatter, type Page, type Value } from './front-matter.ts';
import { isProse } from './own-event.ts';
import { proseOf } from './prose.ts';

/** The file with what is of the whole timeline: the key `sourceline` in its front matter tells it from others. */
export const timelineFile = 'timeline.md';

/** The facts of a timeline as a Markdown file, its description as the body. `events` are the events' files in order. */
export function textOfTimeline(
  timeline: Timeline,
  files: { readonly events: readonly string[]; readonly sources: readonly Source[] }
): string {
  const { $schema, version, description, ...facts } = timeline;
  const isHeld = description !== undefined && isProse(description);
  const front = {
    sourceline: version,
    ...without(facts, 'events', 'sources'),
    ...($schema !== undefined && { $schema }),
    ...(description !== undefined && !isHeld && { description }),
    sources: files.sources,
    events: files.events
  };
  return textOfPage(front, isHeld ? markdownOf(description) : '');
}

/** What the file says, as a document without its events, and the names of their files. */
export function timelineOfPage({ facts, body }: Page): {
  readonly document: Readonly<Record<string, unknown>>;
  readonly events: readonly string[];
} {
  const { events, eras, sources, ...rest } = without(facts, 'sourceline');
  const prose = proseOf(body);
  const text = [prose.heading === facts['title'] ? '' : (prose.heading ?? ''), prose.text]
    .filter(Boolean)
    .join('\n\n');
  const { description = text } = rest;
  return {
    document: {
      version: 1,
      ...rest,
      ...(description !== '' && { description }),
      ...(sources !== undefined && { sources: withPageNumbers(sources) }),
      ...(eras !== undefined && { eras: withNulls(eras) })
    },
    events: Array.isArray(events)
      ? (events as readonly Value[]).filter((each) => typeof each === 'string')
      : []
  };
}

/** Where a page begins is a number, which front matter has no other sign for than its digits. */
const withPageNumbers = (value: Value): unknown =>
  mapped(value, (source) => ({
    ...source,
    ...(source['pages'] !== undefined && {
      pages: mapped(source['pages'], (page) => ({ ...page, start: Number(page['start']) }))
    })
  }));

/** The items of a list, changed; what is of another shape stays, for the checks of a document to name. */
const mapped = (value: Value, change: (item: FrontMatter) => unknown): unknown =>
  Array.isArray(value)
    ? (value as readonly Value[]).map((item) =>
        typeof item === 'object' && !Array.isArray(item) ? change(item as FrontMatter) : item
      )
    : value;

/** A bound that is not known is `null`, in front matter as in a document. */
function withNulls(value: Value): unknown {
  if (value === 'null') return null;
  if (Array.isArray(value)) return (value as readonly Value[]).map(withNulls);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as FrontMatter).map(([key, each]) => [
      key,
      key === 'bounds' || key === 'when' ? withNulls(each) : each
    ])
  );
}
