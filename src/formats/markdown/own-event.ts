import { parseEdtf } from '../../model/edtf.ts';
import type { Assertion, Evidence, Source, TimelineEvent, When } from '../../model/timeline.ts';
import { aspectOfEdtf } from '../exchange/date-text.ts';
import { blockQuote, markdownOf } from './escape.ts';
import { proseOf, type Prose } from './prose.ts';
import { pageOf, textOfPage, type FrontMatter, type Value } from './front-matter.ts';

/** The file of a source with a text, or the place in the file of the timeline that lists it. */
export const addressOf = ({ id, text }: Source): string => text ?? `timeline.md#${id}`;

/** The keys of an event's date in front matter; `date` is its EDTF and `words` are the source's. */
function factsOfWhen({ edtf, bounds, text, aspect, ...terms }: When): Readonly<Record<string, unknown>> {
  const isUsual = edtf !== undefined && aspect === usualAspect(edtf);
  return {
    ...(edtf === undefined ? { bounds } : { date: edtf }),
    ...(text !== undefined && { words: text }),
    ...(!isUsual && { aspect }),
    ...terms
  };
}

const usualAspect = (edtf: string): When['aspect'] | undefined => {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? aspectOfEdtf(parsed.value) : undefined;
};

/** In front matter, evidence is the number of a block quote in the body, and what the body can't say. */
type Listed = (Omit<Evidence, 'source'> & { readonly source?: string }) | { readonly quote: number };

class Body {
  readonly parts: string[] = [];
  #quotes = 0;

  constructor(summary: string | undefined) {
    if (summary !== undefined) this.parts.push(markdownOf(summary));
  }

