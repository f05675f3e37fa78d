import type { CanonicalText } from './canonical.ts';
import { uncovered } from './coverage.ts';
import { formatDay, type Day } from './day.ts';
import { foldForSearch, searchWords } from './fold.ts';
import { isFound } from './quotes.ts';
import { writtenDate } from './read-when.ts';
import { sentencesIn } from './sentences.ts';
import { languageOfSource } from './sources.ts';
import type { Story, StoryDate, StoryEvent } from './story.ts';
import { lastBegunBy, type Stretch } from './stretch.ts';

/** What a search looks in: the events, and the texts of their sources by id. */
export type Searched = Pick<Story, 'timeline' | 'events' | 'texts'>;

/** How a reader sees dates, who may search for what they see. */
export type DateInWords = (date: StoryDate) => string;

/** A function that decides whether an event has all words of a search, in what it says or in the sentences it quotes. */
export function findingWords(
  story: Searched,
  q: string,
  inWords: DateInWords
): (event: StoryEvent) => boolean {
  const words = searchWords(q);
  if (words.length === 0) return () => true;
  const { textOf } = indexOf(story);
  return (event) => {
    const text = textOf(event, inWords);
    return words.every((word) => text.includes(word));
  };
}

/** Makes what searches read of all events, so that the first key of a reader is as quick as the others. */
export function prepareSearch(story: Searched, inWords: DateInWords): void {
  const { textOf } = indexOf(story);
  for (const event of story.events) textOf(event, inWords);
}

/** A sentence of a source. */
export interface Sentence extends Stretch {
  readonly source: string;
}

/** The sentences of all texts that no event uses, in the order of the document and of the texts. */
export const unusedSentences = (story: Searched): readonly Sentence[] =>
  [...story.texts.keys()].flatMap(indexOf(story).unusedIn);

/** Those of them that have all words of a search; none for a search without words. Only texts that have all are divided. */
export function unusedSentencesWith(story: Searched, q: string): readonly Sentence[] {
  const words = searchWords(q);
  if (words.length === 0) return [];
  const { unusedIn } = indexOf(story);
  const hasAll = (text: string): boolean => words.every((word) => text.includes(word));
  return [...story.texts]
    .filter(([, text]) => hasAll(foldedText(text)))
    .flatMap(([id, { raw }]) => unusedIn(id).filter((sentence) => hasAll(foldedSentence(raw, sentence))));
}

/** What a search reads of a story, each part made when it is first needed and then kept. */
interface Index {
  readonly textOf: (event: StoryEvent, inWords: DateInWords) => string;
  /** The sentences of a source that no event uses; none if the story doesn't carry the text. */
  readonly unusedIn: (sourceId: string) => readonly Sentence[];
}

const indexes = new WeakMap<Searched['events'], Index>();

function indexOf(story: Searched): Index {
  let index = indexes.get(story.events);
  if (!index) indexes.set(story.events, (index = makeIndex(story)));
  return index;
}

function makeIndex(story: Searched): Index {
  const languages = new Map(
    story.timeline.sources.map((source) => [source.id, languageOfSource(story, source)])
  );
  // A reader has one language at a time.
  let language: DateInWords | undefined;
  let texts = new WeakMap<StoryEvent, string>();
  const sentencesOf = (id: string): readonly Stretch[] => {
    const text = story.texts.get(id);
    return text ? sentencesIn(text, languages.get(id) ?? story.timeline.language) : [];
  };
  const unused = new Map<string, readonly Sentence[]>();
  let uses: ReadonlyMap<string, readonly Stretch[]> | undefined;
  return {
    textOf: (event, inWords) => {
      if (inWords !== language) [language, texts] = [inWords, new WeakMap()];
      let text = texts.get(event);
      if (text === undefined) {
        const said = [...textsOf(event), inWords(event.date), ...sentencesAround(event, story, sentencesOf)];
        texts.set(event, (text = foldForSearch(said.join('\n'))));
      }
      return text;
    },
    unusedIn: (id) => {
      let sentences = unused.get(id);
      if (!sentences) {
        uses ??= usesIn(story);
        const stretches = uncovered(sentencesOf(id), uses.get(id) ?? []);
        sentences = stretches.map(({ start, end }) => ({ source: id, start, end }));
        unused.set(id, sentences);
      }
      return sentences;
    }
  };
}

const foldedSentences = new WeakMap<Sentence, string>();

/** What a search reads of a sentence of a text, made once, as each search reads it again. */
function foldedSentence(raw: string, sentence: Sentence): string {
  let known = foldedSentences.get(sentence);
  if (known === undefined)
    foldedSentences.set(sentence, (known = foldForSearch(raw.slice(sentence.start, sentence.end))));
  return known;
}

const foldedTexts = new WeakMap<CanonicalText, string>();

function foldedText(text: CanonicalText): string {
  let known = foldedTexts.get(text);
  if (known === undefined) foldedTexts.set(text, (known = foldForSearch(text.raw)));
  return known;
}

function usesIn({ events }: Searched): ReadonlyMap<string, readonly Stretch[]> {
  const uses = new Map<string, Stretch[]>();
  for (const { passages } of events)
    for (const { quote, verdict } of passages) {
      if (!isFound(verdict)) continue;
      const ofSource = uses.get(quote.source) ?? [];
      uses.set(quote.source, ofSource);
      ofSource.push(verdict);
    }
  return uses;
}

/** The sentences that an event quotes from, whole, as its card shows them. */
function sentencesAround(
  { passages }: StoryEvent,
  { texts }: Searched,
  sentencesOf: (sourceId: string) => readonly Stretch[]
): readonly string[] {
  return passages.flatMap(({ quote, verdict }) => {
    const text = texts.get(quote.source);
    if (!text || !isFound(verdict)) return [];
    const sentences = sentencesOf(quote.source);
    const first = sentences[lastBegunBy(sentences, verdict.start)];
    const last = sentences[lastBegunBy(sentences, verdict.end - 1)];
    return first && last ? [text.raw.slice(first.start, Math.max(last.end, verdict.end))] : [];
  });
}

/** What an event is found by, beside its date in words: what it says, who says so and where, when in ISO dates, its tags, and who published it. */
function textsOf(event: StoryEvent): readonly string[] {
  const { title, summary = '', passages, actorLabels, publishers, place, when, bounds } = event;
  const voices = event.assertions.flatMap(({ speaker }) => [speaker?.name ?? '', speaker?.short ?? '']);
  const days = Object.values(bounds) as readonly (Day | null)[];
  return [
    title,
    summary,
    ...passages.map(({ quote }) => quote.exact),
    ...actorLabels,
    ...voices,
    ...(event.responses ?? []).map(({ by }) => by),
    ...publishers,
    place?.label ?? '',
    writtenDate(when),
    ...(event.tags ?? []),
    ...event.testimonies.flatMap(({ citations }) => citations.map(({ note = '' }) => note)),
    ...days.filter((day) => day !== null && Number.isFinite(day)).map((day) => formatDay(day!))
  ];
}
