import type { Bounds, Cores } from '../model/bounds.ts';
import { formatDay, type Day } from '../model/day.ts';
import { safeUrl } from '../model/links.ts';
import { cautionsOfPassage, hasWords, sentenceOfPassage } from '../model/passage-context.ts';
import { sourceIdsOf, type Passage, type Story, type StoryEvent, type Testimony } from '../model/story.ts';
import type { Assertion, Place, Source } from '../model/timeline.ts';
import { capital } from '../model/wording.ts';
import type { Words } from '../words/words.ts';
import { absolute, eventPath, storyPath } from './addresses.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a page's schema.org data describe: all events on the story's page, one event on its permalink. */
export interface Subject {
  readonly story: Story;
  readonly event?: StoryEvent;
  readonly description: string;
  /** The absolute address of the site. */
  readonly base: string | undefined;
  readonly words: Words;
}

/** The page, its events, their quotes and citations, and the sources of both, as JSON-LD. */
export function linkedData({ story, event, description, base, words }: Subject): Node {
  const { timeline } = story;
  const events = event ? [event] : story.events;
  const quotes = events.flatMap((each) => quotationsOf(each, story, { base, words }));
  const cited = new Set(
    events.flatMap(({ testimonies }) => testimonies.flatMap(sourceIdsOf)).map((id) => sourceId(id))
  );
  const sources = timeline.sources
    .map(articleOf)
    .filter((article) => !event || cited.has(article['@id'] as string));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': '#page',
        url: absolute(base, event ? eventPath(timeline.id, event.id) : storyPath(timeline.id)),
        name: event?.title ?? timeline.title,
        description,
        inLanguage: timeline.language,
        isBasedOn: sources.map(referenceTo),
        about: events.map(({ id }) => ({ '@id': eventId(timeline.id, id, base) }))
      },
      ...sources,
      ...events.map((each) => eventNode(each, { storyId: timeline.id, base, words })),
      ...quotes,
      ...events.flatMap((each) => citationsOf(each, story, base))
    ]
  };
}

const referenceTo = (node: Node): Node => ({ '@id': node['@id'] });

const sourceId = (id: string): string => `#source-${id}`;

/** The address of an event's page identifies it; if the site does not know its address, a fragment of the page does. */
const eventId = (storyId: string, id: string, base: string | undefined): string =>
  absolute(base, eventPath(storyId, id)) ?? `#event-${id}`;

const articleOf = (source: Source): Node => ({
  '@type': 'NewsArticle',
  '@id': sourceId(source.id),
  headline: source.title,
  url: safeUrl(source.url),
  archivedAt: safeUrl(source.archivedUrl),
  datePublished: plainDay(source.published),
  inLanguage: source.language,
  // A document does not say whether an author is a person or an organisation.
  author: source.author === undefined ? undefined : { name: source.author },
  publisher: source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher }
});

interface Around {
  readonly storyId: string;
  readonly base: string | undefined;
  readonly words: Words;
}

function eventNode(event: StoryEvent, { storyId, base, words }: Around): Node {
  const { id, title, summary, place, standing, date, stage } = event;
  const known = words.standing.inWords(event);
  return {
    '@type': 'Event',
    '@id': eventId(storyId, id, base),
    url: absolute(base, eventPath(storyId, id)),
    name: title,
    description: summary,
    // Schema.org has no terms for vague dates or doubtful events, so they are described in words.
    disambiguatingDescription: `${capital(words.dates.when(date))}. ${capital(known)}. ${words.standing.standings[standing].meaning}`,
    ...datesOf(event),
    eventStatus: stage === 'cancelled' ? 'https://schema.org/EventCancelled' : undefined,
    location: place && placeNode(place)
  };
}

const placeNode = ({ label, lat, lon }: Place): Node => ({
  '@type': 'Place',
  name: label,
  geo:
    lat === undefined || lon === undefined
      ? undefined
      : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon }
});

/** A start or end is given only if its day is certain. */
function datesOf({ bounds, cores }: { readonly bounds: Bounds; readonly cores: Cores }): Node {
  return {
    startDate: cores.inexactStart ? undefined : onlyDay(bounds.earliestStart, bounds.latestStart),
    endDate: cores.inexactEnd ? undefined : onlyDay(bounds.earliestEnd, bounds.latestEnd)
  };
}

const onlyDay = (first: Day | null, last: Day | null): string | undefined =>
  first !== null && first === last ? plainDay(formatDay(first)) : undefined;

/** A day in the years 1 to 9999, the range of schema.org's dates. */
const plainDay = (day: string | undefined): string | undefined =>
  day !== undefined && /^(?!0000)\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;

function quotationsOf(
  event: StoryEvent,
  story: Story,
  { base, words }: Omit<Around, 'storyId'>
): readonly Node[] {
  const about = { '@id': eventId(story.timeline.id, event.id, base) };
  return event.testimonies.flatMap(({ by, passages }) =>
    passages.map((passage) => ({ ...quotation(story, passage, by, words), about }))
  );
}

/** Sources that are named without their words: a work of no words of its own that cites one. */
const citationsOf = (event: StoryEvent, story: Story, base: string | undefined): readonly Node[] =>
  event.testimonies.flatMap(({ citations }) =>
    citations.map(({ source, note }) => ({
      '@type': 'CreativeWork',
      description: note,
      citation: { '@id': sourceId(source) },
      about: { '@id': eventId(story.timeline.id, event.id, base) }
    }))
  );

function quotation(story: Story, passage: Passage, by: Testimony['by'], words: Words): Node {
  const { exact, source } = passage.quote;
  const sentence = sentenceOfPassage(story, passage);
  const speaker = 'voice' in by ? speakerOf(by) : undefined;
  return {
    '@type': 'Quotation',
    text: exact,
    // Schema.org has no term for a quote's context.
    description: hasWords(sentence.replace(exact, '')) ? words.files.inItsSentence(sentence) : undefined,
    disambiguatingDescription:
      words.standing.cautions(cautionsOfPassage(story, passage, by)).join(' ') || undefined,
    spokenByCharacter: speaker === undefined ? undefined : { name: speaker },
    citation: { '@id': sourceId(source) }
  };
}

/** Only direct quotes are a person's own words; a paraphrase is the source's. */
const speakerOf = ({ mode, speaker }: Assertion): string | undefined =>
  mode === 'direct' ? speaker?.name : undefined;
