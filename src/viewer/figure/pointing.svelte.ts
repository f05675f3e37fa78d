import { nearestIn } from '../../interaction/nearest.ts';
import { boxOf, type Box, type PlacedEvent } from '../../layout/scene.ts';
import type { Emphasis } from '../../marks/emphasis.ts';
import type { StoryEvent } from '../../model/story.ts';
import type { Picture } from '../state/picture.svelte.ts';

/** An event that a reader points at, and where it is drawn, in pixels of the figure. */
interface PointedMark {
  readonly event: StoryEvent;
  readonly box: Box;
}

/** What a reader points at in the figure, with the pointer or the keyboard. Pointing chooses nothing. */
export class Pointing {
  readonly #picture: Picture;
  readonly #nearest = $derived.by(() => nearestIn(this.#picture.scene));
  readonly #pointed = $derived.by(() => this.#picture.viewer.pointed);
  /** The id of the group in which a reader points at a copy of an event. */
  #copyIn = $state.raw<string>();
  /** The event whose tip a reader closed, as long as they point at it. */
  #dismissed: string | undefined;

  /** The mark with a tip; none for an event whose card is open, which says the same. */
  readonly tip: PointedMark | undefined = $derived.by(() => {
    const { viewer, scene } = this.#picture;
    const id = this.#pointed?.at === 'mark' ? this.#pointed.ids[0] : undefined;
    const event = id === viewer.selectedId ? undefined : viewer.find(id ?? '');
    const places = scene.events.filter((each) => each.id === event?.id);
    const placed = places.find(({ copyIn }) => copyIn === this.#copyIn) ?? places[0];
    if (!event || !placed) return undefined;
    return { event, box: boxOf(placed) };
  });

  /** The events of the passage or place that a reader points at, if any is drawn. */
  readonly #elsewhere = $derived.by(() => {
    const ids = this.#pointed && this.#pointed.at !== 'mark' ? this.#pointed.ids : [];
    return this.#picture.scene.events.some(({ id }) => ids.includes(id)) ? ids : undefined;
  });

  constructor(picture: Picture) {
    this.#picture = picture;
  }

  emphasisOf = (id: string): Emphasis | undefined => {
    if (this.#elsewhere) return this.#elsewhere.includes(id) ? 'pointed' : 'dimmed';
    return this.#pointed?.at === 'mark' && this.#pointed.ids[0] === id ? 'hovered' : undefined;
  };

  /** Follows a pointer to the mark under it, or else to the nearest. A finger points at nothing, nor does a drag. */
  move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const target = event.target as Element;
    if (event.buttons > 0) this.at(undefined);
    else if (!target.closest('.tip')) {
      const { id, copyIn } = this.#markUnder(target, event) ?? {};
      this.at(id, copyIn);
    }
  };

  /** Points at an event, at its first place or at its copy in a group, or at nothing. */
  at = (id: string | undefined, copyIn?: string): void => {
    this.#copyIn = copyIn;
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

  /** A density has no mark under it: the tip of a neighbour would cover the density. */
  #markUnder(target: Element, event: PointerEvent): Pick<PlacedEvent, 'id' | 'copyIn'> | undefined {
    const svg = target.closest('[data-density]') ? null : target.closest('svg');
    const mark = target.closest<SVGElement>('[data-event], [data-copy]')?.dataset;
    const id = mark?.event ?? mark?.copy;
    if (id !== undefined) return { id, copyIn: mark?.group };
    return svg ? this.#nearest(event, svg) : undefined;
  }
}
