import Papa from 'papaparse';
import type { Passage, Story, StoryEvent, Testimony } from '../model/story.ts';
import { writtenDate } from '../model/read-when.ts';
import type { Citation, Link, Medium, Source, TimeOfDay } from '../model/timeline.ts';
import type { Words } from '../words/words.ts';

/** What a column holds of an event; empty for nothing. */
type Cell = string | number | undefined;
type Columns = Readonly<Record<string, Cell>>;

/** Without it, Excel reads UTF-8 as the machine's own encoding. */
const byteOrderMark = '\ufeff';

/**
 * Events as CSV in the order given, one a row, as RFC 4180 has it: columns have names, lines end in CRLF, and a cell may hold
 * several lines. A cell that a spreadsheet would take for a formula begins with an apostrophe. Columns that are empty
 * throughout are left out, so a reader finds a column by its name, not its place; the names are the same in every language.
 */
export function csvOf(story: Story, events: readonly StoryEvent[], words: Words): string {
  const sources = new Map(story.timeline.sources.map((source) => [source.id, source]));
  const rows = events.map((event) => ({
    ...columnsOf(event, words),
    ...numbered('image', (event.media ?? []).map(imageColumns)),
    ...evidenceOf(event, { sources, words })
  }));
  const names = [...new Set(rows.flatMap(Object.keys))].filter((name) =>
    rows.some((row: Columns) => (row[name] ?? '') !== '')
  );
  const table = rows.map((row: Columns) => names.map((name) => row[name] ?? ''));
  const lines = Papa.unparse([names, ...table], { escapeFormulae: true, newline: '\r\n' });
  return `${byteOrderMark}${lines}\r\n`;
}

/** An author's fields under the names of the document, or what readers call them, and what is derived from them. */
function columnsOf(event: StoryEvent, words: Words): Columns {
  const { when, place, stage, standing } = event;
  return {
    id: event.id,
    title: event.title,
    date: words.dates.when(event.date),
    words: when.text,
    edtf: when.edtf,
    bounds: when.bounds && writtenDate(when),
    aspect: when.aspect,
    mod: when.mod,
    'end mod': when.endMod,
    'counted from': when.anchor,
    'worked out because': when.inferred,
    ...timeColumns(event.time),
    stage: stage && words.standing.stages[stage].word,
    occurrence: event.occurrence,
    standing: words.standing.standings[standing].word,
    'who says so': words.standing.who(event.who),
    topic: event.laneLabels.join('; '),
    people: event.actorLabels.join('; '),
    place: place?.label,
    latitude: place?.lat,
    longitude: place?.lon,
    summary: event.summary,
    absence: event.absence && 'yes',
    tags: event.tags?.join('; '),
    importance: event.importance,
    links: event.links?.map(linkInLine).join('\n')
  };
}

const imageColumns = ({ file, alt, credit, licence }: Medium): Columns => ({
  '': file,
  alt,
  credit,
  licence
});

const timeColumns = (time: TimeOfDay | undefined): Columns => ({
  time: time?.start,
  'end time': time?.end,
  zone: time?.zone,
  'words for its time': time?.text
});

/** An address contains no space, so the rest of the line is its label. */
const linkInLine = ({ url, label }: Link): string => [url, label].filter(Boolean).join(' ');

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
    publisher: source?.publisher,
    published: source?.published,
    address: source?.url
  };
}

/** Who says so: a voice of the document (`reported`, `attributed`), or how someone responded (`denied` …). */
function voiceColumns(by: Testimony['by']): Columns {
  if (!('voice' in by)) return { voice: by.kind, by: by.by, 'name because': by.inferred };
  const { voice, mode, polarity, speaker, when } = by;
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
    'its edtf': when?.edtf,
    'its bounds': when?.bounds && writtenDate(when)
  };
}
