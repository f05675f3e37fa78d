import type { Bounds, Cores } from '../../model/bounds.ts';
import type { Aspect } from '../../model/timeline.ts';

/**
 * One part of an event's mark, in days: `from` its first day's beginning, `to` its last day's end; infinite where
 * it is open. A `cap` and an `unknown` stand `at` one place; an `unknown` leads from it to where nobody knows.
 */
export type Part =
  | { readonly kind: 'dot'; readonly at: number; readonly inexact?: true }
  | Long<'solid'>
  | Long<'flank'>
  | Long<'band'>
  | Long<'bracket'>
  | Long<'hairline'>
  | { readonly kind: 'fade'; readonly from: number }
  | { readonly kind: 'cap'; readonly at: number }
  | { readonly kind: 'unknown'; readonly at: number; readonly side: 'before' | 'after' };

/** A part that takes up time. */
interface Long<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

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
 * lighter flanks where it may have been; an end that is open fades, and one that nobody knows, or that is not exact,
 * leads into dashes. A day that is not exact is a ring.
 */
export function shapeOf({ bounds, cores, when }: Dated): Shape {
  return when.aspect === 'on' || when.aspect === 'within'
    ? momentShape(bounds, cores)
    : spanShape(bounds, cores);
}

function momentShape(bounds: Bounds, cores: Cores): Shape {
  const { earliestStart, latestEnd } = bounds;
  if (earliestStart === null || latestEnd === null) return halfKnownMoment(earliestStart, latestEnd);
  const [from, to] = [earliestStart, latestEnd + 1];
  if (to - from === 1) return { from, to, parts: [dotOf(from, cores)] };
  const band: Part[] = cores.start ? [{ kind: 'band', from: cores.start[0], to: cores.start[1] + 1 }] : [];
  return { from, to, parts: [...band, { kind: 'bracket', from, to }, ...inexactEnds(from, to, cores)] };
}

/** A moment between a day and an end that there is but that nobody knows. */
function halfKnownMoment(earliest: number | null, latest: number | null): Shape {
  const at = earliest ?? (latest ?? 0) + 1;
  const parts: Part[] = [
    { kind: 'cap', at },
    { kind: 'unknown', at, side: earliest === null ? 'before' : 'after' }
  ];
  // It takes up the one day that is known.
  const from = earliest === null ? at - 1 : at;
  return { from, to: from + 1, parts };
}

function dotOf(day: number, { inexactStart, inexactEnd }: Cores): Part {
  const at = day + 0.5;
  return inexactStart || inexactEnd ? { kind: 'dot', at, inexact: true } : { kind: 'dot', at };
}

function inexactEnds(from: number, to: number, { inexactStart, inexactEnd }: Cores): Part[] {
  return [
    ...(inexactStart && Number.isFinite(from)
      ? [{ kind: 'unknown', at: from, side: 'before' } as const]
      : []),
    ...(inexactEnd && Number.isFinite(to) ? [{ kind: 'unknown', at: to, side: 'after' } as const] : [])
  ];
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
  const [from, latest] = cores.start ?? [earliestStart, latestStart];
  // Of a start that is not exact not even the last day that it may be is sure.
  const sure = cores.inexactStart && Number.isFinite(latest) ? latest + 1 : latest;
  const bounds = cores.start && ([earliestStart, latestStart + 1] as const);
  const dashes = inexactEnds(from, Infinity, cores);
  return { outer: from, sure, parts: [...doubt(from, sure, from, bounds), ...dashes] };
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
  const [earliest, latest] = cores.end ?? [earliestEnd, latestEnd];
  const [sure, to] = [cores.inexactEnd && Number.isFinite(latest) ? earliest : earliest + 1, latest + 1];
  if (to === Infinity && sure < Infinity) {
    // What had not begun when the source spoke can only go on from where it surely has.
    const at = begun < Infinity ? Math.max(sure, begun) : sure;
    return { outer: at, sure: at, parts: [{ kind: 'fade', from: at }] };
  }
  const bounds = cores.end && ([earliestEnd, latestEnd + 1] as const);
  return { outer: to, sure, parts: [...doubt(sure, to, to, bounds), ...inexactEnds(-Infinity, to, cores)] };
}

/** The flank of an end that is not sure, a thin cap at its outer bound, and the bounds where only a core is drawn. */
function doubt(from: number, to: number, cap: number, bounds?: readonly [number, number]): Part[] {
  if (from === to) return [];
  const hairline: Part[] = bounds ? [{ kind: 'hairline', from: bounds[0], to: bounds[1] }] : [];
  const caps: Part[] = Number.isFinite(cap) ? [{ kind: 'cap', at: cap }] : [];
  return [{ kind: 'flank', from, to }, ...caps, ...hairline];
}
