import { bisectLeft, bisectRight } from 'd3';
import type { Arrangement } from './arrange.ts';
import type { Stretch } from './pack.ts';
import type { PlannedGroup } from './plan.ts';
import { round, type Bin } from './scene.ts';

/** How wide a stretch is counted together, in pixels. */
const binWidth = 6;

interface Ends {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

const sortedEnds = new WeakMap<PlannedGroup, Ends>();

function endsOf(group: PlannedGroup): Ends {
  const known = sortedEnds.get(group);
  if (known) return known;
  const fresh = {
    starts: Float64Array.from(group.events, ({ shape }) => shape.from).sort(),
    ends: Float64Array.from(group.events, ({ shape }) => shape.to).sort()
  };
  sortedEnds.set(group, fresh);
  return fresh;
}

/** How many of a group's events take up any of each stretch in view, as columns on a common base. */
export function binsOf(group: PlannedGroup, { scale, origin }: Arrangement, view: Stretch, base: number, tallest: number): Bin[] {
  const { starts, ends } = endsOf(group);
  const first = Math.floor(view.from / binWidth);
  const last = Math.ceil(view.to / binWidth);
  const counts = Array.from({ length: last - first }, (_, index) => {
    const from = origin + ((first + index) * binWidth) / scale;
    return bisectLeft(starts, from + binWidth / scale) - bisectRight(ends, from);
  });
  const most = Math.max(1, ...counts);
  return counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.max(2, (count / most) * tallest);
    const box = { x: round((first + index) * binWidth), y: round(base - height), width: binWidth - 1, height: round(height) };
    return [{ key: `${group.id}:${first + index}`, colour: group.colour, count, ...box }];
  });
}
