import { haveSameWords } from '../check-corrections.ts';
import { isQuote } from '../evidence.ts';
import { withoutPages } from '../pages.ts';
import type {
  Assertion,
  Correction,
  EarlierText,
  Evidence,
  Quote,
  Source,
  SourcePage,
  Timeline,
  TimelineEvent
} from '../timeline.ts';
import { quotePath, quotesOfEvent, type VoiceList } from './placed-quotes.ts';

/** A text with the hash of its canonical form, which takes a while for a long one. */
interface HashedText {
  readonly raw: string;
  readonly sha256: string;
}

/** A new text of a source, and what a person decided about its quotes. */
export interface NewText {
  readonly source: string;
  /** The civil date on which it is taken in. */
  readonly on: string;
  readonly was: HashedText;
  readonly now: HashedText;
  /** Of the new text; those of the one before are not kept. */
  readonly pages?: readonly SourcePage[] | undefined;
  /** By the path of a quote, as `requote` gives it: what takes its place, or null if it is dropped. Others stay. */
  readonly quotes: ReadonlyMap<string, Quote | null>;
}

/**
 * A timeline with the new text of a source, its earlier one kept with its date, and a correction for every quote whose
 * words changed. A voice without evidence is left out. If the text is in a file beside the document, writing that is left to
 * the caller.
 */
export const applied = (timeline: Timeline, change: NewText): Timeline => ({
  ...timeline,
  sources: timeline.sources.map((source) =>
    source.id === change.source ? replaced(source, change) : source
  ),
  events: timeline.events.map((event, at) => requotedEvent(event, at, change))
});

function replaced(source: Source, { on, was, now, pages }: NewText): Source {
  const { content, text, retrieved, earlier = [] } = source;
  const isCarried = content !== undefined || text !== undefined;
  const before: EarlierText = {
    until: on,
    ...(retrieved !== undefined && { retrieved }),
    ...(isCarried && { content: was.raw }),
    sha256: was.sha256
  };
  return {
    ...withoutPages(source),
    retrieved: on,
    ...(content !== undefined && { content: now.raw }),
    sha256: now.sha256,
    ...(pages && { pages }),
    earlier: [...earlier, before]
  };
}

function requotedEvent(event: TimelineEvent, at: number, change: NewText): TimelineEvent {
  const added = quotesOfEvent(event, at).flatMap(({ quote, path }) => correctionOf(quote, path, change));
  const { assertions, responses, corrections = [], ...rest } = event;
  const answers = responses && requotedVoices(responses, at, 'responses', change);
  return {
    ...rest,
    assertions: requotedVoices(assertions, at, 'assertions', change),
    ...(answers && answers.length > 0 && { responses: answers }),
    ...(corrections.length + added.length > 0 && { corrections: [...corrections, ...added] })
  };
}

/** Empty for a quote that stays, and for one that only moved or is set in another way. */
function correctionOf(was: Quote, path: string, { source, on, quotes }: NewText): readonly Correction[] {
  const now = quotes.get(path);
  if (now === undefined || was.source !== source) return [];
  if (now === null) return [{ on, source, was }];
  return haveSameWords(was, now) ? [] : [{ on, source, was, now }];
}

function requotedVoices<Voice extends { readonly evidence: Assertion['evidence'] }>(
  voices: readonly Voice[],
  event: number,
  list: VoiceList,
  { quotes }: NewText
): readonly Voice[] {
  return voices.flatMap((voice, index) => {
    const [first, ...others] = voice.evidence.flatMap((each, place): readonly Evidence[] => {
      const now = isQuote(each) ? quotes.get(quotePath(event, list, index, place)) : undefined;
      return now === null ? [] : [now ?? each];
    });
    return first ? [{ ...voice, evidence: [first, ...others] as const }] : [];
  });
}
