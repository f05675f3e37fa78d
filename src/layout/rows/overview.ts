import type { Plan, PlannedGroup } from '../plan/plan.ts';
import { round } from '../scene.ts';
import { lengthOf, type TimeWindow } from '../time/window.ts';

/** The whole extent of a story in a strip: one line a group, drawn where the group has any event. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly { readonly id: string; readonly colour: string; readonly path: string }[];
}

const lineHeight = 5;
const padding = 6;
/** The shortest that an event is drawn, in pixels. */
const shortest = 3;

/** Draws every event of a plan in a strip of `width` pixels; events that touch are drawn as one. */
export function overviewOf(plan: Plan, extent: TimeWindow, width: number): Overview {
  const strips = plan.groups.map((group, index) => {
    const y = padding + (index + 0.5) * lineHeight;
    const path = joined(stretches(group, extent, width)).map(
      ([from, to]) => `M${round(from)} ${y}H${round(to)}`
    );
    return { id: group.id, colour: group.colour, path: path.join('') };
  });
  return { width, height: plan.groups.length * lineHeight + 2 * padding, strips };
}

type Line = [from: number, to: number];

function stretches({ byStart }: PlannedGroup, extent: TimeWindow, width: number): Line[] {
  const scale = width / lengthOf(extent);
  return byStart.map(({ shape }) => {
    const from = Math.max(0, (shape.from - extent.start) * scale);
    const to = Math.min(width, (shape.to - extent.start) * scale);
    return [Math.min(from, width - shortest), Math.max(to, from + shortest)];
  });
}

/** Lines in order of their beginnings, with those that touch made one. */
function joined(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const [from, to] of lines) {
    const last = whole.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}
