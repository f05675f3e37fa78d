import { metrics } from '../metrics.ts';
import type { LabelLevel } from '../labels/fit.ts';

/** How much of its events a group shows. */
export type Level = LabelledLevel | 'mark' | 'density';

/** A level at which every event of the window has a label. */
export interface LabelledLevel extends LabelLevel {
  /** Whether what lies outside the window has rows too, or is counted. */
  readonly outside: 'rows' | 'counts';
}

const lines = 4;

/**
 * What gives way where there is less height, in this order: labels on one line become columns, so that more of them have a
 * place in a row; who says so; the words; rows for what lies outside the window; whole titles; labels; single marks. So a
 * group gets its words only when all others have whole titles.
 */
export const levels: readonly Level[] = [
  { detail: 'full', width: Infinity, titleLines: lines, outside: 'rows' },
  { detail: 'full', width: 260, titleLines: lines, outside: 'rows' },
  { detail: 'words', width: Infinity, titleLines: lines, outside: 'rows' },
  { detail: 'title', width: Infinity, titleLines: lines, outside: 'rows' },
  { detail: 'title', width: 200, titleLines: lines, outside: 'rows' },
  { detail: 'title', width: Infinity, titleLines: lines, outside: 'counts' },
  { detail: 'title', width: 200, titleLines: lines, outside: 'counts' },
  { detail: 'title', width: 140, titleLines: 1, outside: 'counts' },
  'mark',
  'density'
];

/** The lowest that a row of a level can be, in pixels. */
export const leastRow = (level: Exclude<Level, 'density'>): number =>
  level === 'mark' ? metrics.markRow : 18 + metrics.betweenRows;
