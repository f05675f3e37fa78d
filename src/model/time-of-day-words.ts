import type { TimeOfDay } from './timeline.ts';
import { placeOfZone } from './zone.ts';

/** “at 05:31, Pyongyang time”, “from 05:31 to 06:10, UTC+09:00”, after a date. */
export function timeOfDayInWords({ start, end, zone }: TimeOfDay): string {
  const clock = end === undefined ? `at ${start}` : `from ${start} to ${end}`;
  return zone === undefined ? clock : `${clock}, ${zoneInWords(zone)}`;
}

function zoneInWords(zone: string): string {
  const place = placeOfZone(zone);
  return place === undefined ? offsetInWords(zone) : `${place} time`;
}

/** “UTC”, “UTC−06:00”, or a name that has no place. */
export const offsetInWords = (zone: string): string =>
  zone === 'Z' ? 'UTC' : zone.replace(/^([+-])/u, (sign) => `UTC${sign === '-' ? '−' : sign}`);
