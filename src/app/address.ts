import { permalinkOf } from '../model/permalink.ts';
import { formatView, type View } from '../viewer/address/url.ts';
import { isSite } from './built.ts';

/** Milliseconds of rest before a moving view is written down: browsers refuse to be told at every step. */
const rest = 300;

/** Keeps what is seen in the page's address. Choices make steps to go back over; panning and typing do not. */
export class Address {
  #written = '';
  #choices = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Takes a view as one that the address tells already: after loading, or going back. */
  settle(view: View, source: string | undefined): void {
    clearTimeout(this.#timer);
    this.#written = formatView(view, source);
    this.#choices = formatView(choicesOf(view), source);
  }

  /** Writes a view down, as a new step if a choice was made. */
  write(view: View, source: string | undefined): void {
    const query = formatView(view, source);
    const choices = formatView(choicesOf(view), source);
    clearTimeout(this.#timer);
    if (query === this.#written) return;
    if (choices !== this.#choices) this.#put('pushState', query, choices);
    else this.#timer = setTimeout(() => this.#put('replaceState', query, choices), rest);
  }

  /** Leaves the address bare, for a story that no address leads to. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#put('pushState', '', '');
  }

  #put(how: 'pushState' | 'replaceState', query: string, choices: string): void {
    this.#written = query;
    this.#choices = choices;
    try {
      history[how](null, '', location.pathname + query);
    } catch {
      // A sandboxed frame may have no history of its own; the view is seen all the same.
    }
  }
}

/** The absolute address of an event in a view. In a site it is the event's own page, which previews of links can tell of. */
export const linkTo = (id: string | undefined, view: View, source: string | undefined): string =>
  new URL(
    isSite && source === undefined && id !== undefined
      ? permalinkOf(id) + formatView({ ...view, id: undefined })
      : location.pathname + formatView({ ...view, id }, source),
    location.href
  ).href;

const choicesOf = ({ id, filter, grouping }: View): View => ({
  id,
  filter: { ...filter, q: undefined },
  grouping
});
