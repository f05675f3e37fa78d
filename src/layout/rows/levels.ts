import { metrics } from '../metrics.ts';
import type { LabelLevel } from '../labels/fit.ts';

/** How much of its events a group shows. */
export type Level = LabelledLevel | 'mark' | 'density';

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

/** The least height of a row at a level, in pixels. */
const leastRow = (level: Exclude<Level, 'density'>): number =>
  level === 'mark' ? metrics.markRow : 18 + metrics.betweenRows;

/** The most rows of a level that fit in a height in pixels: at least one. */
export const mostRows = (level: Exclude<Level, 'density'>, room: number): number =>
  Math.max(1, Math.floor(room / leastRow(level)));
