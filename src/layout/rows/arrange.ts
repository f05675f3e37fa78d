import { greatest, sum } from 'd3';
import { metrics } from '../metrics.ts';
import { type, type Plan, type PlannedGroup } from '../plan/plan.ts';
import { arrangeGroup, drawnGroup, type ArrangedGroup, type ArrangeOptions } from './arranged-group.ts';
import { stepsFor, type DrawnStep } from './levels.ts';
import { heightOfRows, losesTitles } from './rows.ts';

/** A group at a step, counted from the highest; undefined if it has no room there. */
type AtStep = (group: PlannedGroup, step: number) => ArrangedGroup | undefined;

/**
 * Gives each group rows: all groups at the highest step for which the figure has room, then single groups at higher steps
 * as far as room is left, those first that need the least more. What is left then goes to groups whose titles gave way, or
 * goes to them first, where that gives more events a title.
 */
export function arrange({ groups, importances }: Plan, options: ArrangeOptions): readonly ArrangedGroup[] {
  const steps = stepsFor(importances);
  const tried = new Map<string, ArrangedGroup | undefined>();
  const at: AtStep = (group, step) => {
    const key = `${step} ${group.id}`;
    if (!tried.has(key)) tried.set(key, arrangeGroup(group, steps[step]!, options));
    return tried.get(key);
  };
  const stayed = options.last && whole(groups, (group, index) => stay(group, index, options), options.room);
  if (stayed) return stayed;
  for (let step = 0; step < steps.length - 1; step++) {
    const all = whole(groups, (group) => at(group, step), options.room);
    if (all) return filled(all, step, at, options);
  }
  const densities = groups.map((group) => at(group, steps.length - 1)!);
  return filled(densities, steps.length - 1, at, options);
}

/** A group at the step that it had before. */
function stay(group: PlannedGroup, index: number, options: ArrangeOptions): ArrangedGroup | undefined {
  const last = options.last?.[index];
  return last?.group.id === group.id ? arrangeGroup(group, last, options, last) : undefined;
}

const heightOf = (groups: readonly ArrangedGroup[]): number => sum(groups, ({ height }) => height);

/** All groups as `attempt` arranges them, if they fit together; stops at the first that does not. */
function whole(
  groups: readonly PlannedGroup[],
  attempt: (group: PlannedGroup, index: number) => ArrangedGroup | undefined,
  room: number
): readonly ArrangedGroup[] | undefined {
  const arranged: ArrangedGroup[] = [];
  let height = 0;
  for (const [index, group] of groups.entries()) {
    const tried = attempt(group, index);
    height += tried?.height ?? Infinity;
    if (!tried || height > room) return undefined;
    arranged.push(tried);
  }
  return arranged;
}

/**
 * Groups at one step with what is left of the room: for higher steps first; or, where only events beside the window have
 * bare marks, for their titles first, if that names more events. In a crowd of marks importance decides who is named.
 */
function filled(
  groups: readonly ArrangedGroup[],
  from: number,
  at: AtStep,
  options: ArrangeOptions
): readonly ArrangedGroup[] {
  const raisedFirst = spreadOut(raised(groups, from, at, options.room), options);
  if (!groups.every(isLabelled) || !raisedFirst.some(hasLostTitles)) return raisedFirst;
  const spreadFirst = raised(spreadOut(groups, options), from, at, options.room);
  return greatest([raisedFirst, spreadFirst], (one, other) => labelsIn(one) - labelsIn(other))!;
}

const isLabelled = ({ level, lesser }: ArrangedGroup): boolean =>
  level !== 'mark' && level !== 'density' && lesser === undefined;

const labelsIn = (groups: readonly ArrangedGroup[]): number =>
  sum(groups, ({ rows }) => sum(rows, ({ items }) => items.filter(({ label }) => label).length));

function raised(
  groups: readonly ArrangedGroup[],
  from: number,
  at: AtStep,
  room: number
): readonly ArrangedGroup[] {
  const result = [...groups];
  for (let step = from - 1; step >= 0; step--) {
    const better = result.flatMap(({ group, height }, index) => {
      const higher = at(group, step);
      return higher ? [{ higher, index, more: higher.height - height }] : [];
    });
    for (const { higher, index } of better.sort((a, b) => a.more - b.more))
      if (heightOf(result) - result[index]!.height + higher.height <= room) result[index] = higher;
  }
  return result;
}

/** Groups whose titles gave way, with their events over more rows as far as room is left: so more of the titles have room. */
function spreadOut(groups: readonly ArrangedGroup[], options: ArrangeOptions): readonly ArrangedGroup[] {
  let spare = options.room - heightOf(groups);
  let waiting = groups.filter(hasLostTitles).length;
  return groups.map((group) => {
    if (!hasLostTitles(group)) return group;
    const spread = spreadOver(group, group.height + spare / waiting, options);
    waiting -= 1;
    spare -= spread.height - group.height;
    return spread;
  });
}

const hasLostTitles = (group: ArrangedGroup): group is ArrangedGroup & DrawnStep =>
  group.level !== 'density' && group.lesser?.level !== 'density' && losesTitles(group);

/** A group in rows over a height in pixels, if that gives its titles more room. */
function spreadOver(
  arranged: ArrangedGroup & DrawnStep,
  height: number,
  options: ArrangeOptions
): ArrangedGroup {
  const { group, rows } = arranged;
  const row = Math.max(type.title.line, ...rows.map((each) => each.height)) + metrics.betweenRows;
  const room = height - (arranged.height - heightOfRows(rows));
  const most = Math.floor((room - metrics.groupTop - metrics.groupBottom) / row);
  const inRows = (spread?: number): ArrangedGroup | undefined =>
    drawnGroup(group, arranged, { ...options, room }, undefined, { roomForTitles: room, spread });
  const tried = [inRows(), ...(most > rows.length ? [inRows(most)] : [])];
  const fitting = tried.flatMap((each) => (each && each.height <= height ? each : []));
  return greatest([arranged, ...fitting], (one, other) => widthOfLabels(one) - widthOfLabels(other))!;
}

const widthOfLabels = ({ rows }: ArrangedGroup): number =>
  sum(rows, ({ items }) => sum(items, ({ label }) => label?.block.width ?? 0));
