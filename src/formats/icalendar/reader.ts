import { safeUrl } from '../../model/links.ts';
import { decodeText } from '../exchange/decode.ts';
import type { DraftEvent, DraftTimeline } from '../exchange/draft.ts';
import { htmlToText, looksLikeHtml } from '../exchange/html-text.ts';
import { settleDate } from '../exchange/dates.ts';
import { Unreadable, type Choices } from '../exchange/imported.ts';
import { Ledger, type Reason } from '../exchange/ledger.ts';
import { occurrenceOf } from '../exchange/occurrence.ts';
import type { Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import { propertyOf, textOf, type Component, type Property } from './component.ts';
import { datesOf } from './dates.ts';

/** What becomes of the properties of an event; of all others nothing does. */
const known: ReadonlyMap<string, string> = new Map(
  Object.entries({
    summary: 'title',
    description: 'summary',
    uid: 'id',
    categories: 'tags',
    location: 'place',
    status: 'occurrence'
  })
);

/** What is counted where it is read, as its value may be of no use. */
const countedThere = new Set(['dtstart', 'dtend', 'duration', 'geo', 'url', 'attach']);

/** Properties of which an event may have several. */
const repeated = new Set(['categories', 'url', 'attach']);

/** What is of the file rather than of the event, and is counted in silence. */
const ofTheFile = new Set(['dtstamp', 'created', 'last-modified', 'sequence', 'transp']);

const ofTheCalendar = new Set(
  'version prodid calscale method name description x-wr-calname x-wr-caldesc'.split(' ')
);

const reasons: ReadonlyMap<string, Reason> = new Map(
  Object.entries<Reason>({
    rrule: (why) => why.recursFirst,
    rdate: (why) => why.recursFirst,
    attendee: (why) => why.invited,
    organizer: (why) => why.inviting
  })
);

function account({ properties, components }: Component, place: string, ledger: Ledger): void {
  const before = new Set<string>();
  for (const { name, values } of properties) {
    const to = known.get(name);
    const isRead = to !== undefined || countedThere.has(name);
    if (isRead && before.has(name) && !repeated.has(name))
      ledger.lose(name.toUpperCase(), (why) => why.alreadyThere, place);
    else if (to !== undefined && values.some(Boolean)) ledger.map(name.toUpperCase(), to);
    else if (!isRead && !ofTheFile.has(name))
      ledger.lose(name.toUpperCase(), reasons.get(name) ?? ((why) => why.noPlaceInDocument), place);
    before.add(name);
  }
  for (const { name } of components) ledger.lose(name.toUpperCase(), (why) => why.noPlaceInDocument, place);
}

function draftOf(event: Component, place: string, { asOf }: Choices, ledger: Ledger): readonly DraftEvent[] {
  const dates = datesOf(event, place, ledger);
  if (!dates) {
    ledger.lose(
      (own) => own.event,
      (why) => why.noDtstart,
      place
    );
    return [];
  }
  const isTentative = /^tentative$/iu.test(textOf(event, 'status'));
  if (isTentative && mustHaveBegun(dates.date, asOf)) {
    ledger.lose(
      (own) => own.event,
      (why) => why.tentative,
      place
    );
    return [];
  }
  account(event, place, ledger);
  const [title, summary] = [plain(textOf(event, 'summary')), plain(textOf(event, 'description'))];
  const [id, location] = [textOf(event, 'uid'), locationOf(event, place, ledger)];
  return [
    {
      place,
      ...dates,
      title: title.text.replace(/\s+/gu, ' '),
      tags: [
        ...allOf(event, 'categories').flatMap(({ values }) =>
          values.filter((value) => typeof value === 'string')
        ),
        ...(isTentative ? ['tentative'] : [])
      ],
      links: [...linksOf(event, place, ledger), ...summary.links],
      ...(id && { id }),
      ...(summary.text && { summary: summary.text }),
      ...(location && { location }),
      ...(/^cancelled$/iu.test(textOf(event, 'status')) && { occurrence: 'cancelled' as const })
    }
  ];
}

/** Whether a timeline that speaks from a day would have to say that something on this date happened, or goes on. */
function mustHaveBegun(date: DraftEvent['date'], asOf: string | undefined): boolean {
  const settled = settleDate(date);
  const occurrence = settled.ok ? occurrenceOf(settled.when, asOf) : undefined;
  return occurrence !== undefined && occurrence !== 'planned';
}

/** Calendars on the web put HTML into texts. */
const plain = (text: string) => (looksLikeHtml(text) ? htmlToText(text) : { text, links: [] });

const allOf = ({ properties }: Component, name: string): readonly Property[] =>
  properties.filter((property) => property.name === name);

function locationOf(event: Component, place: string, ledger: Ledger): DraftEvent['location'] {
  const label = textOf(event, 'location');
  const [geo] = propertyOf(event, 'geo')?.values ?? [];
  if (geo === undefined) return label ? { label } : undefined;
  const [lat = NaN, lon = NaN] = Array.isArray(geo) ? geo.map(Number) : [];
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
    ledger.map('GEO', 'place');
    return { label: label || `${lat}, ${lon}`, lat, lon };
  }
  ledger.lose('GEO', (why) => why.noPoint, place);
  return label ? { label } : undefined;
}

