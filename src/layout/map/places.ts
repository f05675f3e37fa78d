import type { StoryEvent } from '../../model/story.ts';
import type { Place } from '../../model/timeline.ts';

/** A place with coordinates, in degrees, and the events there. */
export interface MapPlace extends Required<Place> {
  /** In the order given. */
  readonly events: readonly StoryEvent[];
}

/** Whether a place has coordinates. */
export const isLocated = (place?: Place): place is Required<Place> =>
  place?.lat !== undefined && place.lon !== undefined;

/** The places of events that have coordinates, in order of the first event there. A label stands for one place. */
export function placesOf(events: readonly StoryEvent[]): readonly MapPlace[] {
  const places = new Map<string, Required<Place> & { readonly events: StoryEvent[] }>();
  for (const event of events) {
    const { place } = event;
    const known = places.get(place?.label ?? '');
    if (known) known.events.push(event);
    else if (isLocated(place)) places.set(place.label, { ...place, events: [event] });
  }
  return [...places.values()];
}
