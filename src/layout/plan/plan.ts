import { sort } from 'd3';
import type { Grouping } from '../../model/query.ts';
import { groupIdsOf, groupsOf } from '../../model/query.ts';
import { languageOfSource, sourceOf } from '../../model/sources.ts';
import { importances, type Importance } from '../../model/timeline.ts';
import { otherDatesOf, type Story, type StoryEvent } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { badgesOf, type BadgeWords } from './badges.ts';
import { plannedEras, type PlannedEra } from './eras.ts';
import { groupName } from './group-name.ts';
import { memo } from '../memo.ts';
import { eventName } from './name.ts';
import { withAccounts } from '../grammar/account.ts';
import { shapeOf, type Shape } from '../grammar/shape.ts';
import { beginning, measureText } from '../text/text.ts';
import { laneColour, type Theme } from './theme.ts';

/** Sizes of type, in pixels. */
export const type = {
  title: { size: 13.5, line: 16 },
  words: { size: 13 },
  badge: { size: 12, height: 16, padding: 6 }
} as const;

/** What is drawn of an event, as far as it depends neither on the window nor on the size of the figure. */
export interface PlannedEvent {
  readonly event: StoryEvent;
  /** Its number in the list under a figure; its title begins with it. */
  readonly number: number | undefined;
  readonly shape: Shape;
  readonly hollow: boolean;
  /** BCP 47 tag of the source's words. */
  readonly language: string;
  /** BCP 47 tag of the title: the document's. */
  readonly titleLanguage: string;
  readonly title: string;
  /** The width of the title on one line, in pixels. */
  readonly titleWidth: number;
  /** The source's words for the time in quotation marks; ours (`own`) if it gives none. */
  readonly words: { readonly text: string; readonly own: boolean; readonly width: number };
  /** Who says so, in grey after the words; the first part to be left out where there is little room. */
  readonly who: { readonly text: string; readonly width: number } | undefined;
  /** The words that a mark may not lose. */
  readonly badges: readonly MeasuredBadge[];
  /** See `eventName`. */
  readonly name: string;
}

export interface SetBadge extends BadgeWords {
  /** In pixels. */
  readonly width: number;
}

export interface MeasuredBadge extends SetBadge {
  /** Its words where there is little room. */
  readonly brief: SetBadge;
}

export interface PlannedGroup {
  readonly id: string;
  readonly label: string;
  /** BCP 47 tag of the label: the document's, or that of our words. */
  readonly language: string;
  readonly colour: string;
  /** In order of time, as they were given. */
  readonly events: readonly PlannedEvent[];
  readonly byId: ReadonlyMap<string, PlannedEvent>;
  /** The index of each event in `events`. */
  readonly ranks: ReadonlyMap<PlannedEvent, number>;
  /** The same events by the beginnings of their shapes, for binary search; those that begin together as in `events`. */
  readonly byStart: readonly PlannedEvent[];
  /** The index in `events` of each of `byStart`. */
  readonly ranksByStart: Uint32Array;
  /** The same events by the ends of their shapes. */
  readonly byEnd: readonly PlannedEvent[];
  /** For each index of `byStart` the latest end up to there, so that a search skips events that are long over. */
  readonly latestEnds: readonly number[];
}

/** What depends only on the events and the theme: measured texts, shapes, filled groups. */
export interface Plan {
  readonly theme: Theme;
  /** The words of ours in it. */
  readonly words: Words;
  /** The as-of day; infinite if none is given, so that no line is ever in view. */
  readonly asOf: number;
  /** The words at the top of the as-of line: “Article: Sat., March 13”; empty if no day is given. */
  readonly asOfFlag: string;
  /** Whether any event is still to come: see `isStillToCome`. */
  readonly hasComing: boolean;
  readonly groups: readonly PlannedGroup[];
  /** In the order in which they are drawn. */
  readonly eras: readonly PlannedEra[];
  /** The place of each event in order of time, by id. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Those of its events, in ascending order. */
  readonly importances: readonly Importance[];
}

export interface PlanOptions {
  /** The events to draw, in order of time. */
  readonly events: readonly StoryEvent[];
  readonly grouping: Grouping;
  readonly theme: Theme;
  readonly words: Words;
  /** Whether titles begin with the event's number in a list of sources under the figure. */
  readonly numbered?: boolean;
}

/** Measures and groups the events of a story; groups without events are left out. */
export function planTimeline(story: Story, options: PlanOptions): Plan {
  const { events, grouping, theme, words, numbered } = options;
  const { language } = story.timeline;
  const ofStory = groupsOf(story, grouping);
  const members = new Map(ofStory.map(({ id }) => [id, [] as PlannedEvent[]]));
  const ids = new Set(members.keys());
  for (const [index, event] of events.entries()) {
    const languages = { title: language, words: languageOf(event, story) };
    const planned = planEvent(event, words, languages, numbered ? index + 1 : undefined);
    for (const [place, id] of groupIdsOf(event, grouping, ids).entries())
      // Each group needs an object of its own, since drawings are remembered by object.
      members.get(id)!.push(place === 0 ? planned : { ...planned });
  }
  const groups = ofStory
    .map((group, index) => ({
      id: group.id,
      label: groupName(group, grouping, words),
      language: group.label === undefined ? words.language : language,
      colour: laneColour(theme, index),
      ...ordered(members.get(group.id)!)
    }))
    .filter((group) => group.events.length > 0);
  const { asOf = Infinity } = story;
  const ranks = new Map(events.map(({ id }, index) => [id, index]));
  const hasComing = groups.some((group) => group.events.some((planned) => isStillToCome(planned, asOf + 1)));
  return {
    theme,
    words,
    asOf,
    asOfFlag: flagOf(story, words),
    hasComing,
    groups,
    eras: erasOf(story),
    ranks,
    importances: importancesOf(events)
  };
}

