import { languageOf } from '../by-language.ts';
import type { Problem } from '../problem.ts';
import { isFound } from '../quotes.ts';
import type { ReadEvent, ReadQuote } from '../reading.ts';
import { sentencesOf } from '../sentences.ts';
import { sourcesById } from '../sources.ts';
import { storyMessages } from '../story-messages.ts';
import type { Assertion, Response, Timeline } from '../timeline.ts';
import { isNegative, sayingOf, stanceOf, type Saying, type Stance } from './stance.ts';

/** Someone who affirms or denies a title, with their quotes in the title's language. */
interface Side {
  readonly affirms: boolean;
  /** The path of the value that says so: `events[0].assertions[0].polarity`. */
  readonly path: string;
  readonly by: Assertion | Response;
  readonly quotes: readonly string[];
}

/**
 * The share of the words of a title, or of a sentence of a summary, that quotes must contain before they can deny it;
 * smaller for a warning about a voice.
 */
const leastShare = { voice: 0.3, title: 0.5, summary: 0.7 } as const;

/** A warning for each voice whose marked polarity contradicts its quotes. */
export const polarityWarnings = (event: ReadEvent, timeline: Timeline): readonly Problem[] =>
  sidesOf(event, timeline).flatMap(({ affirms, path, by, quotes }) => {
    const { title } = event.event;
    const stances = quotes.map((quote) => stanceOf(title, sayingOf(quote, timeline.language)));
    const contrary = affirms === isNegative(title) ? 'said' : 'denied';
    const isContrary = (stance: Stance): boolean =>
      stance.kind === contrary && (stance.kind !== 'denied' || stance.share >= leastShare.voice);
    if (stances.length === 0 || !stances.every(isContrary)) return [];
    const message = 'kind' in by ? storyMessages.responseContrary : storyMessages.polarityContrary;
    return [{ path, message: message(affirms, title, wordsOf(stances[0], quotes)) }];
  });

/** The words with which a quote denies, or all of it. */
const wordsOf = (stance: Stance | undefined, [quote = '']: readonly string[]): string =>
  stance?.kind === 'denied' ? stance.words : quote;

function sidesOf({ event, path, quotes }: ReadEvent, timeline: Timeline): readonly Side[] {
  const { assertions, responses = [] } = event;
  const ofVoice = (voicePath: string): readonly string[] =>
    quotes
      .filter(
        (quote) => quote.path.startsWith(`${voicePath}.`) && mayCount(quote) && isInLanguage(quote, timeline)
      )
      .map(({ quote }) => quote.exact);
  return [
    ...assertions.map((by, index) => {
      const voice = `${path}.assertions[${index}]`;
      return { affirms: by.polarity !== '-', path: `${voice}.polarity`, by, quotes: ofVoice(voice) };
    }),
    ...responses.flatMap((by, index) => {
      const voice = `${path}.responses[${index}]`;
      if (by.kind !== 'confirmed' && by.kind !== 'denied') return [];
      return [{ affirms: by.kind === 'confirmed', path: `${voice}.kind`, by, quotes: ofVoice(voice) }];
    })
  ];
}

/** A quote that is not in its source is reported elsewhere. */
const mayCount = ({ verdict }: ReadQuote): boolean => isFound(verdict) || verdict.kind === 'unread';

/** Words in different languages can't be compared. */
function isInLanguage({ quote }: ReadQuote, { sources, language }: Timeline): boolean {
  const source = sourcesById(sources).get(quote.source);
  return languageOf(source?.language ?? language) === languageOf(language);
}

/** A problem if all quotes that affirm an event deny its title or a sentence of its summary. */
export function deniedTexts(event: ReadEvent, timeline: Timeline): readonly Problem[] {
  const sayings = sidesOf(event, timeline)
    .flatMap((side) => (side.affirms ? side.quotes : []))
    .map((quote) => sayingOf(quote, timeline.language));
  const { title, summary = '' } = event.event;
  const sentences = sentencesOf(summary, timeline.language).map(({ start, end }) =>
    summary.slice(start, end)
  );
  const texts = [
    { key: 'title', text: title } as const,
    ...sentences.map((text) => ({ key: 'summary', text }) as const)
  ];
  return texts.flatMap(({ key, text }) => {
    const words = isNegative(text) ? undefined : denialBy(sayings, text, leastShare[key]);
    return words === undefined
      ? []
      : [{ path: `${event.path}.${key}`, message: storyMessages.textDenied(key, text, words) }];
  });
}

/** The words with which the first quote denies a text; undefined unless all quotes deny it. */
function denialBy(sayings: readonly (Saying | undefined)[], text: string, least: number): string | undefined {
  const stances = sayings.map((saying) => stanceOf(text, saying));
  const denials = stances.flatMap((stance) =>
    stance.kind === 'denied' && stance.share >= least ? [stance] : []
  );
  return denials.length === stances.length ? denials[0]?.words : undefined;
}
