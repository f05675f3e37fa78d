import { safeUrl } from '../../model/links.ts';
import { dateInWords, dateOfText, dateWithSlashes, type TimedDate } from '../exchange/date-text.ts';
import { isSameDate } from '../exchange/dates.ts';
import type { DraftDate, DraftEvent } from '../exchange/draft.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { FrontMatter, Page, Value } from './front-matter.ts';
import { proseOf, type Link, type Prose } from './prose.ts';

/** The keys of an event in the front matter that Jekyll, Hugo and Obsidian's plug-ins write, and what they become. */
const keys: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'name'],
  when: ['date', 'start', 'startdate', 'start-date', 'start_date', 'begin', 'edtf'],
  end: ['end', 'enddate', 'end-date', 'end_date'],
  tags: ['tags', 'tag', 'keywords'],
  lane: ['lane', 'categories', 'category', 'group', 'section'],
  actors: ['actors', 'people', 'persons'],
  summary: ['summary', 'description', 'excerpt', 'abstract'],
  place: ['place', 'location'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'lng', 'long', 'longitude'],
  links: ['links', 'link', 'url', 'image', 'cover'],
  source: ['source', 'sources', 'reference', 'references'],
  id: ['id', 'slug', 'uid'],
  time: ['time']
};

const roles = new Map(
  Object.entries(keys).flatMap(([role, names]) => names.map((name) => [name, role] as const))
);

/** The names under which a date may be, for recognising a file. */
export const dateKeys: readonly string[] = keys['when']!;

/** What several keys may add to. */
const listed = new Set(['tags', 'lane', 'actors', 'links', 'source']);

/** What is counted where it is read, as its value may be of no use. */
const countedThere = new Set(['time', 'lat', 'lon']);

const listIn = (role: string, value: Value): readonly Value[] => {
  if (role !== 'links' && role !== 'source') return items(value);
  return Array.isArray(value) ? (value as readonly Value[]) : [value];
};

/** The values of front matter by what they become; the rest is lost. */
function byRole(facts: FrontMatter, place: string, ledger: Ledger): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const [key, value] of Object.entries(facts)) {
    const role = roles.get(key.toLowerCase());
    if (value === '') continue;
    if (role === undefined) ledger.lose(key, (why) => why.noPlaceInDocument, place);
    else if (found.has(role) && !listed.has(role)) ledger.lose(key, (why) => why.saidAgain, place);
    else {
      const before = found.get(role);
      found.set(role, before === undefined ? value : [...listIn(role, before), ...listIn(role, value)]);
      if (!countedThere.has(role)) ledger.map(key, role === 'end' ? 'when' : role);
    }
  }
  return found;
}

const text = (value: Value | undefined): string => (typeof value === 'string' ? value.trim() : '');

/** The items of a list, or of a text with commas. Obsidian's tags may have a `#`. */
const items = (value: Value | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Value[]).map(text) : text(value).split(','))
    .map((item) =>
      item
        .trim()
        .replace(/^#(?=\S)/u, '')
        .replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/u, '$1')
    )
    .filter(Boolean);

/** An event of a file that is not ours; nothing if it has no date. */
export function draftOfPage(
  { facts, body }: Page,
  name: string,
  ledger: Ledger,
  language: string
): readonly DraftEvent[] {
  const place = `“${name}”`;
  const found = byRole(facts, place, ledger);
  const prose = proseOf(body);
  const [, dayOfName, nameOnly = name] =
    /^(?:.*\/)?(?:(\d{4}-\d\d-\d\d)-)?([^/]*?)(?:\.\w+)?$/u.exec(name) ?? [];
  const timed = dateOf(text(found.get('when')) || (dayOfName ?? ''), text(found.get('end')), {
    place,
    ledger,
    language
  });
  if (!timed) return [];
  const title = text(found.get('title')) || prose.heading || nameOnly.replace(/[-_]+/gu, ' ');
  const summary = [text(found.get('summary')), prose.text].filter(Boolean).join('\n\n');
  const [id, time, location] = [
    text(found.get('id')),
    timeOf(found, timed, place, ledger),
    locationOf(found, place, ledger)
  ];
  return [
    {
      place,
      title,
      date: timed.date,
      tags: items(found.get('tags')),
      lanes: items(found.get('lane')),
      actors: items(found.get('actors')),
      links: [...linksIn(found.get('links')), ...prose.links.filter(({ url }) => safeUrl(url) !== undefined)],
      evidence: [...citationsIn(found.get('source')), ...quotesIn(prose)],
      ...(id && { id }),
      ...(summary && { summary }),
      ...(time && { time }),
      ...(location && { location })
    }
  ];
}

interface Around {
  readonly place: string;
  readonly ledger: Ledger;
  readonly language: string;
}

