import type { TimeSurface } from '../../interaction/surface.ts';
import { arrangeTimeline, sceneOf, type Arrangement, type LayoutOptions } from '../../layout/layout.ts';
import { metrics } from '../../layout/metrics.ts';
import { planTimeline } from '../../layout/plan/plan.ts';
import { themes } from '../../layout/plan/theme.ts';
import { round, type Scene } from '../../layout/scene.ts';
import { extentOf, type TimeWindow } from '../../layout/time/window.ts';
import { ReaderType } from './reader-type.svelte.ts';
import type { Viewer } from './viewer.svelte.ts';

/** On paper the figure is drawn at this width, and scaled to the page. */
const paperWidth = 960;

/** What a viewer shows, as a picture of a given width; each step is computed again only when its input changes. */
export class Picture {
  readonly viewer: Viewer;
  readonly #room: () => number;
  readonly type = new ReaderType();
  #elementWidth = $state.raw(0);
  /** The event that had the focus last. */
  focusedId = $state.raw<string>();
  /** What was drawn last: rows stay as they were in it while a reader moves the window. */
  #last: Arrangement | undefined;

  /** How much larger than in the scene everything is on the screen, so that its type is as large as the reader's. */
  readonly enlargement: number = $derived.by(() =>
    this.viewer.theme === 'print' ? 1 : this.type.enlargement
  );
  /** In pixels of the scene. */
  readonly width: number = $derived.by(() =>
    this.viewer.theme === 'print' ? paperWidth : round(this.elementWidth / this.enlargement)
  );
  /** Never on paper, which has the width of a wide figure. */
  readonly #isPhone: boolean = $derived.by(() => this.width < metrics.phone);
  readonly #height: number | undefined = $derived.by(() => this.#heightBudget());
  readonly plan = $derived.by(() =>
    planTimeline(this.viewer.story, {
      events: this.viewer.events,
      grouping: this.viewer.grouping,
      theme: themes[this.viewer.theme],
      words: this.viewer.words
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

  /** `height` gives the height available for the picture, in pixels. */
  constructor(viewer: Viewer, height: () => number) {
    this.viewer = viewer;
    this.#room = height;
    viewer.draws = (id) => this.#draws(id);
  }

  /**
   * The width of the element around the picture, in pixels; 0 before it is measured. A hidden element has no width, and the
   * picture stays as it was.
   */
  get elementWidth(): number {
    return this.#elementWidth;
  }
  set elementWidth(width: number) {
    if (width > 0) this.#elementWidth = width;
  }

  /** The axis of the picture: days to pixels of the figure, and back. */
  get scale(): Arrangement['scale'] {
    return this.#arrangement.scale;
  }

  /** Where time lies in the picture, for gestures. */
  get surface(): TimeSurface {
    const { plot } = this.scene;
    const { window, reach } = this.viewer;
    const { story, dayAt } = this.scale;
    return { plot, axis: { ...plot, y: 0, height: plot.y }, story, window, reach, dayAt };
  }

  /** Whether the picture of the target window draws an event even if no reader is at it. */
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

  /** None for a narrow figure or one on paper: they are as high as their titles need. */
  #heightBudget(): number | undefined {
    return this.#isPhone || this.viewer.theme === 'print' ? undefined : this.#room() / this.enlargement;
  }
}
