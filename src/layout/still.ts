import { asOfLineOf, type ArrangedEvent, type RowLevel } from './arranged.ts';
import { gridOf, viewOf, type Grid } from './frame.ts';
import { hiddenOf, type Hidden } from './hidden.ts';
import { frameFor, sceneAcross, sceneDown, type LayoutOptions } from './layout.ts';
import { type, type Plan, type PlannedEvent, type PlannedGroup } from './plan.ts';
import { rowSpace } from './rows.ts';
import type { Scene } from './scene.ts';
import type { Stretch } from './stretch.ts';
import { mostStubs, type SharedRow, type StubRule } from './stub-row.ts';
import { stubMargin, stubsWidth } from './stub.ts';
import { doubtsOf } from './testimony.ts';
import type { TimeWindow } from './window.ts';

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
      if (sidesWithMore(outside, 0) === 0) return undefined;
      const ownRow = level === 'mark' ? undefined : heightOfStubs(outside, level);
      return sharedRow(rows, outside, level) ?? ownRow;
    },
    linesFor: (group, areShared) => sidesWithMore(outsideOf(group), areShared ? mostStubs : 0)
  };
}

const sidesWithMore = ({ hidden }: Outside, most: number): number =>
  [hidden.earlier, hidden.later].filter(({ count }) => count > most).length;

/** The first row that has as much room for the stubs as a row of their own would have, if there is one. */
function sharedRow(
  rows: readonly (readonly ArrangedEvent[])[],
  outside: Outside,
  level: RowLevel
): SharedRow | undefined {
  const { hidden, view } = outside;
  const wanted = { earlier: stubsWidth(hidden.earlier, level), later: stubsWidth(hidden.later, level) };
  const past = pastIn(outside);
  const reach = {
    earlier: Math.min(wanted.earlier, past - view.from - stubMargin - wanted.later),
    later: wanted.later
  };
  const row = rows.findIndex((items) => {
    const first = Math.min(...items.map(({ reserved }) => reserved.from)) - rowSpace;
    const last = Math.max(...items.map(({ reserved }) => reserved.to)) + rowSpace;
    return first - view.from - stubMargin >= reach.earlier && view.to - stubMargin - last >= reach.later;
  });
  if (row < 0) return undefined;
  const free = {
    from: view.from + stubMargin + (reach.earlier > 0 ? reach.earlier + rowSpace : 0),
    to: view.to - stubMargin - (reach.later > 0 ? reach.later + rowSpace : 0)
  };
  return { row, free, height: heightOfStubs(outside, level), reach };
}

/** What is past is not named where the figure shows what was still to come. */
const pastIn = ({ view, asOfLine }: Outside): number =>
  asOfLine > view.from && asOfLine < view.to ? asOfLine - rowSpace : view.to - stubMargin;

/** Of a group's stubs, in pixels. */
const heightOfStubs = ({ hidden }: Outside, level: RowLevel): number => {
  if (level === 'full') return type.title.line + type.words.line + 2;
  const named = [...hidden.earlier.nearest, ...hidden.later.nearest];
  return type.title.line + (named.some(isDoubtful) ? type.badge.height + 5 : 6);
};

const isDoubtful = (planned: PlannedEvent): boolean => doubtsOf(planned) !== undefined;
