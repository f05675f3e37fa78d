import { addDays, dayOf, formatDay } from '../../src/model/day.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Quote, Source, Timeline } from '../../src/model/timeline.ts';

/** A story of thousands: as many events and sources as real archives have. */
export interface Archive {
  readonly events: number;
  readonly sources: number;
}

export const archives: readonly Archive[] = [
  { events: 8000, sources: 5000 },
  { events: 1579, sources: 4844 },
  { events: 8000, sources: 1 }
];

const firstDay = dayOf({ year: 2010, month: 1, day: 4 });
const span = 4000;
const lanes = ['north', 'east', 'south', 'west', 'coast', 'capital'];
const places = ['the old harbour', 'the market', 'the northern bridge', 'the ministry', 'the stadium'];

/** Scattered over the span, and the same each time. */
const dateOf = (index: number): string => formatDay(addDays(firstDay, (index * 2957) % span));
const sentenceOf = (event: number, source: number): string =>
  `Group ${event} met at ${places[event % places.length]}, says account ${source}.`;
const filler = (source: number): string =>
  `Account ${source} goes on about the weather of those days, which nobody disputes. Shops were open as usual.`;

/** The numbers of the events that a source tells of: an archive has more of the one or of the other. */
function toldBy(source: number, { events, sources }: Archive): readonly number[] {
  if (sources >= events) return [source % events];
  const each = Math.ceil(events / sources);
  return Array.from({ length: each }, (_, at) => source + at * sources).filter((event) => event < events);
}

function sourceOf(source: number, archive: Archive): Source {
  const paragraphs = toldBy(source, archive).map((event) => `${sentenceOf(event, source)} ${filler(source)}`);
  const content = [filler(source), ...paragraphs].join('\n\n');
  return {
    id: `s${source}`,
    title: `Account ${source}`,
    publisher: `Paper ${source % 40}`,
    content,
    sha256: canonicalHash(content)
  };
}

/** Every event is told by a source. */
const evidenceOf = (
  event: number,
  [first = 0, ...others]: readonly number[]
): readonly [Quote, ...Quote[]] => {
  const quote = (source: number): Quote => ({ source: `s${source}`, exact: sentenceOf(event, source) });
  return [quote(first), ...others.map(quote)];
};

/** A document in which every event is quoted from each source that tells of it. */
export function documentOfArchive(archive: Archive): Timeline {
  const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);
  const tellers = numbers(archive.events).map((): number[] => []);
  for (const source of numbers(archive.sources))
    for (const event of toldBy(source, archive)) tellers[event]!.push(source);
  return {
    version: 1,
    id: 'archive',
    title: `${archive.events} events of ${archive.sources} sources`,
    language: 'en',
    lanes: lanes.map((id) => ({ id, label: `The ${id}` })),
    sources: numbers(archive.sources).map((source) => sourceOf(source, archive)),
    events: tellers.map((tellersOfEvent, event) => ({
      id: `e${event}`,
      title: `Group ${event} meets at ${places[event % places.length]}`,
      lane: lanes[event % lanes.length],
      when: { edtf: dateOf(event), aspect: 'on', inferred: 'The days are those of the generated story.' },
      assertions: [{ voice: 'reported', evidence: evidenceOf(event, tellersOfEvent) }]
    }))
  };
}
