import type { Importance } from '../../model/timeline.ts';
import { metrics } from '../metrics.ts';
import type { LabelLevel } from '../labels/fit.ts';

/** How much of its events a group shows. */
export type Level = DrawnLevel | 'density';
/** A level at which each event of the window has a mark of its own. */
export type DrawnLevel = LabelledLevel | 'mark';

/** A level at which every event of the window has a label. */
export interface LabelledLevel extends LabelLevel {
  /** Whether events outside the window have labels too, or marks (with titles where a row is free), or are only counted. */
  readonly outside: 'labels' | 'marks' | 'counts';
}

const lines = 4;

/**
 * Less height reduces labels in this order: labels on one line become columns, so that a row has room for more; then go
 * who says so, the words, labels and then marks outside the window, whole titles, labels, and single marks. So a group
 * gets its words only once all others have whole titles.
 */
export const levels: readonly Level[] = [
  { detail: 'full', width: Infinity, titleLines: lines, outside: 'labels' },
  { detail: 'full', width: 260, titleLines: lines, outside: 'labels' },
  { detail: 'words', width: Infinity, titleLines: lines, outside: 'labels' },
  { detail: 'title', width: Infinity, titleLines: lines, outside: 'labels' },
  { detail: 'title', width: 200, titleLines: lines, outside: 'labels' },
  { detail: 'title', width: Infinity, titleLines: lines, outside: 'marks' },
  { detail: 'title', width: 200, titleLines: lines, outside: 'marks' },
  { detail: 'title', width: Infinity, titleLines: lines, outside: 'counts' },
  { detail: 'title', width: 200, titleLines: lines, outside: 'counts' },
  { detail: 'title', width: 140, titleLines: 1, outside: 'marks' },
  { detail: 'title', width: 140, titleLines: 1, outside: 'counts' },
  'mark',
  'density'
];

/** What the events of a group show; those up to an importance may show less. */
export type Step = DrawnStep | { readonly level: 'density'; readonly lesser?: undefined };

export interface DrawnStep {
  readonly level: DrawnLevel;
  readonly lesser?: { readonly upTo: Importance; readonly level: Level };
}

const drawnLevels = levels.filter((level) => level !== 'density');

/**
 * The steps in which labels give way, from all to nothing, for events of these importances (in ascending order). At each level
 * the least important give way first; and before any mark goes to a density, the less important ones go, from the least on,
 * with what that leaves of room for the labels of the others. Where all events are as important the steps are the levels.
 */
export function stepsFor(occurring: readonly Importance[]): readonly Step[] {
  const yielding = occurring.slice(0, -1);
  const toLevel = (level: DrawnLevel, next: DrawnLevel | undefined): Step[] => [
    { level },
    ...(next === undefined ? [] : yielding.map((upTo) => ({ level, lesser: { upTo, level: next } })))
  ];
  const toDensity = yielding.flatMap((upTo) =>
    drawnLevels.map((level): Step => ({ level, lesser: { upTo, level: 'density' } }))
  );
  return [
    ...drawnLevels.flatMap((level, index) => toLevel(level, drawnLevels[index + 1])),
    ...toDensity,
    { level: 'density' }
  ];
}

/** The lowest level at which a step draws an event. */
export const lowestOf = ({ level, lesser }: DrawnStep): DrawnLevel =>
  lesser && lesser.level !== 'density' ? lesser.level : level;

/** The least height of a row at a level, in pixels. */
const leastRow = (level: DrawnLevel): number =>
  level === 'mark' ? metrics.markRow : 18 + metrics.betweenRows;

/** The most rows of a level that fit in a height in pixels: at least one. */
export const mostRows = (level: DrawnLevel, room: number): number =>
  Math.max(1, Math.floor(room / leastRow(level)));
