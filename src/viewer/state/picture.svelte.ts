import { innerHeight } from 'svelte/reactivity/window';
import type { TimeSurface } from '../../interaction/surface.ts';
import { arrangeTimeline, sceneOf, type Arrangement, type LayoutOptions } from '../../layout/layout.ts';
import { metrics } from '../../layout/metrics.ts';
import { endedBy, startedBefore } from '../../layout/plan/event-index.ts';
import { planTimeline } from '../../layout/plan/plan.ts';
import { themes } from '../../layout/plan/theme.ts';
import type { Scene } from '../../layout/scene.ts';
import { extentOf, type TimeWindow } from '../../layout/time/window.ts';
import type { Viewer } from './viewer.svelte.ts';

/** The least height of a figure, in pixels, and its share of the window's. */
const least = 420;
const share = 0.75;
/** The height of a window that nobody can measure. */
const usualWindow = 720;
/** On paper the figure is drawn at this width, and scaled to the page. */
const paperWidth = 960;

/** What a viewer shows, as a picture of a given width; each step is computed anew only when what it rests on changes. */
export class Picture {
  readonly viewer: Viewer;
  /** Of the element that the picture is drawn in, in pixels; 0 before it is measured. */
  elementWidth = $state.raw(0);
  /** The event that the keyboard was at last. */
  focusedId = $state.raw<string>();
  /** What was drawn last: while a reader moves the window, rows stay where they are in it. */
  #last: Arrangement | undefined;

  readonly width: number = $derived.by(() =>
    this.viewer.theme === 'print' ? paperWidth : this.elementWidth
  );
  /** On paper there is as much width as a wide figure needs. */
  readonly #isPhone: boolean = $derived.by(() => this.width < metrics.phone);
  readonly #height: number | undefined = $derived.by(() => this.#heightBudget());
  readonly plan = $derived.by(() =>
    planTimeline(this.viewer.story, {
      events: this.viewer.events,
      grouping: this.viewer.grouping,
      theme: themes[this.viewer.theme]
    })
  );
  readonly #extent = $derived.by(() =>
    extentOf({ asOf: this.viewer.story.asOf, events: this.viewer.events })
  );
  readonly #arrangement: Arrangement = $derived.by(() => {
    const last = this.viewer.isMoving ? this.#last : undefined;
    return (this.#last = arrangeTimeline(this.plan, { ...this.#optionsFor(this.viewer.window), last }));
  });
  readonly scene: Scene = $derived.by(() => sceneOf(this.#arrangement));

  constructor(viewer: Viewer) {
    this.viewer = viewer;
    viewer.draws = (id) => this.#draws(id);
  }

  /** The axis of the picture: days to pixels of the figure, and back. */
  get scale(): Arrangement['scale'] {
    return this.#arrangement.scale;
  }

  /** Where gestures find time. */
  get surface(): TimeSurface {
    const { plot } = this.scene;
    const { window, reach } = this.viewer;
    const { story, dayAt } = this.scale;
    return { plot, axis: { ...plot, y: 0, height: plot.y }, story, window, reach, dayAt };
  }

  /** How many of the events a window holds any time of. */
  countIn(window: TimeWindow): number {
    return this.plan.groups.reduce(
      (sum, group) => sum + startedBefore(group, window.end) - endedBy(group, window.start),
      0
    );
  }

  /** Whether an event has a mark where the window will be, without a reader being at it. */
  #draws(id: string): boolean {
    const options = { ...this.#optionsFor(this.viewer.targetWindow), shown: undefined };
    const { groups } = arrangeTimeline(this.plan, options);
    return groups.some(({ rows }) =>
      rows.some(({ items }) => items.some(({ planned }) => planned.event.id === id))
    );
  }

  #optionsFor(window: TimeWindow): Omit<LayoutOptions, 'last'> {
    return {
      width: this.width,
      height: this.#height,
      titlesAbove: this.#isPhone,
      window,
      extent: this.#extent,
      stretches: true,
      shown: this.focusedId ?? this.viewer.selectedId
    };
  }

  /** A narrow figure and one on paper are as high as their titles need. */
  #heightBudget(): number | undefined {
    if (this.#isPhone || this.viewer.theme === 'print') return undefined;
    return (
      this.viewer.figureHeight ?? Math.max(least, Math.round((innerHeight.current ?? usualWindow) * share))
    );
  }
}
