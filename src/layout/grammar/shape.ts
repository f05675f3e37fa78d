import { max, min } from 'd3';
import type { Bounds, Cores } from '../../model/bounds.ts';
import type { Aspect } from '../../model/timeline.ts';
import { oneOfShape } from './one-of.ts';

/**
 * One part of an event's mark, in days: `from` its first day's beginning, `to` its last day's end; infinite where
 * it is open. A `dot` is `at` the noon of its day, a `cap` and an `unknown` `at` the beginning or end of a day; an `unknown`
 * leads away from there. A `choice` joins days of which one is meant, an `account` the dates of two accounts; the parts
 * of another account's date are `faint`.
 */
export type Part = { readonly faint?: true } & (
  | { readonly kind: 'dot'; readonly at: number; readonly inexact?: true }
  | Long<'solid'>
  | Long<'flank'>
  | Long<'band'>
  | Long<'bracket'>
  | Long<'hairline'>
  | Long<'choice'>
  | Long<'account'>
  | { readonly kind: 'fade'; readonly from: number }
  | { readonly kind: 'cap'; readonly at: number }
  | { readonly kind: 'unknown'; readonly at: number; readonly side: 'before' | 'after' }
);

/** A part that takes up time. */
interface Long<Kind extends string> {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** What an event looks like in time, at any scale. */
export interface Shape {
  /** The earliest moment that the mark takes up, in days. */
  readonly from: number;
  /** The latest moment, in days. */
  readonly to: number;
  readonly parts: readonly Part[];
}

/** The first and the last moment at which parts are drawn, in days; a dot is in the middle of its day. */
export const drawnDays = (parts: readonly Part[]): Pick<Shape, 'from' | 'to'> => ({
  from: min(parts, (part) => ('at' in part ? part.at : part.from))!,
  to: max(parts, (part) => ('at' in part ? part.at : 'to' in part ? part.to : part.from))!
});

const joins = ['choice', 'account'];

/** Whether only known days are drawn, so that the label can go beside them. */
export const isDots = ({ parts }: Shape): boolean =>
  parts.every(({ kind }) => kind === 'dot' || joins.includes(kind));

interface Dated {
  readonly bounds: Bounds;
  readonly cores: Cores;
  readonly when: { readonly aspect: Aspect };
}

/**
 * The grammar of the figure. A known day is a dot, one of several a dot at each. One day somewhere within is a bracket over
 * its bounds, with a lighter band over the core and nothing at an invented midpoint. A span is solid where it surely lasted,
 * with lighter flanks where it may have; an open end fades, and an unknown or inexact end leads into dots. A day that is
 * not exact is a ring.
 */
export function shapeOf({ bounds, cores, when }: Dated): Shape {
  return when.aspect === 'on' || when.aspect === 'within'
    ? momentShape(bounds, cores)
    : spanShape(bounds, cores);
}

function momentShape(bounds: Bounds, cores: Cores): Shape {
  if (cores.oneOf) return oneOfShape(cores.oneOf);
  const { earliestStart, latestEnd } = bounds;
  if (earliestStart === null || latestEnd === null) return halfKnownMoment(earliestStart, latestEnd);
  const [from, to] = [earliestStart, latestEnd + 1];
  if (to - from === 1) return { from, to, parts: [dotOf(from, cores)] };
  const band: Part[] = cores.start ? [{ kind: 'band', from: cores.start[0], to: cores.start[1] + 1 }] : [];
  return { from, to, parts: [...band, { kind: 'bracket', from, to }, ...inexactEnds(from, to, cores)] };
}

/** A moment between a known day and an unknown end. */
function halfKnownMoment(earliest: number | null, latest: number | null): Shape {
  const at = earliest ?? (latest ?? 0) + 1;
  const parts: Part[] = [
    { kind: 'cap', at },
    { kind: 'unknown', at, side: earliest === null ? 'before' : 'after' }
  ];
  // The mark takes up the one known day.
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

/** One end of a span: how far it may reach, where the span becomes sure, and the parts that draw the doubt in between. */
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
  if (earliestStart === null && latestStart !== null)
    return {
      outer: latestStart,
      sure: latestStart,
      parts: [{ kind: 'unknown', at: latestStart, side: 'before' }]
    };
  if (earliestStart === null || latestStart === null) {
    const at = earliestEnd ?? 0;
    return { outer: at, sure: latestEnd ?? at, parts: [{ kind: 'unknown', at, side: 'before' }] };
  }
  const [from, latest] = cores.start ?? [earliestStart, latestStart];
  // If the start is not exact, even on its last possible day the span has not surely begun.
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
  if (earliestEnd !== null && latestEnd === null) {
    const at = earliestEnd + 1;
    return { outer: at, sure: at, parts: [{ kind: 'unknown', at, side: 'after' }] };
  }
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
    // The fade starts only where the span has surely begun, which may be after the source spoke.
    const at = begun < Infinity ? Math.max(sure, begun) : sure;
    return { outer: at, sure: at, parts: [{ kind: 'fade', from: at }] };
  }
  const bounds = cores.end && ([earliestEnd, latestEnd + 1] as const);
  return { outer: to, sure, parts: [...doubt(sure, to, to, bounds), ...inexactEnds(-Infinity, to, cores)] };
}

/** The flank of an uncertain end, a thin cap at its outer bound, and the bounds if the flank covers only a core. */
function doubt(from: number, to: number, cap: number, bounds?: readonly [number, number]): Part[] {
  if (from === to) return [];
  const hairline: Part[] = bounds ? [{ kind: 'hairline', from: bounds[0], to: bounds[1] }] : [];
  const caps: Part[] = Number.isFinite(cap) ? [{ kind: 'cap', at: cap }] : [];
  return [{ kind: 'flank', from, to }, ...caps, ...hairline];
}
