import { nearestIn } from '../../interaction/nearest.ts';
import { boxOf, type Box } from '../../layout/scene.ts';
import type { Emphasis } from '../../marks/emphasis.ts';
import type { StoryEvent } from '../../model/story.ts';
import type { Picture } from '../state/picture.svelte.ts';

/** An event that a reader points at, and where it is drawn, in pixels of the figure. */
interface PointedMark {
  readonly event: StoryEvent;
  readonly box: Box;
}

/** What a reader points at in the figure, by the pointer or the keyboard. Nothing is chosen by it. */
export class Pointing {
  readonly #picture: Picture;
  readonly #nearest = $derived.by(() => nearestIn(this.#picture.scene));
  readonly #pointed = $derived.by(() => this.#picture.viewer.pointed);
  /** The mark whose tip a reader closed, for as long as they stay at it. */
  #dismissed: string | undefined;

  /** The mark that a tip is shown for: its card, once open, has the same. */
  readonly tip: PointedMark | undefined = $derived.by(() => {
    const { viewer, scene } = this.#picture;
    const id = this.#pointed?.at === 'mark' ? this.#pointed.ids[0] : undefined;
    const event = id === viewer.selectedId ? undefined : viewer.find(id ?? '');
    const placed = scene.events.find((each) => each.id === event?.id);
    if (!event || !placed) return undefined;
    return { event, box: boxOf(placed) };
  });

  /** The marks of the passage that a reader points at, where any is drawn. */
  readonly #ofPassage = $derived.by(() => {
    const ids = this.#pointed?.at === 'passage' ? this.#pointed.ids : [];
    return this.#picture.scene.events.some(({ id }) => ids.includes(id)) ? ids : undefined;
  });

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  emphasisOf = (id: string): Emphasis | undefined =>
    this.#ofPassage && (this.#ofPassage.includes(id) ? 'pointed' : 'dimmed');

  /** Follows a pointer: to the mark it is on, else to the nearest. Fingers point at nothing, nor does a hand that drags. */
  move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const target = event.target as Element;
    if (event.buttons > 0) this.at(undefined);
    else if (!target.closest('.tip')) this.at(this.#markUnder(target, event));
  };

  /** Comes to an event, or leaves it. */
  at = (id: string | undefined): void => {
    if (id !== this.#dismissed) this.#dismissed = undefined;
    else if (id !== undefined) return;
    const { viewer } = this.#picture;
    if (id !== viewer.pointed?.ids[0])
      viewer.pointed = id === undefined ? undefined : { at: 'mark', ids: [id] };
  };

  dismiss = (): void => {
    const id = this.tip?.event.id;
    this.at(undefined);
    this.#dismissed = id;
  };

  /** A count has none: the tip of a neighbour would cover it. */
  #markUnder(target: Element, event: PointerEvent): string | undefined {
    const svg = target.closest('[data-density]') ? null : target.closest('svg');
    const mark = target.closest('[data-event]')?.getAttribute('data-event');
    return mark ?? (svg ? this.#nearest(event, svg) : undefined);
  }
}
