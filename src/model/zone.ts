import { dayOf, type Day } from './day.ts';

const offset = /^([+-])(0\d|1[0-4]):([0-5]\d)$/u;

/** Whether a text is an offset from UTC (`Z`, `+09:00`), or the name of a zone that the platform knows. */
export const isZone = (text: string): boolean =>
  text === 'Z' || offset.test(text) || (/^[A-Za-z]/u.test(text) && clockIn(text) !== undefined);

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a named zone show; undefined if the platform does not know it. */
function clockIn(zone: string): Intl.DateTimeFormat | undefined {
  let clock = clocks.get(zone);
  if (clock) return clock;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric'
    });
  } catch {
    // The only way to learn that a name is not known.
    return undefined;
  }
  clocks.set(zone, clock);
  return clock;
}

const minutesPerDay = 1440;
const millisecondsPerMinute = 60_000;
/** `Date` holds a hundred million days on each side of 1970. */
const mostDays = 1e8 - 2;

/**
 * How many minutes the clocks of a zone are ahead of UTC on a finite day, at a minute of it; 0 for a zone that is not
 * known.
 */
export function offsetIn(zone: string, day: Day, minute: number): number {
  const [, sign, hours, minutes] = offset.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const clock = zone === 'Z' ? undefined : clockIn(zone);
  if (!clock || Math.abs(day) > mostDays) return 0;
  const local = day * minutesPerDay + minute;
  const guess = shownBy(clock, local) - local;
  // The clocks may change between the guess and the instant that is meant.
  return shownBy(clock, local - guess) - (local - guess);
}

/** What a clock shows at an instant; both in minutes since 1970. */
function shownBy(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(
    clock.formatToParts(instant * millisecondsPerMinute).map(({ type, value }) => [type, value])
  );
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((part) => Number(parts.get(part)));
  const isBeforeChrist = parts.get('era') === 'BC';
  const day = dayOf({ year: isBeforeChrist ? 1 - year : year, month, day: date });
  return day * minutesPerDay + hour * 60 + minute;
}

/** A zone that the words name by its place: “Pyongyang” of `Asia/Pyongyang`; undefined for `UTC` and `Etc/GMT+5`. */
export function placeOfZone(zone: string): string | undefined {
  const [area, ...rest] = zone.split('/');
  return area === 'Etc' ? undefined : rest.at(-1)?.replaceAll('_', ' ');
}
