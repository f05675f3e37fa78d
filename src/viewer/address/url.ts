import type { TimeWindow } from '../../layout/time/window.ts';
import { formatDay, parseDay, type Day } from '../../model/day.ts';
import { excerpt } from '../../model/messages.ts';
import { groupings, placeNames, type Filter, type Grouping } from '../../model/query.ts';
import { stages } from '../../model/stage.ts';
import { standings } from '../../model/standing.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** The parts of a view that an address keeps. An absent part is as the story opens. */
export interface View {
  readonly id?: string;
  /** In whole days. */
  readonly window?: TimeWindow;
  readonly filter: Filter;
  readonly grouping: Grouping;
  /** The index of one of the author's steps, from 0; a step has its own event, filter and days. */
  readonly step?: number;
}

/** What an address says beside a view. */
export interface Place {
  /** The value of `?src=`: the address of the story. */
  readonly source?: string | undefined;
  /** The id of a story from the reader’s own files. The page’s first story, if neither is given. */
  readonly own?: string | undefined;
  /** The language that the page was asked to speak, as a BCP 47 tag; absent if it follows the reader’s. */
  readonly language?: string | undefined;
}

export interface ParsedView {
  readonly view: View;
  /** A sentence for each value that was ignored. */
  readonly notices: readonly string[];
}

/** Reads a view of `story` from the query of an address; a value that does not fit is ignored, and a notice names it. */
export function parseView(search: string, story: Story, words: Words): ParsedView {
  const said = words.page.address;
  const query = new URLSearchParams(search);
  const notices: string[] = [];
  const { lanes = [], actors = [] } = story.timeline;
  const allKnown = <Value extends string>(
    name: string,
    values: readonly Value[],
    notice: (given: string) => string
  ) =>
    [...new Set(query.getAll(name))].flatMap((text) => {
      const value = values.find((candidate) => candidate === text);
      if (value === undefined) notices.push(notice(given(name, text)));
      return value ?? [];
    });
  const known = <Value extends string>(
    name: string,
    values: readonly Value[],
    notice: (given: string) => string
  ) => allKnown(name, values, notice)[0];
  const inLanes = allKnown('lane', ['', ...idsOf(lanes)], said.noSuchLane);
  const inActors = allKnown('actor', ['', ...idsOf(actors)], said.noSuchActor);
  const inPlaces = allKnown('place', ['', ...placeNames(story)], said.noSuchPlace);
  const inStages = allKnown('stage', ['', ...stages], (text) => said.noSuchStage(text, stages));
  const inStandings = allKnown('standing', standings, (text) => said.noSuchStanding(text, standings));
  const numbers = (story.timeline.steps ?? []).map((_, index) => String(index + 1));
  const inSteps = known('step', numbers, said.noSuchStep);
  const view: View = {
    id: known('id', idsOf(story.events), said.noSuchEvent),
    window: parseWindow(query, notices, said),
    filter: withoutBlanks({
      q: query.get('q') ?? undefined,
      lane: inLanes.length > 1 ? inLanes : inLanes[0],
      actor: inActors.length > 1 ? inActors : inActors[0],
      place: inPlaces.length > 1 ? inPlaces : inPlaces[0],
      stage: inStages.length > 0 ? inStages : undefined,
      standing: inStandings.length > 0 ? inStandings : undefined
    }),
    grouping: known('group', groupings, said.noSuchGrouping) ?? 'lane',
    step: inSteps === undefined ? undefined : Number(inSteps) - 1
  };
  return { view, notices: [...notices, ...unknownIn(query, said)] };
}

const parameters: ReadonlySet<string> = new Set([
  'src',
  'own',
  'lang',
  'id',
  'from',
  'to',
  'q',
  'lane',
  'actor',
  'place',
  'stage',
  'standing',
  'group',
  'step'
]);

/** Parameters that networks and newsletters add to links; no reader chose them, so no notice names them. */
const tracking = /^(?:utm_|mc_)|^(?:fbclid|gclid|dclid|msclkid|igshid|twclid|_hsenc|_hsmi)$/u;

const unknownIn = (query: URLSearchParams, said: Said): readonly string[] =>
  [...query]
    .filter(([name]) => !parameters.has(name) && !tracking.test(name))
    .map(([name, text]) => said.unknown(given(excerpt(name), text)));

type Said = Words['page']['address'];

/** The path of the story that an address names; undefined if it names none. */
export const sourceIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('src') ?? undefined;

/** The language that an address asks for; undefined if it asks for none. */
export const languageIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('lang') || undefined;

/** Writes a view as the query of an address, with its `?`; nothing if the view is as the page’s first story opens. */
export function formatView({ id, window, filter, grouping, step }: View, place: Place = {}): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined) query.set(name, value);
  };
  put('src', place.source);
  put('own', place.own);
  put('lang', place.language);
  put('step', step === undefined ? undefined : String(step + 1));
  put('id', id);
  put('from', window && formatDay(Math.floor(window.start) as Day));
  put('to', window && formatDay((Math.ceil(window.end) - 1) as Day));
  put('q', filter.q);
  for (const lane of [filter.lane ?? []].flat()) query.append('lane', lane);
  for (const actor of [filter.actor ?? []].flat()) query.append('actor', actor);
  for (const place of [filter.place ?? []].flat()) query.append('place', place);
  for (const stage of filter.stage ?? []) query.append('stage', stage);
  for (const standing of filter.standing ?? []) query.append('standing', standing);
  put('group', grouping === 'lane' ? undefined : grouping);
  return query.size > 0 ? `?${query}` : '';
}

/** Drops an empty search and “all”, which filter nothing. (An empty lane does: it selects events without a lane.) */
export const withoutBlanks = ({ q, ...choices }: Filter): Filter =>
  Object.fromEntries(
    Object.entries({ q: q || undefined, ...choices }).filter(([, value]) => value !== undefined)
  );

function parseWindow(query: URLSearchParams, notices: string[], said: Said): TimeWindow | undefined {
  const [from, to] = [query.get('from'), query.get('to')];
  if (!from && !to) return undefined;
  const first = dayIn('from', from, notices, said);
  const last = dayIn('to', to, notices, said);
  if (first === undefined || last === undefined) return undefined;
  if (first <= last) return { start: first, end: last + 1 };
  notices.push(said.after(given('from', from), given('to', to)));
  return undefined;
}

function dayIn(name: 'from' | 'to', text: string | null, notices: string[], said: Said): Day | undefined {
  const day = text ? parseDay(text) : undefined;
  if (!text) notices.push(name === 'from' ? said.fromMissing : said.toMissing);
  else if (day === undefined) notices.push(said.noSuchDay(given(name, text)));
  return day;
}

export const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const given = (name: string, text: string | null): string => `${name}=${excerpt(text ?? '')}`;