/** How important an event is that does not say so. */
const usualImportance: Importance = 3;

/** 5 is the most important. */
export const importanceOf = ({ importance }: StoryEvent): Importance => importance ?? usualImportance;

function importancesOf(events: readonly StoryEvent[]): readonly Importance[] {
  const occurring = new Set(events.map(importanceOf));
  return importances.filter((importance) => occurring.has(importance));
}

/** Whether an event belongs after the as-of line; `asOfEnd` is the moment at which the as-of day ends. */
export const isStillToCome = ({ shape, event: { stage, bounds } }: PlannedEvent, asOfEnd: number): boolean =>
  shape.from >= asOfEnd || (stage === 'upcoming' && (bounds.latestEnd ?? Infinity) >= asOfEnd);

/** The events of some groups, by id; any one of the copies of an event. */
export const plannedById = (groups: readonly PlannedGroup[]): ReadonlyMap<string, PlannedEvent> =>
  new Map(groups.flatMap(({ byId }) => [...byId]));

/** Found once for each story: neither filters nor groups change them. */
const erasOf = memo(
  () => '',
  (story: Story) => plannedEras(story)
);

const flagOf = ({ asOf, timeline }: Story, { figure }: Words): string =>
  asOf === undefined ? '' : figure.asOf(asOf, timeline.sources.length);

/** The language of the source that the event's first quote is from. */
function languageOf({ passages }: StoryEvent, { timeline }: Story): string {
  return languageOfSource({ timeline }, sourceOf({ timeline }, passages[0]?.quote.source ?? ''));
}

type Ordered = Omit<PlannedGroup, 'id' | 'label' | 'language' | 'colour'>;

function ordered(events: readonly PlannedEvent[]): Ordered {
  const byStart = sort(events, ({ shape }) => shape.from);
  const ranks = new Map(events.map((event, rank) => [event, rank]));
  let latest = -Infinity;
  return {
    events,
    byId: new Map(events.map((planned) => [planned.event.id, planned])),
    ranks,
    byStart,
    ranksByStart: Uint32Array.from(byStart, (planned) => ranks.get(planned)!),
    byEnd: sort(events, ({ shape }) => shape.to),
    latestEnds: byStart.map(({ shape }) => (latest = Math.max(latest, shape.to)))
  };
}

/** Measuring is costly and an event never changes, so it is measured once, whatever a reader filters or groups by. */
const planEvent = memo(
  (_: StoryEvent, words: Words, languages: Languages, number: number | undefined) =>
    `${number} ${words.language} ${languages.title} ${languages.words}`,
  measureEvent
);

export const measureTitle = (text: string): number => measureText(text, 'sansBold', type.title.size);
export const measureWords = (text: string): number => measureText(text, 'serifItalic', type.words.size);
export const measureOwn = (text: string): number => measureText(text, 'sans', type.words.size);
const measureBadge = (text: string, framed: boolean): number =>
  measureText(text, 'sans', type.badge.size) + (framed ? 2 * type.badge.padding : 0);

/** A badge that would be wider leaves out the name in it. */
const widestBadge = 190;

function measuredBadge({ kind, text, framed }: BadgeWords, { figure }: Words): MeasuredBadge {
  const measured = (said: string) => ({ kind, text: said, framed, width: measureBadge(said, framed) });
  const whole = measured(text);
  const brief = measured(figure.badges[kind].brief);
  return { ...(whole.width > widestBadge ? brief : whole), brief };
}

/** A longer title is cut before it is measured: no figure has room for more. */
const longestTitle = 300;

/** BCP 47 tags of an event's title and of its source's words. */
interface Languages {
  readonly title: string;
  readonly words: string;
}

function measureEvent(
  event: StoryEvent,
  words: Words,
  languages: Languages,
  number: number | undefined
): PlannedEvent {
  const title = beginning(event.title, longestTitle);
  const text = number === undefined ? title : `${number}. ${title}`;
  const says = words.standing.says(event.who);
  return {
    event,
    number,
    shape: withAccounts(shapeOf(event), otherDatesOf(event).map(shapeOf)),
    hollow: event.stage === 'upcoming' || event.stage === 'cancelled',
    language: languages.words,
    titleLanguage: languages.title,
    title: text,
    titleWidth: measureTitle(text),
    words: wordsOf(event, words),
    who: says === '' ? undefined : { text: says, width: measureOwn(says) },
    badges: badgesOf(event, words).map((badge) => measuredBadge(badge, words)),
    name: eventName(event, words)
  };
}

function wordsOf({ when, date }: StoryEvent, { dates }: Words): PlannedEvent['words'] {
  if (when.text === undefined) {
    const ours = dates.when(date);
    return { text: ours, own: true, width: measureOwn(ours) };
  }
  const quoted = `“${when.text}”`;
  return { text: quoted, own: false, width: measureWords(quoted) };
}
