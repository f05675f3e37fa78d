import { addDays, civilOf, formatDay, parseDay, type Day } from '../../model/day.ts';
import { sourcesById } from '../../model/sources.ts';
import type { Story, StoryEvent } from '../../model/story.ts';
import { offsetIn } from '../../model/zone.ts';
import type { Words } from '../../words/words.ts';
import { evidenceLines, evidenceOf, knownOf, partsLost, quotesLost } from '../exchange/story-texts.ts';
import type { Writer } from '../exchange/writer.ts';

const mostNamed = 3;
const minutesPerDay = 1440;

/** A calendar shows an event as a fact on its days, so only certain days are written. Its years are 1 to 9999. */
export function certainDays({ bounds, cores }: StoryEvent): readonly [first: Day, last: Day] | undefined {
  const { earliestStart: first, latestStart, earliestEnd, latestEnd: last } = bounds;
  if (first === null || last === null || !Number.isFinite(first) || !Number.isFinite(last)) return undefined;
  const isCertain = first === latestStart && earliestEnd === last && !cores.inexactStart && !cores.inexactEnd;
  const isWritable = civilOf(first).year >= 1 && civilOf(last).year <= 9998;
  return isCertain && isWritable ? [first, last] : undefined;
}

const dayText = (day: Day): string => formatDay(day).replaceAll('-', '');

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines have at most 75 bytes of UTF-8; a longer one goes on after a line break and a space. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  let [text, length] = ['', 0];
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    const isFull = length + bytes > 75;
    text += isFull ? `\r\n ${character}` : character;
    length = isFull ? 1 + bytes : length + bytes;
  }
  return text;
}

/** A time with a zone as the moment in UTC, since a zone by name would need all its rules; without one, by the clocks of whoever reads. */
function momentText(day: Day, clock: string, zone: string | undefined): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const local = hour * 60 + minute;
  const total = zone === undefined ? local : local - offsetIn(zone, day, local);
  const within = ((total % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const digits = (value: number): string => String(value).padStart(2, '0');
  const time = `${digits(Math.floor(within / 60))}${digits(within % 60)}00`;
  return `${dayText(addDays(day, Math.floor(total / minutesPerDay)))}T${time}${zone === undefined ? '' : 'Z'}`;
}

function dateLines({ time }: StoryEvent, [first, last]: readonly [Day, Day]): readonly string[] {
  if (!time || first !== last)
    return [`DTSTART;VALUE=DATE:${dayText(first)}`, `DTEND;VALUE=DATE:${dayText(addDays(last, 1))}`];
  return [
    `DTSTART:${momentText(first, time.start, time.zone)}`,
    ...(time.end !== undefined ? [`DTEND:${momentText(first, time.end, time.zone)}`] : [])
  ];
}

/** Neither the moment of writing nor anything else of a machine: the latest day that the document names. */
function stampOf({ timeline }: Story): string {
  const days = [
    timeline.asOf,
    ...timeline.sources.flatMap(({ published, retrieved }) => [published, retrieved])
  ]
    .flatMap((text) => parseDay(text ?? '') ?? [])
    .filter((day) => civilOf(day).year >= 1 && civilOf(day).year <= 9999);
  return `${dayText(days.length > 0 ? days.reduce((one, other) => (other > one ? other : one)) : (0 as Day))}T000000Z`;
}

interface Around {
  readonly story: Story;
  readonly words: Words;
  readonly stamp: string;
}

function eventLines(
  event: StoryEvent,
  days: readonly [Day, Day],
  { story, words, stamp }: Around
): readonly string[] {
  const { id, title, summary, place, stage, laneLabels, tags = [] } = event;
  const sources = sourcesById(story.timeline.sources);
  const url = evidenceOf(event).flatMap(({ source }) => sources.get(source)?.url ?? [])[0];
  const description = [summary, knownOf(event, words), ...evidenceLines(story, event)]
    .filter(Boolean)
    .join('\n\n');
  const categories = [...laneLabels, ...tags].map(escaped).join(',');
  const hasPoint = place?.lat !== undefined && place.lon !== undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${story.timeline.id}.sourceline`,
    `DTSTAMP:${stamp}`,
    ...dateLines(event, days),
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place ? [`LOCATION:${escaped(place.label)}`] : []),
    ...(hasPoint ? [`GEO:${place.lat};${place.lon}`] : []),
    ...(url !== undefined ? [`URL:${url}`] : []),
    ...(categories ? [`CATEGORIES:${categories}`] : []),
    ...(stage === 'cancelled' ? ['STATUS:CANCELLED'] : stage === 'upcoming' ? ['STATUS:TENTATIVE'] : []),
    // What happened keeps nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT'
  ];
}

/** Writes the events of a story that are on certain days as a calendar of RFC 5545; the others are named as lost. */
export const icalendarWriter: Writer = {
  id: 'icalendar',
  name: 'iCalendar',
  ending: '.ics',
  mediaType: 'text/calendar',
  write(story, words) {
    const around = { story, words, stamp: stampOf(story) };
    const all = story.events.map((event) => ({ event, days: certainDays(event) }));
    const written = all.flatMap(({ event, days }) => (days ? [eventLines(event, days, around)] : []));
    const vague = all.filter(({ days }) => !days).map(({ event }) => event.title);
    const { title, description } = story.timeline;
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sourceline//Timelines you can check//EN',
      `NAME:${escaped(title)}`,
      `X-WR-CALNAME:${escaped(title)}`,
      ...(description ? [`X-WR-CALDESC:${escaped(description)}`] : []),
      ...written.flat(),
      'END:VCALENDAR'
    ];
    return {
      files: new Map([['', new TextEncoder().encode(lines.map((line) => `${folded(line)}\r\n`).join(''))]]),
      lost: [
        ...(vague.length > 0 ? [words.losses.vagueDates(vague.length, vague.slice(0, mostNamed))] : []),
        ...quotesLost(
          all.flatMap(({ event, days }) => (days ? [event] : [])),
          words
        ),
        ...partsLost(story, words)
      ]
    };
  }
};
