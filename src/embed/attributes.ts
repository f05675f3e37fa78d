import { extentOf, type TimeWindow } from '../layout/time/window.ts';
import { openingWindowOf } from '../layout/time/opening.ts';
import { formatDay, parseDay, type Day } from '../model/day.ts';
import { shown } from '../model/messages.ts';
import { stages, type Stage } from '../model/stage.ts';
import { standings, type Standing } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import type { ThemeChoice } from '../viewer/state/viewer.svelte.ts';
import type { Part } from './element-type.ts';

/** What the element's attributes ask for; an attribute that does not fit is told, and stands as if it were absent. */
export interface Wishes {
  /** The view that `from` and `to` ask for, in whole days; absent if neither is given. */
  readonly window: TimeWindow | undefined;
  readonly theme: ThemeChoice;
  /** Ids; absent for all. */
  readonly lanes: readonly string[] | undefined;
  /** Absent for all. */
  readonly stages: readonly Stage[] | undefined;
  readonly standings: readonly Standing[] | undefined;
  /** An event's id. */
  readonly event: string | undefined;
  readonly parts: readonly Part[];
  /** A sentence for each value that was ignored. */
  readonly notices: readonly string[];
}

/** The attributes that say how a story is seen. */
export const viewAttributes = [
  'from',
  'to',
  'theme',
  'lanes',
  'stage',
  'standing',
  'event',
  'parts'
] as const;
export type ViewAttribute = (typeof viewAttributes)[number];

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const allParts: readonly Part[] = ['figure', 'list', 'source'];

/** A list has spaces between its words, so that “accounts differ” is written with a hyphen in one. */
const nameOfStanding = (standing: Standing): string => standing.replace(' ', '-');
const standingNames = standings.map(nameOfStanding);
const standingOfName = (name: string): Standing => standings.find((each) => nameOfStanding(each) === name)!;

/** Notes that a value was ignored, and why. */
type Ignore = (name: ViewAttribute, value: string, why: string) => undefined;

/** Reads the attributes of an element that shows `story`. `valueOf` gives an attribute's text, or null. */
export function readAttributes(valueOf: (name: ViewAttribute) => string | null, story: Story): Wishes {
  const notices: string[] = [];
  const ignore: Ignore = (name, value, why) =>
    void notices.push(`The attribute ${name} says ${shown(value)}, which was ignored: ${why}.`);
  const one = <Value extends string>(name: ViewAttribute, values: readonly Value[], why: string) => {
    const text = valueOf(name);
    return text ? (values.find((value) => value === text) ?? ignore(name, text, why)) : undefined;
  };
  const many = <Value extends string>(name: ViewAttribute, values: readonly Value[], why: string) => {
    const texts = wordsIn(valueOf(name));
    const found = texts.flatMap(
      (text) => values.find((value) => value === text) ?? ignore(name, text, why) ?? []
    );
    return found.length > 0 ? found : undefined;
  };
  const day = (name: 'from' | 'to'): Day | undefined => {
    const text = valueOf(name);
    return text ? (parseDay(text) ?? ignore(name, text, 'a day is written like 2021-03-13')) : undefined;
  };
  return {
    window: windowBetween(day('from'), day('to'), story, ignore),
    theme: one('theme', themes, 'the themes are system, light and dark') ?? 'system',
    lanes: many('lanes', idsOf(story.timeline.lanes ?? []), 'this story has no such lane'),
    stages: many('stage', stages, `the stages are ${stages.join(', ')}`),
    standings: many('standing', standingNames, `the standings are ${standingNames.join(', ')}`)?.map(
      standingOfName
    ),
    event: one('event', idsOf(story.events), 'this story has no such event'),
    parts: many('parts', allParts, 'the parts are figure, list and source') ?? allParts,
    notices
  };
}

/**
 * The window between two days. One that is not given is where the opening view begins or ends, or where the story does if
 * that is beyond the other. Days that are no window of this story are told.
 */
function windowBetween(
  from: Day | undefined,
  to: Day | undefined,
  story: Story,
  ignore: Ignore
): TimeWindow | undefined {
  if (from === undefined && to === undefined) return undefined;
  const views = [openingWindowOf(story), extentOf(story)];
  const why = whyNoWindow({ start: from ?? -Infinity, end: to === undefined ? Infinity : to + 1 }, views);
  if (why !== undefined) {
    if (from !== undefined) ignore('from', formatDay(from), why);
    if (to !== undefined) ignore('to', formatDay(to), why);
    return undefined;
  }
  return views
    .map(({ start, end }) => ({ start: from ?? start, end: to === undefined ? end : to + 1 }))
    .find(({ start, end }) => start < end);
}

function whyNoWindow({ start, end }: TimeWindow, views: readonly TimeWindow[]): string | undefined {
  if (start >= end) return 'the view would end before it begins';
  if (views.every((view) => start >= view.end)) return 'the story ends before it';
  return views.every((view) => end <= view.start) ? 'the story begins after it' : undefined;
}

/** The stages and the standings that a list names, without what is none. */
export const stagesIn = (text: string | null): Stage[] =>
  wordsIn(text).flatMap((word) => stages.find((stage) => stage === word) ?? []);
export const standingsIn = (text: string | null): Standing[] =>
  wordsIn(text).flatMap((word) => standings.find((standing) => nameOfStanding(standing) === word) ?? []);

/** The words of a list, which has spaces or commas between them. */
export const wordsIn = (text: string | null): string[] => (text ?? '').split(/[\s,]+/u).filter(Boolean);

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
