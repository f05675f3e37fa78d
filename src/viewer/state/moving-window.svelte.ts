import { cubicOut } from 'svelte/easing';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { flight } from '../../interaction/flight.ts';
import { clampWindow, type TimeWindow } from '../../layout/time/window.ts';

/** Milliseconds that a move of the window takes: long enough to follow, short enough not to wait for. */
const motion = 400;

/** The window of a figure, which goes from one place to another at once or in a motion, and never beyond its reach. */
export class MovingWindow {
  /** Whether it is moving, by a gesture or a motion. */
  isMoving = $state.raw(false);
  readonly #reach: () => TimeWindow;
  readonly #window: Tween<TimeWindow>;

  constructor(window: TimeWindow, reach: () => TimeWindow) {
    this.#reach = reach;
    this.#window = new Tween(window, {
      easing: cubicOut,
      interpolate: (from, to) => {
        const way = flight(from, to);
        return (share) => clampWindow(way(share), reach());
      }
    });
  }

  /** As it is drawn now, in motion or at rest. */
  get current(): TimeWindow {
    return this.#window.current;
  }

  /** Where a motion will end; the current place at rest. */
  get target(): TimeWindow {
    return this.#window.target;
  }

  set(window: TimeWindow, { smooth }: { readonly smooth: boolean }): void {
    const asked = clampWindow(window, this.#reach());
    // A motion to where the window is would draw the same picture again and again.
    const target = sameDays(asked, this.current) ? this.current : asked;
    const still = !smooth || prefersReducedMotion.current || target === this.current;
    // A motion that this one interrupts never says that it ended.
    this.isMoving = !still;
    void this.#window.set(target, { duration: still ? 0 : motion }).then(() => {
      if (!still && this.#window.target === target) this.isMoving = false;
    });
  }
}

export const sameDays = (a: TimeWindow, b: TimeWindow): boolean => a.start === b.start && a.end === b.end;
