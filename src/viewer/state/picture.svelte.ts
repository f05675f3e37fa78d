import type { TimeSurface } from '../../interaction/surface.ts';
import { gridOf, narrow } from '../../layout/time/grid.ts';
import { endedBy, startedBefore } from '../../layout/plan/hidden.ts';
import { arrangeTimeline, frameFor } from '../../layout/layout.ts';
import { planTimeline } from '../../layout/plan/plan.ts';
import type { Orientation, Scene } from '../../layout/scene.ts';
import { themes } from '../../layout/plan/theme.ts';
import { lengthOf, type TimeWindow } from '../../layout/time/window.ts';
import type { Viewer } from './viewer.svelte.ts';

/** The height that labels give way for, in pixels. */
const room = 1320;
/** On paper the figure is drawn at this width, and scaled to the page. */
const paperWidth = 960;

/** What a viewer shows, as a picture of a given width; each step is computed anew only when what it rests on changes. */
export class Picture {
  readonly viewer: Viewer;
  /** Of the element that the picture is drawn in, in pixels; 0 before it is measured. */
  elementWidth = $state.raw(0);

  readonly width: number = $derived.by(() =>
    this.viewer.theme === 'print' ? paperWidth : this.elementWidth
  );
  readonly orientation: Orientation = $derived.by(() =>
    this.width > 0 && this.width < narrow ? 'vertical' : 'horizontal'
  );
  readonly plan = $derived.by(() =>
    planTimeline(this.viewer.story, {
      events: this.viewer.events,
      grouping: this.viewer.grouping,
      theme: themes[this.viewer.theme]
    })
  );
  readonly frame = $derived.by(() =>
    frameFor(this.plan, {
      width: this.width,
      orientation: this.orientation,
      room,
      opening: this.viewer.openingWindow
    })
  );
  readonly #grid = $derived.by(() => gridOf(this.viewer.window, this.frame));
  // One by one these are the same numbers while a reader pans, so that nothing is arranged anew.
  readonly #scale = $derived.by(() => this.#grid.scale);
  readonly #origin = $derived.by(() => this.#grid.origin);
  readonly #tile = $derived.by(() => this.#grid.tile);
  readonly #sceneOf = $derived.by(() =>
    arrangeTimeline(
      this.plan,
      this.frame,
      { scale: this.#scale, origin: this.#origin, tile: this.#tile },
      room
    )
  );
  readonly scene: Scene = $derived.by(() => this.#sceneOf(this.viewer.window));

  constructor(viewer: Viewer) {
    this.viewer = viewer;
  }

  /** Where gestures find time. */
  get surface(): TimeSurface {
    const { plot, orientation } = this.scene;
    const { window, reach } = this.viewer;
    return {
      plot,
      axis: orientation === 'horizontal' ? { ...plot, y: 0, height: plot.y } : { ...plot, width: 0 },
      story: { from: plot.x, to: plot.x + plot.width },
      window,
      reach,
      dayAt: (x) => window.start + ((x - plot.x) / plot.width) * lengthOf(window)
    };
  }

  /** The day at a place of the scene's events along time. */
  dayAt = (pixels: number): number => this.#origin + pixels / this.#scale;

  /** How many of the events a window holds any time of. */
  countIn(window: TimeWindow): number {
    return this.plan.groups.reduce(
      (sum, group) => sum + startedBefore(group, window.end) - endedBy(group, window.start),
      0
    );
  }

  /** Whether an event stands apart in the picture of a window. */
  draws(id: string, window: TimeWindow): boolean {
    const scene = arrangeTimeline(this.plan, this.frame, gridOf(window, this.frame), room)(window);
    return scene.events.some((event) => event.id === id);
  }
}
