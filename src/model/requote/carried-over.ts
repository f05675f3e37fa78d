import type { CanonicalText } from '../canonical.ts';
import { rawOf, selectedUnits } from '../selected-units.ts';
import type { Stretch } from '../stretch.ts';
import { align } from './alignment.ts';

/**
 * Stretches of an old text as they are in a new one, by raw offsets; those whose words changed or moved are left out.
 * `language` is a BCP 47 tag.
 */
export function carriedOver<Item extends Stretch>(
  items: readonly Item[],
  old: CanonicalText,
  now: CanonicalText,
  language: string
): readonly Item[] {
  const alignment = align(old, now, language);
  return items.flatMap((item) => {
    const units = selectedUnits(old, item);
    const place = units && alignment.placeOf(units);
    return place ? [{ ...item, ...rawOf(now, place) }] : [];
  });
}