/** A file within the calendar is no address. */
function linksOf(event: Component, place: string, ledger: Ledger): NonNullable<DraftEvent['links']> {
  return [...allOf(event, 'url'), ...allOf(event, 'attach')].flatMap(({ name, values: [url] }) => {
    if (typeof url === 'string' && safeUrl(url) !== undefined) {
      ledger.map(name.toUpperCase(), 'links');
      return [{ url }];
    }
    ledger.lose(name.toUpperCase(), (why) => why.noAddress, place);
    return [];
  });
}

function draftTimeline(calendars: readonly Component[], choices: Choices, ledger: Ledger): DraftTimeline {
  const parts = calendars.flatMap(({ components }) => components);
  const events = parts.filter(({ name }) => name === 'vevent');
  for (const { name } of parts)
    if (name !== 'vevent' && name !== 'vtimezone')
      ledger.lose(name.toUpperCase(), (why) => why.noEvent, ledger.places.file);
  for (const { name } of calendars.flatMap(({ properties }) => properties))
    if (!ofTheCalendar.has(name))
      ledger.lose(name.toUpperCase(), (why) => why.noPlaceInDocument, ledger.places.file);
  const facts = (...names: readonly string[]): string =>
    calendars.flatMap((calendar) => names.map((name) => textOf(calendar, name))).find(Boolean) ?? '';
  const [title, description] = [facts('name', 'x-wr-calname'), facts('description', 'x-wr-caldesc')];
  if (title) ledger.map('X-WR-CALNAME', 'title');
  if (description) ledger.map('X-WR-CALDESC', 'description');
  const language = languageOf(events);
  return {
    ...(title && { title }),
    ...(description && { description }),
    ...(language && { language }),
    events: events.flatMap((event, index) => draftOf(event, ledger.places.event(index + 1), choices, ledger))
  };
}

/** The language that all titles are said to have. */
function languageOf(events: readonly Component[]): string | undefined {
  const languages = new Set(events.map((event) => propertyOf(event, 'summary')?.parameters['language']));
  const [language] = languages;
  const isTag = typeof language === 'string' && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language);
  return languages.size === 1 && isTag ? language : undefined;
}

/** Reads calendars of RFC 5545 (`.ics`), by ical.js, which is loaded when there is one. */
export const icalendarReader: Reader = {
  id: 'icalendar',
  name: 'iCalendar',
  endings: ['.ics'],
  recognises: ({ beginning }) => /^\ufeff?\s*BEGIN:VCALENDAR\s/iu.test(beginning),
  async read([file], choices) {
    if (!file) throw new Unreadable((why) => why.noFile);
    const ledger = new Ledger(choices);
    const text = decodeText(file.bytes, ledger)
      .replace(/^\ufeff/u, '')
      .trim();
    const { calendarsIn } = await import('./calendar.ts');
    const calendars = calendarsIn(text);
    const timeline = settle(draftTimeline(calendars, choices, ledger), choices, ledger);
    return { timeline, texts: new Map(), report: ledger.report('iCalendar', timeline.events.length) };
  }
};
