import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../src/formats/exchange/sample.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import type { Writer } from '../../../src/formats/exchange/writer.ts';
import { csvReader, csvWriter, tsvReader, tsvWriter } from '../../../src/formats/tables/csv.ts';
import { parquetReader, parquetWriter } from '../../../src/formats/tables/parquet.ts';
import { xlsxReader, xlsxWriter } from '../../../src/formats/tables/xlsx.ts';
import { isQuote } from '../../../src/model/evidence.ts';
import { lanesOf } from '../../../src/model/lanes.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { readWithProblems, type Story } from '../../../src/model/story.ts';
import type { Assertion, Response, Source, Timeline, TimelineEvent } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { article, articleTimelineText, storyOf, timelineOf } from '../../support/documents.ts';
import { documents } from '../../support/random-documents.ts';

const formats: readonly (readonly [name: string, writer: Writer, reader: Reader])[] = [
  ['CSV', csvWriter, csvReader],
  ['TSV', tsvWriter, tsvReader],
  ['XLSX', xlsxWriter, xlsxReader],
  ['Parquet', parquetWriter, parquetReader]
];

async function throughFile(story: Story, writer: Writer, reader: Reader): Promise<Timeline> {
  const bytes = (await writer.write(story, english)).files.get('')!;
  const file = { name: 'file', bytes };
  expect(reader.recognises(new Sample(file))).toBe(true);
  const { timeline, report } = await reader.read([file], {});
  expect(report.lost).toEqual([]);
  return timeline;
}

/** What `docs/csv.md` says is lost, done to a document. */
function asKept(story: Story, inXml: boolean): unknown {
  const { timeline } = story;
  const events = story.events.map(({ id }) => timeline.events.find((event) => event.id === id)!);
  const { id, title, description, language, asOf, window } = timeline;
  const text = JSON.stringify({
    ...{ version: 1, id, title, description, language, asOf, window },
    lanes: lanesKept(timeline, events),
    actors: names(events.flatMap(({ actors = [] }) => actors).map((each) => labelOf(timeline.actors, each))),
    sources: sourcesKept(timeline, events),
    events: events.map((event) => eventKept(timeline, event))
  });
  return JSON.parse(
    inXml
      ? text.replaceAll(String.raw`\r\n`, String.raw`\n`).replaceAll(String.raw`\r`, String.raw`\n`)
      : text
  );
}

const labelOf = (named: Timeline['lanes'] = [], id: string) =>
  named.find((each) => each.id === id)?.label ?? id;
/** Names are trimmed in lists, and each is there once. */
const names = (labels: readonly string[]) => [
  ...new Set(labels.map((label) => label.trim()).filter(Boolean))
];

const lanesKept = ({ lanes = [] }: Timeline, events: readonly TimelineEvent[]) =>
  names([
    ...lanes.map(({ label }) => label),
    ...events.flatMap((event) => lanesOf(event).map((id) => labelOf(lanes, id)))
  ]);

function sourcesKept({ sources }: Timeline, events: readonly TimelineEvent[]) {
  const voices = events.flatMap(({ assertions, responses = [] }) => [...assertions, ...responses]);
  const used = new Set(voices.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return sources
    .filter(({ id }) => used.has(id))
    .map((source): Source => ({
      ...source,
      text: undefined,
      content: undefined,
      sha256: undefined,
      pages: undefined,
      earlier: undefined
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Quotes come before citations; voices that are alike in all else are one. */
function voicesKept({ assertions, responses = [] }: TimelineEvent): (Assertion | Response)[] {
  const all = [...assertions, ...responses];
  const joined = new Map<string, Assertion | Response>();
  const pieces = [true, false].flatMap((quotes) =>
    all.flatMap((voice) =>
      voice.evidence
        .filter((each) => isQuote(each) === quotes)
        .map((each) => ({ ...voice, evidence: [each] as const }))
    )
  );
  for (const piece of pieces) {
    const voice = 'polarity' in piece && piece.polarity === '+' ? { ...piece, polarity: undefined } : piece;
    const key = JSON.stringify(
      Object.entries({ ...voice, evidence: [] })
        .filter(([, value]) => value !== undefined)
        .sort()
    );
    const known = joined.get(key);
    joined.set(key, known ? { ...known, evidence: [...known.evidence, ...voice.evidence] } : voice);
  }
  return [...joined.values()];
}

function eventKept(timeline: Timeline, event: TimelineEvent) {
  const voices = voicesKept(event);
  const responses = voices.filter((voice) => 'kind' in voice);
  const tags = names(event.tags ?? []);
  return {
    ...event,
    corrections: undefined,
    media: event.media?.length ? event.media : undefined,
    lane: names(lanesOf(event).map((id) => labelOf(timeline.lanes, id))),
    actors: names((event.actors ?? []).map((id) => labelOf(timeline.actors, id))),
    assertions: voices.filter((voice) => 'voice' in voice),
    responses: responses.length > 0 ? responses : undefined,
    tags: tags.length > 0 ? tags : undefined,
    links: event.links?.map(({ url, label }) => ({
      url,
      label: label?.replace(/\s+/gu, ' ').trim() || undefined
    }))
  };
}

/** A document that was read back, with names in place of the ids that are made anew. */
const withNames = (timeline: Timeline): unknown =>
  JSON.parse(
    JSON.stringify({
      ...timeline,
      lanes: (timeline.lanes ?? []).map(({ label }) => label),
      actors: (timeline.actors ?? []).map(({ label }) => label),
      sources: timeline.sources.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      events: timeline.events.map((event) => ({
        ...event,
        lane: lanesOf(event).map((id) => labelOf(timeline.lanes, id)),
        actors: (event.actors ?? []).map((id) => labelOf(timeline.actors, id))
      }))
    })
  );

/** With an `asOf`, a row without an occurrence gets the one that follows from its date. */
const withOccurrences = (timeline: Timeline): Timeline => ({
  ...timeline,
  events: timeline.events.map((event) => ({
    ...event,
    ...(timeline.asOf !== undefined && { occurrence: event.occurrence ?? 'happened' })
  }))
});

describe.each(formats)('%s', (name, writer, reader) => {
  test('holds the first story but for what is listed', async () => {
    const story = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));
    const read = await throughFile(story, writer, reader);
    expect(withNames(read)).toEqual(asKept(story, false));
    const parsed = parseTimeline(read);
    expect(parsed).toMatchObject({ ok: true });
    expect(storyOf(read).events).toHaveLength(story.events.length);
  });

  test('holds any document but for what is listed', async () => {
    await fc.assert(
      fc.asyncProperty(documents.map(withOccurrences), async (document) => {
        const { story } = readWithProblems(document, new Map());
        fc.pre(story !== undefined && story.events.length > 0);
        const read = await throughFile(story, writer, reader);
        expect(withNames(read)).toEqual(asKept(story, name === 'XLSX'));
      }),
      { numRuns: 30 }
    );
  });

  test('says that eras have no place in it', async () => {
    const eras = [{ id: 'war', label: 'War', when: { edtf: '2020/2021', aspect: 'throughout' } }] as const;
    const { lost } = await writer.write(storyOf(timelineOf({ eras })), english);
    expect(lost).toContain('Left out: 1 era.');
  });

  test('has the same bytes for the same story', async () => {
    const story = storyOf(JSON.parse(articleTimelineText) as Timeline, new Map([['article', article]]));
    const [one, other] = [await writer.write(story, english), await writer.write(story, english)];
    expect(one.files.get('')).toEqual(other.files.get(''));
  });
});