function dateOf(start: string, end: string, around: Around): TimedDate | undefined {
  const { ledger, place } = around;
  if (start === '') {
    ledger.lose(
      (own) => own.event,
      (why) => why.noFrontDate,
      place
    );
    return undefined;
  }
  const first = readDate(start, around);
  if (!first) {
    ledger.lose(
      (own) => own.event,
      (why) => why.unreadableDate(start.slice(0, 60)),
      place
    );
    return undefined;
  }
  const last = end === '' ? undefined : readDate(end, around);
  if (end !== '' && !(last && 'at' in last.date && 'at' in first.date))
    ledger.lose(
      (own) => own.end,
      (why) => why.unreadableBesideStart,
      place
    );
  if (!last || !('at' in last.date) || !('at' in first.date) || end === start) return first;
  if (hasClock(last))
    ledger.lose(
      (own) => own.time,
      (why) => why.timeOfEnd,
      place
    );
  if (isSameDate(first.date.at, last.date.at)) return first;
  return { ...first, date: { from: first.date.at, to: last.date.at } };
}

/** Hugo writes a day as its first moment. */
const hasClock = ({ time }: TimedDate): boolean => time !== undefined && time.start !== '00:00';

function readDate(written: string, { ledger, language }: Around): TimedDate | undefined {
  const read = dateOfText(written);
  if (read) return { ...read, date: yearOrDay(read, written, ledger) };
  const slashed = dateWithSlashes(written, () => ledger.decide('dayOrder', written));
  const date = slashed ? { at: slashed } : dateInWords(written, language);
  return date && { date };
}

/** Programs that ask for a whole date make people write January 1 for a year. */
function yearOrDay({ date, time }: TimedDate, written: string, ledger: Ledger): DraftDate {
  if (!('at' in date) || date.at.month !== 1 || date.at.day !== 1 || (time && time.start !== '00:00'))
    return date;
  return ledger.decide('january1', written) === 'year' ? { at: { year: date.at.year } } : date;
}

function timeOf(
  found: ReadonlyMap<string, Value>,
  timed: TimedDate,
  place: string,
  ledger: Ledger
): DraftEvent['time'] {
  const { time, date } = timed;
  const written = text(found.get('time'));
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)(?::\d\d)?$/u.exec(written) ?? [];
  const isDay = 'at' in date && date.at.day !== undefined;
  const isWritten = isDay && hour !== undefined;
  if (written && isWritten) ledger.map('time', 'time');
  else if (written)
    ledger.lose((own) => own.time, isDay ? (why) => why.noTimeOfDay : (why) => why.noSingleDay, place);
  if (hasClock(timed) && (isWritten || !isDay))
    ledger.lose((own) => own.timeOfDate, isDay ? (why) => why.besideTime : (why) => why.noSingleDay, place);
  if (isWritten) return { start: `${hour.padStart(2, '0')}:${minute}` };
  return isDay && hasClock(timed) ? time : undefined;
}

function locationOf(
  found: ReadonlyMap<string, Value>,
  place: string,
  ledger: Ledger
): DraftEvent['location'] {
  const where = found.get('place');
  const pair = Array.isArray(where) && where.length === 2 ? (where as readonly Value[]).map(text) : [];
  const label = Array.isArray(where) ? items(where).join(', ') : text(where);
  const [lat = NaN, lon = NaN] = [text(found.get('lat')) || pair[0], text(found.get('lon')) || pair[1]].map(
    (value) => (value ? Number(value) : NaN)
  );
  const isPoint = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  for (const role of ['lat', 'lon'].filter((name) => found.has(name)))
    if (isPoint) ledger.map(role, 'place');
    else ledger.lose(role, (why) => why.noCoordinate, place);
  if (isPoint) return { label: label || `${lat}, ${lon}`, lat, lon };
  return label ? { label } : undefined;
}

const linksIn = (value: Value | undefined): readonly Link[] =>
  (Array.isArray(value) ? (value as readonly Value[]) : [value]).flatMap((each) => {
    if (typeof each === 'string') return [{ url: each.trim() }];
    if (typeof each !== 'object' || Array.isArray(each)) return [];
    const { url, label, title } = each as FrontMatter;
    const words = text(label) || text(title);
    return text(url) ? [{ url: text(url), ...(words && { label: words }) }] : [];
  });

/** A source is an address, a name, or an address with a name. */
const citationsIn = (value: Value | undefined): NonNullable<DraftEvent['evidence']> =>
  (Array.isArray(value) ? (value as readonly Value[]) : [value]).flatMap((each) => {
    if (typeof each === 'object' && !Array.isArray(each)) {
      const { title, name, url } = each as FrontMatter;
      const words = text(title) || text(name) || text(url);
      return words ? [{ source: { title: words, ...(text(url) && { url: text(url) }) } }] : [];
    }
    const words = text(each);
    if (!words) return [];
    return [{ source: { title: words, ...(safeUrl(words) !== undefined && { url: words }) } }];
  });

const quotesIn = ({ quotes }: Prose): NonNullable<DraftEvent['evidence']> =>
  quotes.map(({ exact, title, url }) => ({
    source: { title, ...(url !== undefined && safeUrl(url) !== undefined && { url }) },
    quote: { exact }
  }));