  /** What front matter says of evidence: all, if Markdown can't hold its words or its source is not listed. */
  listed(evidence: Evidence, sources: ReadonlyMap<string, Source>): Listed {
    if (!('exact' in evidence)) return evidence;
    const { source: id, exact, ...context } = evidence;
    const source = sources.get(id);
    const written = source && blockQuote(exact, source.title, addressOf(source));
    const [read] = written === undefined ? [] : proseOf(written).quotes;
    if (written === undefined || read?.exact !== exact || read.url !== addressOf(source!)) return evidence;
    this.parts.push(written);
    this.#quotes += 1;
    return { quote: this.#quotes, ...context };
  }
}

/** An event as a Markdown file: its facts as front matter, its summary and its quotes as the body. */
export function textOfEvent(event: TimelineEvent, sources: ReadonlyMap<string, Source>): string {
  const { id, title, when, summary, assertions, responses, ...facts } = event;
  const isHeld = summary !== undefined && isProse(summary);
  const body = new Body(isHeld ? summary : undefined);
  const listed = assertions.map(({ evidence, ...voice }) => ({
    ...voiceFacts(voice),
    evidence: evidence.map((each) => body.listed(each, sources))
  }));
  const answers = responses?.map(({ evidence, ...response }) => ({
    ...response,
    evidence: evidence.map((each) => body.listed(each, sources))
  }));
  const front = {
    id,
    title,
    ...factsOfWhen(when),
    ...facts,
    ...(summary !== undefined && !isHeld && { summary }),
    ...(!followFromBody(listed, answers) && { assertions: listed }),
    ...(answers && { responses: answers })
  };
  return textOfPage(front, body.parts.join('\n\n'));
}

/** Whether a text comes back from Markdown as it is. */
export function isProse(text: string): boolean {
  const { quotes, heading, text: read } = proseOf(markdownOf(text));
  return quotes.length === 0 && heading === undefined && read === text;
}

const voiceFacts = ({ when, ...voice }: Omit<Assertion, 'evidence'>) => ({
  ...voice,
  ...(when && factsOfWhen(when))
});

type Voice = { readonly evidence: readonly Listed[] };

/** Block quotes without anything in front matter are what the sources report, in one assertion. */
function followFromBody(assertions: readonly Voice[], responses: readonly Voice[] = []): boolean {
  const [only, ...others] = assertions;
  if (!only) return true;
  const isPlain = Object.keys(only).length === 2 && 'voice' in only && only.voice === 'reported';
  const isAlone = others.length === 0 && responses.length === 0;
  return (
    isAlone && isPlain && only.evidence.every((each) => 'quote' in each && Object.keys(each).length === 1)
  );
}

/** Reads an event from its file. Unknown keys stay, and are problems of the document. */
export function eventOfText(
  text: string,
  name: string,
  sources: ReadonlyMap<string, string>
): Readonly<Record<string, unknown>> {
  const page = pageOf(text, name);
  const { facts, body } = page ?? { facts: {}, body: text };
  const prose = proseOf(body);
  const { assertions, responses, summary, title = prose.heading, links, ...rest } = facts;
  const heading = prose.heading === title ? undefined : prose.heading;
  const texts = [summary, heading, prose.text].filter(
    (each): each is string => typeof each === 'string' && each !== ''
  );
  const quotes = prose.quotes.map((quote) => quoteOf(quote, sources));
  const said = listOf(assertions).map((voice) => voiceOf(voice, quotes));
  const answers = listOf(responses).map((voice) => voiceOf(voice, quotes));
  const reported = quotes.length > 0 && answers.length === 0 ? [{ voice: 'reported', evidence: quotes }] : [];
  return {
    ...typed(withWhen(rest)),
    ...(title !== undefined && { title }),
    ...(texts.length > 0 && { summary: texts.join('\n\n') }),
    ...((links !== undefined || prose.links.length > 0) && {
      links: [...(Array.isArray(links) ? (links as readonly Value[]) : []), ...prose.links]
    }),
    assertions: assertions === undefined ? reported : said,
    ...(responses !== undefined && { responses: answers })
  };
}

const listOf = (value: Value | undefined): readonly FrontMatter[] =>
  Array.isArray(value)
    ? (value as readonly Value[]).filter(
        (each): each is FrontMatter => typeof each === 'object' && !Array.isArray(each)
      )
    : [];

function quoteOf({ exact, url, title }: Prose['quotes'][number], sources: ReadonlyMap<string, string>) {
  return { source: sources.get(url ?? '') ?? sources.get(title) ?? title, exact };
}

type Read = Readonly<Record<string, unknown>>;

function voiceOf(voice: FrontMatter, quotes: readonly Read[]): Read {
  const { evidence, ...facts } = voice;
  const hasDate = facts['date'] !== undefined || facts['bounds'] !== undefined;
  return {
    ...typed(hasDate ? withWhen(facts) : facts),
    evidence: listOf(evidence).map(({ quote, ...context }) =>
      quote === undefined ? context : { ...quotes[Number(quote) - 1], ...context }
    )
  };
}

const defined = (values: Readonly<Record<string, Value | undefined>>): FrontMatter =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))
  );

/** The date of front matter's keys; all other keys stay. */
function withWhen({
  date,
  bounds,
  words,
  aspect,
  mod,
  endMod,
  anchor,
  inferred,
  ...rest
}: FrontMatter): Read {
  const usual = typeof date === 'string' ? usualAspect(date) : 'throughout';
  const ends = Array.isArray(bounds)
    ? (bounds as readonly Value[]).map((bound) => (bound === 'null' ? null : bound))
    : bounds;
  return {
    ...rest,
    when: {
      ...defined({ text: words, edtf: date, mod, endMod, anchor, inferred }),
      ...(ends !== undefined && { bounds: ends }),
      aspect: aspect ?? usual ?? 'on'
    }
  };
}

/** What is no text in a document: numbers, and `true`. */
function typed(facts: Read): Read {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      if (value === 'true' && (key === 'absence' || key === 'anonymous')) return [key, true];
      if (key === 'importance' || key === 'lat' || key === 'lon') return [key, numberIn(value)];
      if ((key === 'place' || key === 'speaker') && typeof value === 'object' && value !== null)
        return [key, typed(value as Read)];
      return [key, value];
    })
  );
}

const numberIn = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
