import type { Passage, Story, StoryEvent, Testimony } from '../../model/story.ts';
import { writtenDate } from '../../model/read-when.ts';
import type { Citation, Link, Medium, Source, TimeOfDay, When } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import { joinNames, type Cell, type Columns } from './table.ts';

/** Events as a table, one a row. */
export interface StoryTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The table of events, in the order given: `docs/csv.md` says what its columns hold. Columns that are empty throughout are
 * left out; the names are the same in every language.
 */
export function storyTable(story: Story, events: readonly StoryEvent[], words: Words): StoryTable {
  const sources = new Map(story.timeline.sources.map((source) => [source.id, source]));
  const records = events.map((event, index): Columns => ({
    ...columnsOf(event, words),
    ...numbered('image', (event.media ?? []).map(imageColumns)),
    ...evidenceOf(event, { sources, words }),
    ...(index === 0 && timelineColumns(story))
  }));
  const headings = [...new Set(records.flatMap(Object.keys))].filter((name) =>
    records.some((record) => (record[name] ?? '') !== '')
  );
  return { headings, rows: records.map((record) => headings.map((name) => record[name])) };
}

/** An author's fields under the names of the document, or what readers call them, and what is derived from them. */
function columnsOf(event: StoryEvent, words: Words): Columns {
  const { when, place, stage, standing } = event;
  return {
    id: event.id,
    title: event.title,
    date: words.dates.when(event.date),
    words: when.text,
    ...dateColumns(when),
    ...timeColumns(event.time),
    stage: stage && words.standing.stages[stage].word,
    occurrence: event.occurrence,
    standing: words.standing.standings[standing].word,
    'who says so': words.standing.who(event.who),
    topic: joinNames(event.laneLabels),
    people: joinNames(event.actorLabels),
    place: place?.label,
    latitude: place?.lat,
    longitude: place?.lon,
    summary: event.summary,
    absence: event.absence && 'yes',
    tags: joinNames(event.tags ?? []),
    importance: event.importance,
    links: event.links?.map(linkInLine).join('\n')
  };
}

const dateColumns = (when: When): Columns => ({
  edtf: when.edtf,
  bounds: when.bounds && writtenDate(when),
  aspect: when.aspect,
  mod: when.mod,
  'end mod': when.endMod,
  'counted from': when.anchor,
  'worked out because': when.inferred
});

const timeColumns = (time: TimeOfDay | undefined): Columns => ({
  time: time?.start,
  'end time': time?.end,
  zone: time?.zone,
  'words for its time': time?.text
});

/** The address has no space in it, so the rest of the line is its label. */
const linkInLine = ({ url, label }: Link): string =>
  [url.replace(/\s/gu, encodeURIComponent), label?.replace(/\s+/gu, ' ')].filter(Boolean).join(' ');

const imageColumns = ({ file, alt, credit, licence }: Medium): Columns => ({
  '': file,
  alt,
  credit,
  licence
});

/** What is said of the timeline as a whole, in the row of the first event. */
const timelineColumns = ({ timeline }: Story): Columns => ({
  timeline: timeline.title,
  'timeline id': timeline.id,
  'timeline description': timeline.description,
  'timeline language': timeline.language,
  'as of': timeline.asOf,
  'opens from': timeline.window?.[0],
  'opens to': timeline.window?.[1],
  topics: joinNames((timeline.lanes ?? []).map(({ label }) => label))
});

interface Surroundings {
  readonly sources: ReadonlyMap<string, Source>;
  readonly words: Words;
}

/**
 * The quotes and citations of an event, each in columns of its own: “quote”, “quote source” …, then “quote 2”, “quote 2
 * source” …, and “citation note” …
 */
function evidenceOf({ testimonies }: StoryEvent, around: Surroundings): Columns {
  const quotes = testimonies.flatMap(({ by, passages }) =>
    passages.map((passage) => quoteColumns(by, passage, around))
  );
  const citations = testimonies.flatMap(({ by, citations: named }) =>
    named.map((citation) => citationColumns(by, citation, around))
  );
  return { ...numbered('quote', quotes), ...numbered('citation', citations) };
}

const numbered = (kind: string, each: readonly Columns[]): Columns =>
  Object.fromEntries(
    each.flatMap((columns, index) =>
      Object.entries(columns).map(([name, cell]) => [
        [kind, index > 0 && index + 1, name].filter(Boolean).join(' '),
        cell
      ])
    )
  );

function quoteColumns(
  by: Testimony['by'],
  { quote, verdict }: Passage,
  { sources, words }: Surroundings
): Columns {
  return {
    '': quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    ...voiceColumns(by),
    ...sourceColumns(quote.source, sources),
    check: words.standing.verdict(verdict)
  };
}

/** A source that is named without its words has no cell for them. */
const citationColumns = (
  by: Testimony['by'],
  { source, note }: Citation,
  { sources }: Surroundings
): Columns => ({ note, ...voiceColumns(by), ...sourceColumns(source, sources) });

function sourceColumns(id: string, sources: Surroundings['sources']): Columns {
  const source = sources.get(id);
  return {
    source: source?.title ?? id,
    author: source?.author,
    publisher: source?.publisher,
    published: source?.published,
    address: source?.url,
    archived: source?.archivedUrl,
    retrieved: source?.retrieved,
    language: source?.language,
    'source id': id
  };
}

/** Who says so: a voice of the document (`reported`, `attributed`), or how someone responded (`denied` …). */
function voiceColumns(by: Testimony['by']): Columns {
  if (!('voice' in by)) return { voice: by.kind, by: by.by, 'name because': by.inferred };
  const { voice, mode, polarity, speaker, when } = by;
  const { edtf, bounds, aspect, ...others } = when ? dateColumns(when) : {};
  return {
    voice,
    by: speaker?.name,
    'short name': speaker?.short,
    unnamed: speaker?.anonymous && 'yes',
    via: speaker?.via,
    'name because': speaker?.inferred,
    mode,
    denies: polarity === '-' ? 'yes' : undefined,
    'words for its date': when?.text,
    'its edtf': edtf,
    'its bounds': bounds,
    'its aspect': aspect,
    'its mod': others.mod,
    'its end mod': others['end mod'],
    'its counted from': others['counted from'],
    'its worked out because': others['worked out because']
  };
}
