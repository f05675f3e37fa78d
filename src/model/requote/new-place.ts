import { canonicalise, type CanonicalText } from '../canonical.ts';
import { placesOf } from '../quote-places.ts';
import { isFound, verifyQuote } from '../quotes.ts';
import { selectedUnits, type Units } from '../selected-units.ts';
import type { Quote } from '../timeline.ts';
import type { Alignment } from './alignment.ts';

/** Two texts of one source, and how they agree. */
export interface Compared {
  readonly old: CanonicalText;
  readonly now: CanonicalText;
  readonly alignment: Alignment;
}

/** Where a quote is in a text, if it passes there. */
export function placeOf(quote: Quote, text: CanonicalText): Units | undefined {
  const verdict = verifyQuote(quote, text);
  return isFound(verdict) ? selectedUnits(text, verdict) : undefined;
}

/**
 * Where the words of a quote, which were at a place of the old text, are in the new one: where the quote passes as it is,
 * or where its words stayed, or where they alone can have moved. Undefined if they are nowhere, and if it is not certain:
 * a quote must not slip to another sentence that has the same words when its own is gone.
 */
export function newPlaceOf(quote: Quote, was: Units | undefined, compared: Compared): Units | undefined {
  const { now, old, alignment } = compared;
  const isOurs = (place: Units): boolean => {
    const origin = was && alignment.originOf(place);
    return origin === undefined || origin.from === was?.from;
  };
  const found = placeOf(quote, now);
  if (found && isOurs(found)) return found;
  const places = { old: allPlaces(quote, old), now: allPlaces(quote, now) };
  const stayed = was && alignment.placeOf(was);
  if (stayed && isCertain(was, places, alignment)) return stayed;
  const [only, ...others] = places.now;
  const isOnlyOne = others.length === 0 && places.old.length <= 1;
  return only && isOnlyOne && isOurs(only) ? only : undefined;
}

function allPlaces({ exact }: Quote, text: CanonicalText): readonly Units[] {
  const words = canonicalise(exact.trim());
  return [...placesOf(words, text)].map((from) => ({ from, to: from + words.text.length }));
}

/**
 * Whether words certainly stayed: their sentence is the same, or they occur once in the changed sentences around them,
 * before as after. If more than once, sentences may have changed places.
 */
function isCertain(
  was: Units,
  places: { readonly old: readonly Units[]; readonly now: readonly Units[] },
  alignment: Alignment
): boolean {
  const region = alignment.changedAround(was);
  if (!region) return true;
  const within = (place: Units, { from, to }: Units): boolean => place.from < to && from < place.to;
  return (
    places.old.filter((place) => within(place, region.old)).length === 1 &&
    places.now.filter((place) => within(place, region.now)).length === 1
  );
}
