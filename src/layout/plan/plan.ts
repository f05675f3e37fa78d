import { sort } from 'd3';
import type { Grouping } from '../../model/query.ts';
import { groupIdOf, groupsOf } from '../../model/query.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { standingInWords } from '../../model/standing-words.ts';
import { weekdayInWords } from '../../model/words.ts';
import { badgesOf, briefText, type BadgeWords } from './badges.ts';
import { memo } from '../memo.ts';
import { shapeOf, type Shape } from '../grammar/shape.ts';
import { beginning, measureText } from '../text/text.ts';
import { laneColour, type Theme } from './theme.ts';

/** Sizes of type, in pixels. */
export const type = {
  title: { size: 13.5, line: 16 },
  words: { size: 13 },
  badge: { size: 12, height: 16, padding: 6 }
} as const;

/** Everything of an event that is drawn and does not depend on the window or the size of the figure. */
export interface PlannedEvent {
  readonly event: StoryEvent;
  /** In the list under a figure; its title begins with it. */
  readonly number: number | undefined;
  readonly shape: Shape;
  readonly hollow: boolean;
  /** BCP 47 tag of the source's words. */
  readonly language: string;
  /** BCP 47 tag of the title: the document's. */
  readonly titleLanguage: string;
  readonly title: string;
  /** Of the title on one line, in pixels. */
  readonly titleWidth: number;
  /** The source's words in quotation marks, or ours where it gives none. */
  readonly words: { readonly text: string; readonly own: boolean; readonly width: number };
  /** Who says so, in grey behind the words; the first to go where there is little room. */
  readonly who: { readonly text: string; readonly width: number } | undefined;
  /** The words that a mark may not lose. */
  readonly badges: readonly MeasuredBadge[];
  readonly name: string;
}

export interface SetBadge extends BadgeWords {
  /** In pixels. */
  readonly width: number;
}

export interface MeasuredBadge extends SetBadge {
  /** What it says where there is little room. */
  readonly brief: SetBadge;
}

export interface PlannedGroup {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label: the document's. */
  readonly language: string;
  readonly colour: string;
  /** In order of time, as given. */
  readonly events: readonly PlannedEvent[];
  readonly byId: ReadonlyMap<string, PlannedEvent>;
  /** The place of each in `events`. */
  readonly ranks: ReadonlyMap<PlannedEvent, number>;
  /** The same events in order of their shapes' beginnings, to be bisected; of those that begin together as in `events`. */
  readonly byStart: readonly PlannedEvent[];
  /** The same, in order of their ends. */
  readonly byEnd: readonly PlannedEvent[];
  /** For each of `byStart` the latest end of those up to it, so that those long over are skipped at once. */
  readonly latestEnds: readonly number[];
}

/** What depends on the events and the theme: texts measured, shapes known, groups filled. */
export interface Plan {
  readonly theme: Theme;
  /** The day that the sources speak from; infinitely far where none is given, so that no line is ever in view. */
  readonly asOf: number;
  /** What the as-of line says at its top: “Article: Sat., March 13”; empty where no day is given. */
  readonly asOfFlag: string;
  readonly groups: readonly PlannedGroup[];
  /** The place of each event in order of time, by id. */
  readonly ranks: ReadonlyMap<string, number>;
}

export interface PlanOptions {
  /** The events to draw, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly theme: Theme;
  /** Whether titles begin with their event's number, by which a list under the figure leads to its sources. */
  readonly numbered?: boolean;
}

/** Measures and groups the events of a story; groups without events are left out. */
export function planTimeline(story: Story, options: PlanOptions): Plan {
  const { events, grouping, theme, numbered } = options;
  const { language } = story.timeline;
  const members = new Map<string, PlannedEvent[]>();
  for (const [index, event] of events.entries()) {
    const id = groupIdOf(event, grouping);
    if (!members.has(id)) members.set(id, []);
    const languages = { title: language, words: languageOf(event, story) };
    members.get(id)!.push(planEvent(event, languages, numbered ? index + 1 : undefined));
  }
  const groups = groupsOf(story, grouping)
    .map((group, index) => ({
      ...group,
      language,
      colour: laneColour(theme, index),
      ...ordered(members.get(group.id) ?? [])
    }))
    .filter((group) => group.events.length > 0);
  const { asOf } = story;
  const ranks = new Map(events.map(({ id }, index) => [id, index]));
  return { theme, asOf: asOf ?? Infinity, asOfFlag: flagOf(story), groups, ranks };
}

