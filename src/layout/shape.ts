import type { Bounds, Cores } from '../model/bounds.ts';
import type { Aspect } from '../model/timeline.ts';

/**
 * One part of an event's mark, in days: `from` its first day's beginning, `to` its last day's end; infinite where
 * it is open. A `cap` and an `unknown` stand `at` one place.
 */
export type Part =
  | { readonly kind: 'dot'; readonly at: number }
  | {
      readonly kind: 'solid' | 'flank' | 'band' | 'bracket' | 'hairline';
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'fade'; readonly from: number }
  | { readonly kind: 'cap'; readonly at: number }
  | { readonly kind: 'unknown'; readonly at: number; readonly side: 'before' | 'after' };

/** What an event looks like in time, whatever the scale. */
export interface Shape {
  /** The earliest moment that the mark takes up, in days. */
  readonly from: number;
  /** The latest moment, in days. */
  readonly to: number;
  readonly parts: readonly Part[];
}

interface Dated {
  readonly bounds: Bounds;
  readonly cores: Cores;
  readonly when: { readonly aspect: Aspect };
}

/**
 * The grammar of the figure. A known day is a dot. One day somewhere within is a bracket over its bounds, with a
 * lighter band over the core and nothing at an invented midpoint. What lasted is solid where it surely was, with
 * lighter flanks where it may have been; an end that is open fades, and one that nobody knows says so.
 */
export function shapeOf({ bounds, cores, when }: Dated): Shape {
  return when.aspect === 'on' || when.aspect === 'within'
    ? momentShape(bounds, cores)
    : spanShape(bounds, cores);
}

function momentShape({ earliestStart, latestEnd }: Bounds, cores: Cores): Shape {
  const from = earliestStart ?? -Infinity;
  const to = (latestEnd ?? Infinity) + 1;
  if (to - from === 1) return { from, to, parts: [{ kind: 'dot', at: from + 0.5 }] };
  const [first, last] = cores.start ?? [];
  const band: Part[] =
    first !== undefined && last !== undefined ? [{ kind: 'band', from: first, to: last + 1 }] : [];
  return { from, to, parts: [...band, { kind: 'bracket', from, to }] };
}

/** One end of a span: how far it may reach, from where it is sure, and what draws the doubt between the two. */
interface End {
  readonly outer: number;
  readonly sure: number;
  readonly parts: readonly Part[];
}

function spanShape(bounds: Bounds, cores: Cores): Shape {
  const start = startOf(bounds, cores);
  const end = endOf(bounds, cores, start.sure);
  const from = Math.min(start.outer, end.outer);
  const to = Math.max(start.outer, end.outer);
  if (start.sure > end.sure) {
    const marks = [...start.parts, ...end.parts].filter(({ kind }) => kind === 'unknown' || kind === 'fade');
    return { from, to, parts: [{ kind: 'flank', from, to }, ...marks] };
  }
  const solid: Part[] = start.sure < end.sure ? [{ kind: 'solid', from: start.sure, to: end.sure }] : [];
  return { from, to, parts: [...start.parts, ...solid, ...end.parts] };
}

function startOf({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds, cores: Cores): End {
  if (earliestStart === null || latestStart === null) {
    const at = earliestEnd ?? 0;
    return { outer: at, sure: latestEnd ?? at, parts: [{ kind: 'unknown', at, side: 'before' }] };
  }
  const [from, sure] = cores.start ?? [earliestStart, latestStart];
  return {
    outer: from,
    sure,
    parts: doubt(from, sure, from, cores.start && [earliestStart, latestStart + 1])
  };
}

function endOf(
  { earliestStart, latestStart, earliestEnd, latestEnd }: Bounds,
  cores: Cores,
  begun: number
): End {
  if (earliestEnd === null || latestEnd === null) {
    const at = (latestStart ?? 0) + 1;
    return {
      outer: at,
      sure: (earliestStart ?? at - 1) + 1,
      parts: [{ kind: 'unknown', at, side: 'after' }]
    };
  }
  const [sure, to] = (cores.end ?? [earliestEnd, latestEnd]).map((day) => day + 1) as [number, number];
  if (to === Infinity && sure < Infinity) {
    // What had not begun when the source spoke can only go on from where it surely has.
    const at = begun < Infinity ? Math.max(sure, begun) : sure;
    return { outer: at, sure: at, parts: [{ kind: 'fade', from: at }] };
  }
  return { outer: to, sure, parts: doubt(sure, to, to, cores.end && [earliestEnd, latestEnd + 1]) };
}

/** The flank of an end that is not sure, a thin cap at its outer bound, and the bounds where only a core is drawn. */
function doubt(from: number, to: number, cap: number, bounds?: readonly [number, number]): Part[] {
  if (from === to) return [];
  const hairline: Part[] = bounds ? [{ kind: 'hairline', from: bounds[0], to: bounds[1] }] : [];
  const caps: Part[] = Number.isFinite(cap) ? [{ kind: 'cap', at: cap }] : [];
  return [{ kind: 'flank', from, to }, ...caps, ...hairline];
}
