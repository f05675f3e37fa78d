import { isQuote } from '../../model/evidence.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { DateParts } from '../exchange/draft.ts';
import { outlineOf, outlines, type Outline } from '../exchange/outline.ts';
import { plainDateOf } from '../exchange/plain-date.ts';
import type { Era, Evidence, Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
import { countChanges, quotesLost } from '../exchange/story-texts.ts';
import type { Slide } from './fields.ts';
import { slideYearOf } from './slide-date.ts';

/** A story as slides, and sentences on what they can't hold. */
export interface WrittenSlides {
  readonly title: Slide;
  readonly events: readonly { readonly id: string; readonly slide: Slide }[];
  readonly eras: readonly Slide[];
  readonly lost: readonly string[];
}

/** The slides of a story, in order of time: quotes and sources are in the texts, as HTML. */
export function writeSlides(story: Story, words: Words): WrittenSlides {
  const { title, description } = story.timeline;
  const context = contextOf(story, words);
  const eras = (story.timeline.eras ?? []).flatMap(slideOfEra);
  return {
    title: { headline: escaped(title), text: paragraph(description), type: 'title' },
    events: story.events.flatMap((event) => {
      const slide = slideOf(event, context);
      return slide ? [{ id: event.id, slide }] : [];
    }),
    eras,
    lost: lostOf(story, (story.timeline.eras?.length ?? 0) - eras.length, words)
  };
}

interface WriteContext {
  readonly words: Words;
  readonly sources: ReadonlyMap<string, Source>;
}

const contextOf = ({ timeline }: Story, words: Words): WriteContext => ({
  words,
  sources: new Map(timeline.sources.map((source) => [source.id, source]))
});

/** The slide of an event; undefined if its start is open or unknown, since every slide says when it starts. */
function slideOf(event: StoryEvent, { words, sources }: WriteContext): Slide | undefined {
  const plain = plainDateOf(event.when);
  if (!plain) return undefined;
  const [first, ...others] = event.links ?? [];
  const [lane] = event.laneLabels;
  const evidence = [...event.assertions, ...(event.responses ?? [])].flatMap((by) => by.evidence);
  return {
    ...startOf(plain.start),
    ...(plain.end && endOf(plain.end)),
    ...(event.time && { time: event.time.start }),
    ...(event.time?.end && { ...endOf(plain.end ?? plain.start), endTime: event.time.end }),
    ...(!plain.exact && { displayDate: words.dates.when(event.date) }),
    headline: escaped(event.title),
    text: [
      paragraph(event.summary),
      ...evidence.map((each) => ofEvidence(each, sources.get(each.source))),
      ...others.map(({ url, label }) => `<p>${linked(label ?? url, url)}</p>`)
    ].join(''),
    ...(first && { media: first.url, ...(first.label && { mediaCaption: escaped(first.label) }) }),
    ...(lane !== undefined && { group: escaped(lane) })
  };
}

/** TimelineJS draws no era without an end: one of a single year ends in it, one without an end is left out. */
function slideOfEra({ label, when }: Era): readonly Slide[] {
  const plain = plainDateOf(when);
  return plain && !plain.isOpenEnded
    ? [
        {
          ...startOf(plain.start),
          ...endOf(plain.end ?? plain.start),
          headline: escaped(label),
          type: 'era'
        }
      ]
    : [];
}

const startOf = ({ year, month, day }: DateParts): Slide => ({
  year: String(slideYearOf(year)),
  ...(month !== undefined && { month: String(month) }),
  ...(day !== undefined && { day: String(day) })
});

function endOf(parts: DateParts): Slide {
  const { year, month, day } = startOf(parts);
  return { endYear: year, ...(month && { endMonth: month }), ...(day && { endDay: day }) };
}

function ofEvidence(evidence: Evidence, source: Source | undefined): string {
  const name = source ? linked(source.title, source.url) : escaped(evidence.source);
  if (isQuote(evidence)) return `<blockquote>${escaped(evidence.exact)}</blockquote><p>${name}</p>`;
  return `<p>${name}${evidence.note === undefined ? '' : `: ${escaped(evidence.note)}`}</p>`;
}

const linked = (text: string, url: string | undefined): string =>
  url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;

const paragraph = (text: string | undefined): string =>
  text === undefined ? '' : `<p>${escaped(text).replace(/\r\n?|\n/gu, '<br>')}</p>`;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign
  );

type Unheld = keyof Words['losses']['unheld'];

/** What TimelineJS has no field for. */
const unheld: Readonly<Record<Unheld, (event: StoryEvent) => boolean>> = {
  words: ({ when }) => when.text !== undefined,
  occurrence: ({ occurrence }) => occurrence !== undefined,
  voices: ({ assertions, responses = [] }) => assertions.length + responses.length > 0,
  actors: ({ actors = [] }) => actors.length > 0,
  place: ({ place }) => place !== undefined,
  tags: ({ tags = [] }) => tags.length > 0,
  importance: ({ importance }) => importance !== undefined,
  topics: ({ laneIds }) => laneIds.length > 1,
  zone: ({ time }) => time?.zone !== undefined
};

/** The titles that a sentence names. */
const mostNamed = 3;

/** How many dates are given only in outline, by what they say beyond it. */
function outlineCounts(written: readonly StoryEvent[]): readonly (readonly [Outline, number])[] {
  const reasons = written.map(({ when }) => outlineOf(when, plainDateOf(when)!));
  return outlines
    .map((outline) => [outline, reasons.filter((reason) => reason === outline).length] as const)
    .filter(([, count]) => count > 0);
}

function lostOf(story: Story, eras: number, words: Words): readonly string[] {
  const { events, timeline } = story;
  const written = events.filter(({ when }) => plainDateOf(when));
  const left = events.filter((event) => !written.includes(event)).map(({ title }) => title);
  const vague = outlineCounts(written);
  const ofEvents = (Object.keys(unheld) as Unheld[]).flatMap((field) => {
    const count = written.filter(unheld[field]).length;
    return count === 0 ? [] : [words.losses.unheld[field](count)];
  });
  const steps = timeline.steps?.length ?? 0;
  const images = written.flatMap(({ media = [] }) => media).length;
  const parts = { eras, steps, actors: 0, images, ...countChanges(story) };
  return [
    ...(left.length > 0 ? [words.losses.datesBeyond(left.length, left.slice(0, mostNamed))] : []),
    ...(vague.length > 0 ? [words.losses.datesShown(vague)] : []),
    ...ofEvents,
    ...quotesLost(written, words),
    ...(Object.values(parts).some(Boolean) ? [words.losses.parts(parts)] : [])
  ];
}
