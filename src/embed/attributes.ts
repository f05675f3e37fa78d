import { metrics } from '../layout/metrics.ts';
import { extentOf, type TimeWindow } from '../layout/time/window.ts';
import { openingWindowOf } from '../layout/time/opening.ts';
import { formatDay, parseDay, type Day } from '../model/day.ts';
import { shown } from '../model/messages.ts';
import { stages, type Stage } from '../model/stage.ts';
import { standings, type Standing } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import { idsOf } from '../viewer/address/url.ts';
import type { Words } from '../words/words.ts';
import type { ThemeChoice } from '../viewer/state/viewer.svelte.ts';
import type { Part } from './element-type.ts';

/** The values of the element's attributes; one that does not fit counts as absent, and a notice names it. */
export interface Wishes {
  /** The view from `from` to `to`, in whole days; absent if neither is given. */
  readonly window: TimeWindow | undefined;
  readonly theme: ThemeChoice;
  /** The height of a wide figure, in pixels. */
  readonly height: number;
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

/** The attributes that decide how a story is shown. */
export const viewAttributes = [
  'from',
  'to',
  'theme',
  'height',
  'lanes',
  'stage',
  'standing',
  'event',
  'parts'
] as const;
export type ViewAttribute = (typeof viewAttributes)[number];

const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const usualParts: readonly Part[] = ['figure', 'list', 'source'];
const allParts: readonly Part[] = [...usualParts, 'card'];

/** Spaces separate the values of a list, so “accounts differ” is written with a hyphen there. */
const nameOfStanding = (standing: Standing): string => standing.replace(' ', '-');
const standingNames = standings.map(nameOfStanding);
const standingOfName = (name: string): Standing => standings.find((each) => nameOfStanding(each) === name)!;

type Said = Words['embed']['attributes'];
/** Says that a value was ignored, and why. */
type Notice = (said: string) => string;
/** Why days give no window. */
type NoWindow = 'endsFirst' | 'afterStory' | 'beforeStory';

/** Reads the attributes of an element that shows `story`. `valueOf` returns an attribute's text, or null. */
export function readAttributes(
  valueOf: (name: ViewAttribute) => string | null,
  story: Story,
  words: Words
): Wishes {
  const said = words.embed.attributes;
  const notices: string[] = [];
  const ignore = (value: string, notice: Notice) => void notices.push(notice(shown(value)));
  const one = <Value extends string>(name: ViewAttribute, values: readonly Value[], notice: Notice) => {
    const text = valueOf(name);
    return text ? (values.find((value) => value === text) ?? ignore(text, notice)) : undefined;
  };
  const many = <Value extends string>(name: ViewAttribute, values: readonly Value[], notice: Notice) => {
    const texts = wordsIn(valueOf(name));
    const found = texts.flatMap(
      (text) => values.find((value) => value === text) ?? ignore(text, notice) ?? []
    );
    return found.length > 0 ? found : undefined;
  };
  const day = (name: 'from' | 'to'): Day | undefined => {
    const text = valueOf(name);
    return text ? (parseDay(text) ?? ignore(text, (value) => said.day(name, value))) : undefined;
  };
  const pixels = (name: 'height', least: number): number | undefined => {
    const text = valueOf(name);
    const isFit = /^\d+$/u.test(text ?? '') && Number(text) >= least;
    if (isFit || !text) return isFit ? Number(text) : undefined;
    return ignore(text, (value) => said.height(value, least));
  };
  const parts = many('parts', allParts, said.parts) ?? usualParts;
  const isCard = parts.includes('card');
  if (isCard && parts.length > 1) ignore(parts.join(' '), said.cardAlone);
  return {
    window: windowBetween(day('from'), day('to'), story, (name, value, why) =>
      ignore(value, (text) => said[why](name, text))
    ),
    theme: one('theme', themes, said.theme) ?? 'system',
    height: pixels('height', metrics.embedded.least) ?? metrics.embedded.usual,
    lanes: many('lanes', idsOf(story.timeline.lanes ?? []), said.lanes),
    stages: many('stage', stages, (value) => said.stage(value, stages)),
    standings: many('standing', standingNames, (value) => said.standing(value, standingNames))?.map(
      standingOfName
    ),
    event: isCard
      ? eventOfCard(valueOf('event'), story, notices, said)
      : one('event', idsOf(story.events), said.event),
    parts,
    notices
  };
}

/** The event of a card, without which nothing is shown; the notice is for readers of the page, who did not choose it. */
function eventOfCard(
  id: string | null,
  { events }: Story,
  notices: string[],
  said: Said
): string | undefined {
  const found = events.find((event) => event.id === id);
  if (!found) notices.push(id ? said.eventGone(shown(id)) : said.eventMissing);
  return found?.id;
}

/**
 * The window between two days. A missing day is where the opening view begins or ends, or where the story does if the
 * opening view lies beyond the other day. Days that give no window of this story are ignored, with a notice.
 */
function windowBetween(
  from: Day | undefined,
  to: Day | undefined,
  story: Story,
  ignore: (name: 'from' | 'to', value: string, why: NoWindow) => void
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

function whyNoWindow({ start, end }: TimeWindow, views: readonly TimeWindow[]): NoWindow | undefined {
  if (start >= end) return 'endsFirst';
  if (views.every((view) => start >= view.end)) return 'afterStory';
  return views.every((view) => end <= view.start) ? 'beforeStory' : undefined;
}

/** The stages and the standings in a list; other words are dropped. */
export const stagesIn = (text: string | null): Stage[] =>
  wordsIn(text).flatMap((word) => stages.find((stage) => stage === word) ?? []);
export const standingsIn = (text: string | null): Standing[] =>
  wordsIn(text).flatMap((word) => standings.find((standing) => nameOfStanding(standing) === word) ?? []);

/** The words of a list, separated by spaces or commas. */
export const wordsIn = (text: string | null): string[] => (text ?? '').split(/[\s,]+/u).filter(Boolean);