function flagOf({ asOf, timeline }: Story): string {
  if (asOf === undefined) return '';
  return `${timeline.sources.length === 1 ? 'Article' : 'Sources'}: ${weekdayInWords(asOf)}`;
}

/** The language of the source that the event's first quote is from. */
function languageOf({ passages }: StoryEvent, { timeline }: Story): string {
  const source = timeline.sources.find(({ id }) => id === passages[0]?.quote.source);
  return source?.language ?? timeline.language;
}

type Ordered = Pick<PlannedGroup, 'events' | 'byId' | 'ranks' | 'byStart' | 'byEnd' | 'latestEnds'>;

function ordered(events: readonly PlannedEvent[]): Ordered {
  const byStart = sort(events, ({ shape }) => shape.from);
  let latest = -Infinity;
  return {
    events,
    byId: new Map(events.map((planned) => [planned.event.id, planned])),
    ranks: new Map(events.map((event, rank) => [event, rank])),
    byStart,
    byEnd: sort(events, ({ shape }) => shape.to),
    latestEnds: byStart.map(({ shape }) => (latest = Math.max(latest, shape.to)))
  };
}

/** Measuring is the dear part, and an event never changes: it is measured once, whatever is filtered or grouped. */
const planEvent = memo(
  (_: StoryEvent, languages: Languages, number: number | undefined) =>
    `${number} ${languages.title} ${languages.words}`,
  measureEvent
);

export const measureTitle = (text: string): number => measureText(text, 'sansBold', type.title.size);
export const measureWords = (text: string): number => measureText(text, 'serifItalic', type.words.size);
export const measureOwn = (text: string): number => measureText(text, 'sans', type.words.size);
const measureBadge = (text: string, framed: boolean): number =>
  measureText(text, 'sans', type.badge.size) + (framed ? 2 * type.badge.padding : 0);

/** A badge that would be wider leaves out who it names. */
const widestBadge = 190;

function measuredBadge({ kind, text, framed }: BadgeWords): MeasuredBadge {
  const measured = (said: string) => ({ kind, text: said, framed, width: measureBadge(said, framed) });
  const whole = measured(text);
  const brief = measured(briefText(kind));
  return { ...(whole.width > widestBadge ? brief : whole), brief };
}

/** A title of thousands of characters is cut before it is measured: no figure has room for more. */
const longestTitle = 300;

/** BCP 47 tags of an event's title and of its source's words. */
interface Languages {
  readonly title: string;
  readonly words: string;
}

function measureEvent(event: StoryEvent, languages: Languages, number: number | undefined): PlannedEvent {
  const title = beginning(event.title, longestTitle);
  const text = number === undefined ? title : `${number}. ${title}`;
  return {
    event,
    number,
    shape: shapeOf(event),
    hollow: event.stage === 'upcoming' || event.stage === 'cancelled',
    language: languages.words,
    titleLanguage: languages.title,
    title: text,
    titleWidth: measureTitle(text),
    words: wordsOf(event),
    who: event.who.says === '' ? undefined : { text: event.who.says, width: measureOwn(event.who.says) },
    badges: badgesOf(event).map(measuredBadge),
    name: nameOf(event)
  };
}

function wordsOf({ when, words }: StoryEvent): PlannedEvent['words'] {
  if (when.text === undefined) return { text: words, own: true, width: measureOwn(words) };
  const quoted = `“${when.text}”`;
  return { text: quoted, own: false, width: measureWords(quoted) };
}

function nameOf(event: StoryEvent): string {
  const { title, words, when, laneLabel, who, workedOut } = event;
  const source = when.text === undefined ? '' : ` (source: “${when.text}”)`;
  const known = standingInWords({ ...event, who: who.words });
  const author = workedOut ? 'The date is worked out by the author' : '';
  return [title, `${words}${source}`, known, author, laneLabel].filter(Boolean).join('. ');
}
