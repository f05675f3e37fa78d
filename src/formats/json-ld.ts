import { safeUrl } from '../model/links.ts';
import { sourcesById } from '../model/sources.ts';
import type { Story, StoryEvent } from '../model/story.ts';
import type { Assertion, Evidence, Place, Response, Source, When } from '../model/timeline.ts';
import { capital } from '../model/wording.ts';
import type { Words } from '../words/words.ts';
import { countChanges } from './exchange/story-texts.ts';
import type { Writer } from './exchange/writer.ts';

type Node = Readonly<Record<string, unknown>>;

interface Around {
  readonly story: Story;
  readonly words: Words;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Dates in ISO 8601: a day, month or year as it is, and what is vaguer in its part 2, EDTF. “Early”, “mid” and “late”
 * have no sign there, so such a date is its whole month or year.
 */
export function datesOf({ edtf, bounds, aspect }: When): Node {
  if (bounds) {
    const [from, latestStart, earliestEnd, to] = bounds;
    return { startDate: oneOf(from ?? '', latestStart), endDate: oneOf(earliestEnd, to ?? '') };
  }
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    if (aspect === 'within') return { startDate: oneOf(dated(from) ?? '', dated(to) ?? '') };
    return { startDate: dated(from), endDate: dated(to) };
  }
  if (aspect === 'until') return { endDate: edtf };
  return aspect === 'throughout' ? { startDate: edtf, endDate: edtf } : { startDate: edtf };
}

const oneOf = (from: string, to: string): string => (from === to ? from : `[${from}..${to}]`);

const dated = (end: string): string | undefined => (end === '' || end === '..' ? undefined : end);

const placeNode = ({ label, lat, lon }: Place): Node => ({
  '@type': 'Place',
  name: label,
  geo:
    lat === undefined || lon === undefined
      ? undefined
      : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon }
});

/** What kind of work a source is, and whether its author is a person, a story does not say. */
const sourceNode = ({ id, title, url, archivedUrl, author, publisher, ...source }: Source): Node => ({
  '@type': 'CreativeWork',
  '@id': `#source-${id}`,
  name: title,
  url: safeUrl(url),
  archivedAt: safeUrl(archivedUrl),
  author: author === undefined ? undefined : { name: author },
  publisher: publisher === undefined ? undefined : { name: publisher },
  datePublished: source.published,
  inLanguage: source.language
});

/** A quote with its source, or the source alone; who said it is named only where the quote is of someone in the source. */
function evidenceNode(evidence: Evidence, by: Assertion | Response, { sources }: Around): Node {
  const source = sources.get(evidence.source);
  const citation = source && sourceNode(source);
  if (!('exact' in evidence)) return { ...citation, description: evidence.note };
  const speaker = 'voice' in by ? by.speaker?.name : by.by;
  return {
    '@type': 'Quotation',
    text: evidence.exact,
    inLanguage: source?.language,
    spokenByCharacter: speaker === undefined ? undefined : { name: speaker },
    citation
  };
}

function eventNode(event: StoryEvent, around: Around): Node {
  const { dates, standing } = around.words;
  const evidence = [...event.assertions, ...(event.responses ?? [])].flatMap((by) =>
    by.evidence.map((each) => evidenceNode(each, by, around))
  );
  return {
    '@type': 'Event',
    '@id': `#event-${event.id}`,
    name: event.title,
    description: event.summary,
    disambiguatingDescription: `${capital(dates.when(event.date))}. ${standing.standings[event.standing].meaning}`,
    ...datesOf(event.when),
    eventStatus: event.stage === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    location: event.place && placeNode(event.place),
    about: some(event.actorLabels.map((name) => ({ '@type': 'Thing', name }))),
    keywords: some([...event.laneLabels, ...(event.tags ?? [])]),
    subjectOf: some([
      ...evidence,
      ...(event.links ?? []).map(({ url, label }) => ({ '@type': 'WebPage', url, name: label }))
    ])
  };
}

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

function listNode(story: Story, words: Words): Node {
  const { timeline, events } = story;
  const around = { story, words, sources: sourcesById(timeline.sources) };
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: timeline.title,
    description: timeline.description,
    inLanguage: timeline.language === 'und' ? undefined : timeline.language,
    numberOfItems: events.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: events.map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: eventNode(event, around)
    }))
  };
}

type Unheld = 'words' | 'occurrence' | 'voices' | 'importance';

/** What schema.org has no property for. */
const unheld: Readonly<Record<Unheld, (event: StoryEvent) => boolean>> = {
  words: ({ when }) => when.text !== undefined,
  occurrence: ({ occurrence }) => occurrence !== undefined && occurrence !== 'cancelled',
  voices: ({ assertions, responses = [] }) => assertions.length + responses.length > 0,
  importance: ({ importance }) => importance !== undefined
};

/** A part of a month or year has no sign, and what goes on looks like what begins. */
const isOutline = ({ when: { edtf, mod, endMod, aspect } }: StoryEvent): boolean =>
  mod !== undefined || endMod !== undefined || (aspect === 'since' && edtf?.includes('/') === false);

function lostOf(story: Story, { losses }: Words): readonly string[] {
  const { events, timeline } = story;
  const counts = (Object.keys(unheld) as Unheld[]).map((field) => {
    const count = events.filter(unheld[field]).length;
    return count > 0 ? losses.unheld[field](count) : '';
  });
  const [outlines, times] = [events.filter(isOutline).length, events.filter(({ time }) => time).length];
  const parts = {
    eras: timeline.eras?.length ?? 0,
    steps: timeline.steps?.length ?? 0,
    actors: 0,
    images: events.flatMap(({ media = [] }) => media).length,
    ...countChanges(story)
  };
  return [
    outlines > 0 ? losses.datesDescribed(outlines) : '',
    times > 0 ? losses.times(times) : '',
    ...counts,
    Object.values(parts).some(Boolean) ? losses.parts(parts) : ''
  ].filter(Boolean);
}

/** Writes a story as a list of schema.org's events, each with its quotations and their sources. */
export const jsonLdWriter: Writer = {
  id: 'json-ld',
  name: 'Linked data (JSON-LD, schema.org)',
  ending: '.jsonld',
  mediaType: 'application/ld+json',
  write: (story, words) => ({
    files: new Map([['', new TextEncoder().encode(`${JSON.stringify(listNode(story, words), null, 2)}\n`)]]),
    lost: lostOf(story, words)
  })
};
