import type { Draft } from 'immer';
import { shareDay } from '../../model/accounts.ts';
import { quotesIn } from '../../model/evidence.ts';
import { quoteAt } from '../../model/quote-at.ts';
import type { ReadQuote } from '../../model/reading.ts';
import { readDate } from '../../model/reading.ts';
import type { Assertion, Quote, When } from '../../model/timeline.ts';
import { datesOffered } from '../dates.ts';
import { changeEvent } from '../desk/edits.ts';
import type { Fix, InEvent } from './fixes.ts';

const voicePath = /^assertions\[(\d+)\]\.(mode|speaker|polarity|evidence\[(\d+)\]\.exact)$/u;

/** What a click does about a voice of an event, or one of its quotes. */
export function fixesOfVoice(found: InEvent): readonly Fix[] {
  const [, voice, key, evidence] = voicePath.exec(found.path) ?? [];
  const at = Number(voice);
  const by = found.read.event.assertions[at];
  if (!by) return [];
  const changing = (change: (open: Draft<Assertion>) => void): Fix['recipe'] =>
    changingVoice(found, at, change);
  switch (key) {
    case 'mode':
      return quotesIn(by.evidence).length > 0
        ? [{ kind: 'paraphrase', recipe: changing((open) => void (open.mode = 'indirect')) }]
        : [{ kind: 'removeMode', recipe: changing((open) => delete open.mode) }];
    case 'speaker':
      return [{ kind: 'anonymous', recipe: changing((open) => void (open.speaker!.anonymous = true)) }];
    case 'polarity':
      return [
        by.polarity === '-'
          ? { kind: 'affirm', recipe: changing((open) => void (open.polarity = '+')) }
          : { kind: 'deny', recipe: changing((open) => void (open.polarity = '-')) }
      ];
    default:
      return fixesOfQuote(found, at, Number(evidence));
  }
}

const changingVoice =
  ({ read }: InEvent, at: number, change: (voice: Draft<Assertion>) => void): Fix['recipe'] =>
  (desk) =>
    changeEvent(desk, read.event.id, (event) => {
      const voice = event.assertions[at];
      if (voice) change(voice);
    });

function fixesOfQuote(found: InEvent, at: number, evidence: number): readonly Fix[] {
  const path = `${found.read.path}.assertions[${at}].evidence[${evidence}]`;
  const quote = found.read.quotes.find((each) => each.path === path);
  if (!quote) return [];
  return [
    ...placesOf(quote, found).map(({ quote: chosen, detail }): Fix => ({
      kind: 'choosePlace',
      detail,
      recipe: changingVoice(found, at, (voice) => void (voice.evidence[evidence] = chosen))
    })),
    ...ownDates(quote, found, at)
  ];
}

/** More places than these are no help. */
const mostPlaces = 3;

/** The quote with what tells its places in the source apart, where it does not say which it means. */
function placesOf(
  { quote, verdict }: ReadQuote,
  { reading }: InEvent
): readonly { readonly quote: Quote; readonly detail: string }[] {
  const text = reading.texts.get(quote.source);
  const starts =
    verdict.kind === 'ambiguous'
      ? verdict.starts
      : verdict.kind === 'context-mismatch'
        ? [verdict.start]
        : [];
  if (!text) return [];
  return starts.slice(0, mostPlaces).flatMap((start) => {
    const found = quoteAt({ id: quote.source, text }, start, start + quote.exact.length);
    if (!found.ok || found.quote.exact !== quote.exact) return [];
    const { raw } = text;
    const detail = `…${raw.slice(Math.max(0, found.start - 24), found.end + 24).replace(/\s+/gu, ' ')}…`;
    return [{ quote: found.quote, detail }];
  });
}

/** The date that a source's own words give, where it shares no day with that of the event. */
function ownDates(quote: ReadQuote, { read, reading }: InEvent, at: number): readonly Fix[] {
  const [first] = datesOffered({ quotes: [quote] }, reading);
  const [own, given] = [read.dated, first && readDate(first.when)];
  if (read.event.assertions[at]?.when || !own.ok || !given?.ok) return [];
  const isApart = !shareDay(
    { read: own.value.when, bounds: own.value.bounds },
    { read: given.value.when, bounds: given.value.bounds }
  );
  if (!isApart) return [];
  const { when } = first!;
  const recipe = changingVoice(
    { read, reading, path: '' },
    at,
    (voice) => void (voice.when = when as Draft<When>)
  );
  return [{ kind: 'ownDate', when, recipe }];
}
