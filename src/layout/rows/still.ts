import { asOfLineOf, type ArrangedEvent } from './arranged.ts';
import { gridOf, viewOf, type Grid } from '../time/grid.ts';
import { hiddenOf, type Hidden } from '../plan/hidden.ts';
import { frameFor, sceneAcross, sceneDown, type LayoutOptions } from '../layout.ts';
import { measureTitle, type Plan, type PlannedEvent, type PlannedGroup } from '../plan/plan.ts';
import { rowSpace } from './rows.ts';
import type { Scene } from '../scene.ts';
import type { Stretch } from '../time/stretch.ts';
import { stackOf } from './stacked-stubs.ts';
import { mostStubs, type OwnRow, type Reach, type SharedRow, type StubRule } from './stub-row.ts';
import { arrowWidth, betweenStubs, stubLine, stubMargin, widestStub } from './stub.ts';
import { asideOf, doubtsOf } from '../labels/testimony.ts';
import type { TimeWindow } from '../time/window.ts';

/** A picture that stays as it is: no row is kept for what a reader would pan to, and labels keep to what it shows. */
export function layoutStill(plan: Plan, { window, ...options }: Omit<LayoutOptions, 'opening'>): Scene {
  const frame = frameFor(plan, { ...options, opening: window });
  const grid = gridOf(window, frame);
  const sceneOf =
    frame.orientation === 'vertical'
      ? sceneDown(plan, frame, grid)
      : sceneAcross(plan, frame, grid, {
          room: options.room,
          around: window,
          stubs: whileStill(plan, grid, window)
        });
  return sceneOf(window);
}

/** What lies out of view of a group. */
interface Outside {
  readonly hidden: Readonly<Record<'earlier' | 'later', Hidden>>;
  /** In pixels from the grid's origin. */
  readonly view: Stretch;
  readonly asOfLine: number;
}

/** Stubs stand beside the events of their group where there is room for them, and nowhere where nothing is out of view. */
function whileStill({ asOf }: Plan, grid: Grid, window: TimeWindow): StubRule {
  const view = viewOf(window, grid);
  const asOfLine = asOfLineOf({ ...grid, asOf });
  const outsideOf = (group: PlannedGroup): Outside => ({
    hidden: hiddenOf(group, window, mostStubs),
    view,
    asOfLine
  });
  return {
    view,
    placeFor: (group, level, rows) => {
      const outside = outsideOf(group);
      const stubs =
        level === 'full' || level === 'wrapped'
          ? stacked(group, outside, level === 'full')
          : sideBySide(outside);
      if (stubs.reach.earlier + stubs.reach.later <= 0) return undefined;
      return sharedRow(rows, view, stubs) ?? (level === 'mark' ? undefined : stubs);
    },
    linesFor: (group, place) => {
      const { hidden } = outsideOf(group);
      const areNamed = place && (place.set !== undefined || 'row' in place);
      return sides.filter((side) => hidden[side].count > (areNamed && place.reach?.[side] ? mostStubs : 0))
        .length;
    }
  };
}

const sides = ['earlier', 'later'] as const;

type Placed = OwnRow & { readonly reach: Reach };

/** Each below the one before, with its title whole. */
function stacked({ colour }: PlannedGroup, outside: Outside, words: boolean): Placed {
  const { hidden } = outside;
  const later = stackOf(hidden.later.nearest, {
    side: 'later',
    colour,
    room: roomOfLater(outside),
    words
  });
  const earlier = stackOf(hidden.earlier.nearest, {
    side: 'earlier',
    colour,
    room: roomOfEarlier(outside, later.width),
    words
  });
  return {
    height: Math.max(earlier.height, later.height),
    reach: { earlier: earlier.width, later: later.width },
    set: ({ from, to }, y) => [...earlier.at(from, y), ...later.at(to, y)]
  };
}

function sideBySide(outside: Outside): Placed {
  const { hidden } = outside;
  // Of what is later only the first is named.
  const later = Math.min(stubsWidth(hidden.later.nearest.slice(0, 1)), roomOfLater(outside));
  const earlier = Math.max(0, Math.min(stubsWidth(hidden.earlier.nearest), roomOfEarlier(outside, later)));
  return { height: stubLine, reach: { earlier, later } };
}

/** The first row that has as much room for the stubs as a row of their own would have, if there is one. */
function sharedRow(
  rows: readonly (readonly ArrangedEvent[])[],
  view: Stretch,
  stubs: Placed
): SharedRow | undefined {
  const { earlier, later } = stubs.reach;
  const row = rows.findIndex((items) => {
    const first = Math.min(...items.map(({ reserved }) => reserved.from)) - rowSpace;
    const last = Math.max(...items.map(({ reserved }) => reserved.to)) + rowSpace;
    return (
      (earlier === 0 || first - view.from - stubMargin >= earlier) &&
      (later === 0 || view.to - stubMargin - last >= later)
    );
  });
  if (row < 0) return undefined;
  const free = {
    from: view.from + stubMargin + (earlier > 0 ? earlier + rowSpace : 0),
    to: view.to - stubMargin - (later > 0 ? later + rowSpace : 0)
  };
  return { ...stubs, row, free };
}

const isSeen = ({ view, asOfLine }: Outside): boolean => asOfLine > view.from && asOfLine < view.to;

/** What is later than a view that shows the as-of line was still to come, and is named behind it. */
function roomOfLater(outside: Outside): number {
  const { view, asOfLine } = outside;
  const half = (view.to - view.from) / 2 - rowSpace;
  return isSeen(outside) ? Math.max(0, Math.min(half, view.to - stubMargin - asOfLine)) : half;
}

/** What is past is not named where the figure shows what was still to come, nor where what is later is. */
function roomOfEarlier(outside: Outside, later: number): number {
  const { view, asOfLine } = outside;
  const end = Math.min(isSeen(outside) ? asOfLine : view.to, view.to - stubMargin - later);
  return end - rowSpace - view.from - stubMargin;
}

/** What the stubs of one side want side by side, in pixels: each its title whole, with what it may not lose. */
const stubsWidth = (nearest: readonly PlannedEvent[]): number =>
  nearest.reduce((sum, planned, index) => sum + (index > 0 ? betweenStubs : 0) + wantedWidth(planned), 0);

const wantedWidth = (planned: PlannedEvent): number => {
  const width = measureTitle(`· ${planned.title}`) + asideOf(doubtsOf(planned));
  return Math.min(widestStub, Math.ceil(width) + arrowWidth);
};
