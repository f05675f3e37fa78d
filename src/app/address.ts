import { permalinkOf } from '../model/permalink.ts';
import { formatView, type Place, type View } from '../viewer/address/url.ts';
import { isSite } from './built.ts';

/** Milliseconds for which a view must rest before it is written: browsers limit how often an address may change. */
const rest = 300;

/** Keeps the view in the page's address. The Back button undoes choices, but not panning or typing. */
export class Address {
  #written = '';
  #choices = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Notes that the address has this view already, after loading or going back. */
  settle(view: View, place: Place): void {
    clearTimeout(this.#timer);
    this.#written = formatView(view, place);
    this.#choices = formatView(choicesOf(view), place);
  }

  /** Writes a view, as a new history entry if a choice was made. */
  write(view: View, place: Place): void {
    const query = formatView(view, place);
    const choices = formatView(choicesOf(view), place);
    clearTimeout(this.#timer);
    if (query === this.#written) return;
    if (choices !== this.#choices) this.#put('pushState', query, choices);
    else this.#timer = setTimeout(() => this.#put('replaceState', query, choices), rest);
  }

  /** Writes the address of a story that is shown from its beginning, as a new history entry or in place of the current. */
  begin(view: View, place: Place, how: 'pushState' | 'replaceState' = 'pushState'): void {
    clearTimeout(this.#timer);
    this.#put(how, formatView(view, place), formatView(choicesOf(view), place));
  }

  #put(how: 'pushState' | 'replaceState', query: string, choices: string): void {
    this.#written = query;
    this.#choices = choices;
    try {
      history[how](null, '', location.pathname + query);
    } catch {
      // A sandboxed frame may not be allowed to change its history; the view works without it.
    }
  }
}

/** The absolute address of an event in a view. In a site it is the event's own page, for the sake of link previews. */
export const linkTo = (id: string | undefined, view: View, place: Place): string =>
  new URL(
    isSite && place.source === undefined && id !== undefined
      ? permalinkOf(id) + formatView({ ...view, id: undefined }, place)
      : location.pathname + formatView({ ...view, id }, place),
    location.href
  ).href;

const choicesOf = ({ id, filter, grouping, step }: View): View => ({
  id,
  step,
  filter: { ...filter, q: undefined },
  grouping
});
