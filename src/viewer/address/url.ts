import type { TimeWindow } from '../../layout/time/window.ts';
import { formatDay, parseDay, type Day } from '../../model/day.ts';
import { excerpt } from '../../model/messages.ts';
import { groupings, type Filter, type Grouping } from '../../model/query.ts';
import { stages } from '../../model/stage.ts';
import { standings } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';

/** What of a view is kept in an address. What is absent stands as the story opens. */
export interface View {
  readonly id?: string;
  /** In whole days. */
  readonly window?: TimeWindow;
  readonly filter: Filter;
  readonly grouping: Grouping;
}

export interface ParsedView {
  readonly view: View;
  /** A sentence for each value that was ignored. */
  readonly notices: readonly string[];
}

/** Reads a view of `story` from the query of an address; a value that does not fit is ignored, and named. */
export function parseView(search: string, story: Story): ParsedView {
  const query = new URLSearchParams(search);
  const notices: string[] = [];
  const { lanes = [], actors = [] } = story.timeline;
  const allKnown = <Value extends string>(name: string, values: readonly Value[], why: string) =>
    [...new Set(query.getAll(name))].flatMap((text) => {
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) notices.push(`${given(name, text)}: ${why}.`);
      return value ?? [];
    });
  const known = <Value extends string>(name: string, values: readonly Value[], why: string) =>
    allKnown(name, values, why)[0];
  const inLanes = allKnown('lane', ['', ...idsOf(lanes)], noSuch('lane'));
  const inStages = allKnown('stage', ['', ...stages], `the stages are ${stages.join(', ')}`);
  const inStandings = allKnown('standing', standings, `the standings are ${standings.join(', ')}`);
  const view: View = {
    id: known('id', idsOf(story.events), noSuch('event')),
    window: parseWindow(query, notices),
    filter: withoutBlanks({
      q: query.get('q') ?? undefined,
      lane: inLanes.length > 1 ? inLanes : inLanes[0],
      actor: known('actor', ['', ...idsOf(actors)], noSuch('actor')),
      stage: inStages.length > 0 ? inStages : undefined,
      standing: inStandings.length > 0 ? inStandings : undefined
    }),
    grouping: known('group', groupings, noSuch('grouping')) ?? 'lane'
  };
  return { view, notices: [...notices, ...unknownIn(query)] };
}

const parameters: ReadonlySet<string> = new Set([
  'src',
  'id',
  'from',
  'to',
  'q',
  'lane',
  'actor',
  'stage',
  'standing',
  'group'
]);

/** What networks and newsletters put into the links that they pass on: nothing that a reader asked for. */
const tracking = /^(?:utm_|mc_)|^(?:fbclid|gclid|dclid|msclkid|igshid|twclid|_hsenc|_hsmi)$/u;

const unknownIn = (query: URLSearchParams): readonly string[] =>
  [...query]
    .filter(([name]) => !parameters.has(name) && !tracking.test(name))
    .map(
      ([name, text]) => `The address says ${excerpt(name)}=${excerpt(text)}, which this page does not know.`
    );

/** The path of the story that an address asks for, if it asks for one. */
export const sourceIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('src') ?? undefined;

/** Writes a view as the query of an address, with its `?`; nothing if the view is as the story opens. */
export function formatView({ id, window, filter, grouping }: View, source?: string): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) query.set(name, value);
  };
  put('src', source);
  put('id', id);
  put('from', window && formatDay(Math.floor(window.start) as Day));
  put('to', window && formatDay((Math.ceil(window.end) - 1) as Day));
  put('q', filter.q);
  for (const lane of [filter.lane ?? []].flat()) query.append('lane', lane);
  put('actor', filter.actor);
  for (const stage of filter.stage ?? []) query.append('stage', stage);
  for (const standing of filter.standing ?? []) query.append('standing', standing);
  put('group', grouping === 'lane' ? undefined : grouping);
  return query.size > 0 ? `?${query}` : '';
}

/** An empty search and “all” are no filter, and leave no trace. (An empty lane is one: that of events without.) */
export const withoutBlanks = ({ q, ...choices }: Filter): Filter =>
  Object.fromEntries(
    Object.entries({ q: q || undefined, ...choices }).filter(([, value]) => value !== undefined)
  );

function parseWindow(query: URLSearchParams, notices: string[]): TimeWindow | undefined {
  const [from, to] = [query.get('from'), query.get('to')];
  if (!from && !to) return undefined;
  const first = dayIn('from', from, notices);
  const last = dayIn('to', to, notices);
  if (first === undefined || last === undefined) return undefined;
  if (first <= last) return { start: first, end: last + 1 };
  notices.push(`${given('from', from)}: it is after to=${excerpt(to ?? '')}.`);
  return undefined;
}

function dayIn(name: string, text: string | null, notices: string[]): Day | undefined {
  const day = text ? parseDay(text) : undefined;
  if (!text)
    notices.push(`The address says where the view ${name === 'from' ? 'ends' : 'begins'} but not ${name}=.`);
  else if (day === undefined) notices.push(`${given(name, text)}: a day is written like 2021-03-13.`);
  return day;
}

const noSuch = (what: string): string => `this story has no such ${what}`;

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const given = (name: string, text: string | null): string =>
  `The address says ${name}=${excerpt(text ?? '')}, which was ignored`;
