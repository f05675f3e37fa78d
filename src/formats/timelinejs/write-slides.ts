import { isQuote } from '../../model/evidence.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import type { DateParts } from '../exchange/draft.ts';
import { plainDateOf } from '../exchange/plain-date.ts';
import type { Era, Evidence, Source } from '../../model/timeline.ts';
import type { Words } from '../../words/words.ts';
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
  return {
    title: { headline: escaped(title), text: paragraph(description), type: 'title' },
    events: story.events.map((event) => ({ id: event.id, slide: slideOf(event, context) })),
    eras: (story.timeline.eras ?? []).flatMap(slideOfEra),
    lost: lostOf(story, words)
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

function slideOf(event: StoryEvent, { words, sources }: WriteContext): Slide {
  const plain = plainDateOf(event.when);
  const [first, ...others] = event.links ?? [];
  const [lane] = event.laneLabels;
  const evidence = [...event.assertions, ...(event.responses ?? [])].flatMap((by) => by.evidence);
  return {
    ...(plain && startOf(plain.start)),
    ...(plain?.end && endOf(plain.end)),
    ...(event.time && { time: event.time.start }),
    ...(event.time?.end && plain && { ...endOf(plain.end ?? plain.start), endTime: event.time.end }),
    ...(plain?.exact !== true && { displayDate: words.dates.when(event.date) }),
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

/** TimelineJS draws no era without an end, so one of a single year ends in it. */
function slideOfEra({ label, when }: Era): readonly Slide[] {
  const plain = plainDateOf(when);
  return plain
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
  voices: ({ assertions, responses = [] }) =>
    assertions.some(({ speaker }) => speaker) || responses.length > 0,
  actors: ({ actors = [] }) => actors.length > 0,
  place: ({ place }) => place !== undefined,
  tags: ({ tags = [] }) => tags.length > 0,
  importance: ({ importance }) => importance !== undefined,
  topics: ({ laneIds }) => laneIds.length > 1,
  zone: ({ time }) => time?.zone !== undefined
};

function lostOf({ events, timeline }: Story, words: Words): readonly string[] {
  const ofEvents = (Object.keys(unheld) as Unheld[]).flatMap((field) => {
    const count = events.filter(unheld[field]).length;
    return count === 0 ? [] : [words.losses.unheld[field](count)];
  });
  const steps = timeline.steps?.length ?? 0;
  const images = events.flatMap(({ media = [] }) => media).length;
  const parts = { eras: 0, steps, actors: 0, images };
  return steps + images === 0 ? ofEvents : [...ofEvents, words.losses.parts(parts)];
}
