import { metrics } from '../metrics.ts';
import type { Plan } from '../plan/plan.ts';
import { round, type AsOfLine, type Box } from '../scene.ts';
import { clamp, type Interval } from '../time/interval.ts';
import type { TimeScale } from '../time/scale.ts';
import { axisText, baselines, measureAxis } from './axis.ts';

/** Lengths of the flag, in pixels. */
const flag = { top: 2, height: 18, padding: 6 } as const;

/** The pixel of the as-of line; `undefined` if it is not on the axis. */
export function asOfAt({ asOf }: Plan, { at, axis }: TimeScale): number | undefined {
  const x = Number.isFinite(asOf) ? at(asOf + 1) : Infinity;
  return x >= axis.from && x <= axis.to ? x : undefined;
}

/** The words at the top of the line, and the pixels that they take of the upper line of the axis. */
export interface Flag extends Pick<AsOfLine, 'flag' | 'lines'> {
  readonly taken: readonly Interval[];
}

/** The words at the top of the as-of line; if its day is not on the axis, they say on which side it lies. */
export function flagOf(plan: Plan, scale: TimeScale): Flag {
  if (!Number.isFinite(plan.asOf)) return { flag: undefined, lines: [], taken: [] };
  const line = asOfAt(plan, scale);
  return line === undefined ? flagBeyond(plan, scale) : flagAt(plan, scale, line);
}

function flagAt({ asOfFlag, words: { standing } }: Plan, { axis }: TimeScale, line: number): Flag {
  const width = measureAxis(asOfFlag, true) + 2 * flag.padding;
  const edge = Math.min(0, axis.to - width);
  const x = line - width >= edge ? line - width : clamp(line, 0, Math.max(0, axis.to - width));
  const box: Box = { x: round(x), y: flag.top, width: round(width), height: flag.height };
  const words = {
    ...axisText(asOfFlag, { x: x + flag.padding, y: baselines.major, bold: true }),
    colour: 'paper' as const
  };
  const next = Math.max(line, x + width) + 6;
  const after = [`${standing.stages.upcoming.word} →`, '→'].find(
    (text) => next + measureAxis(text, false) <= axis.to
  );
  const end = after === undefined ? x + width : next + measureAxis(after, false);
  return {
    flag: box,
    lines: [words, ...(after === undefined ? [] : [axisText(after, { x: next, y: baselines.major })])],
    taken: [{ from: x - 4, to: end + 4 }]
  };
}

function flagBeyond({ asOf, asOfFlag }: Plan, { axis, story }: TimeScale): Flag {
  const isEarlier = asOf < story.window.start;
  const text = isEarlier ? `← ${asOfFlag}` : `${asOfFlag} →`;
  const width = measureAxis(text, true);
  const x = isEarlier ? axis.from + 2 : Math.max(0, axis.to - width - 2);
  return {
    flag: undefined,
    lines: [axisText(text, { x, y: baselines.major, bold: true })],
    taken: [{ from: x - 4, to: x + width + 4 }]
  };
}

/** The one heavy line, with the ground of what was still to come, and interrupted at the `gaps`. */
export function asOfLine(
  plan: Plan,
  scale: TimeScale,
  words: Flag,
  { bottom, gaps }: { readonly bottom: number; readonly gaps: readonly Interval[] }
): AsOfLine | undefined {
  if (!Number.isFinite(plan.asOf)) return undefined;
  const x = asOfAt(plan, scale);
  const { axis } = scale;
  const isBefore = x === undefined && plan.asOf < scale.story.window.start;
  const from = x ?? (isBefore ? axis.from : axis.to);
  const future = {
    x: round(from),
    y: metrics.axis - 6,
    width: round(axis.to - from),
    height: round(bottom - metrics.axis + 6)
  };
  return {
    path: x === undefined ? '' : linePath(x, bottom, gaps),
    future,
    flag: words.flag,
    lines: words.lines
  };
}

/** A line from the flag to the bottom, in the pieces between the gaps. */
function linePath(x: number, bottom: number, gaps: readonly Interval[]): string {
  const ends = [flag.top + flag.height, ...gaps.flatMap(({ from, to }) => [from, to]), bottom];
  const pieces: string[] = [];
  for (let index = 0; index < ends.length; index += 2)
    if (ends[index + 1]! > ends[index]!)
      pieces.push(`M${round(x)} ${round(ends[index]!)}V${round(ends[index + 1]!)}`);
  return pieces.join('');
}
