import { safeUrl } from '../../model/links.ts';
import { dateOf, lastDateOf, spanOfDates, timeOf, type Dated } from '../exchange/dating.ts';
import type { DateParts, DraftEvent, DraftEvidence } from '../exchange/draft.ts';
import type { Fields } from '../exchange/fields.ts';
import { htmlToText } from '../exchange/html-text.ts';
import type { Choices } from '../exchange/imported.ts';
import type { Ledger, Reason } from '../exchange/ledger.ts';
import { isMidnight, readMoment, yearOf, type Moment } from '../exchange/moment.ts';
import { daysOf, lastedBetween } from '../exchange/span.ts';

/** The short names that files may use instead. */
const synonyms: Readonly<Record<string, string>> = {
  start: 's',
  end: 'e',
  latestStart: 'ls',
  earliestEnd: 'ee',
  description: 'd',
  title: 't',
  classname: 'c',
  eventID: 'eid'
};

const looks = [
  'icon',
  'color',
  'textColor',
  'classname',
  'c',
  'tapeImage',
  'tapeRepeat',
  'trackNum',
  'caption',
  'hoverText'
];

/**
 * An event of SIMILE Timeline. `span` is what a start and an end mean where the event does not say whether it lasts.
 * Undefined, with a report, if it has no start that can be read.
 */
export function simileEvent(
  fields: Fields,
  ledger: Ledger,
  span: NonNullable<Choices['span']>
): DraftEvent | undefined {
  const title = oneLine(htmlToText(fields.text(nameOf(fields, 'title'), 'title')).text);
  const dated = new Dating(fields, ledger).read(span);
  const told = summaryOf(fields);
  const links = [...linksOf(fields), ...told.links];
  const id = [fields.text('id', 'id'), fields.text(nameOf(fields, 'eventID'), 'id')].find(Boolean);
  fields.loseLooks(looks);
  fields.finish();
  if (!dated) return undefined;
  return {
    place: fields.place,
    ...(id !== undefined && { id }),
    title,
    ...(told.text && { summary: told.text }),
    ...dated,
    links,
    evidence: told.evidence
  };
}

function nameOf(fields: Fields, name: string): string {
  const short = synonyms[name];
  return short !== undefined && !fields.has(name) && fields.has(short) ? short : name;
}

function linksOf(fields: Fields): NonNullable<DraftEvent['links']> {
  return ['link', 'image'].flatMap((name) => {
    const value = fields.take(name);
    const url = typeof value === 'string' ? safeUrl(value.trim()) : undefined;
    if (url !== undefined) fields.map(name, 'links');
    else if (value !== undefined) fields.lose(name, (why) => why.noFullAddress);
    return url === undefined ? [] : [{ url }];
  });
}

interface Told {
  readonly text: string;
  readonly links: NonNullable<DraftEvent['links']>;
  readonly evidence: readonly DraftEvidence[];
}

/** As in “<i>ref. Treachery in Dallas, p 320</i>” at the end of a text. */
const reference = /<i>[\s.,]*ref\.([^<>]{2,500})<\/?i>\s*$/iu;
const page = /^(.+?)[,;]?\s+(pp?\.?\s*[\divxlc][\w\s,–-]{0,40})$/iu;

function summaryOf(fields: Fields): Told {
  const html = fields.text(nameOf(fields, 'description'), 'summary');
  const [whole, named] = reference.exec(html) ?? [];
  const { text, links } = htmlToText(whole === undefined ? html : html.slice(0, -whole.length));
  if (named === undefined) return { text, links, evidence: [] };
  fields.map((own) => own.referenceInDescription, 'citation');
  const names = htmlToText(named).text.split(';').map(oneLine).filter(Boolean);
  return { text, links, evidence: names.map(citationOf) };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function citationOf(words: string): DraftEvidence {
  const [, title = words, note] = page.exec(words) ?? [];
  return { source: { title }, ...(note !== undefined && { note }) };
}

/**
 * Years count as in SIMILE's `parseGregorianDateTime`: “200 BC” is the year -199, “-200” is the year -200, which is 201
 * BC (`setUTCFullYear(-200)`; its labels show it as 201 BC).
 */
export const readSimileDate = (text: string): Moment | undefined =>
  /^[+-]?\d{1,11}(?: ?(?:bce?|ad|ce))?$/iu.test(text.trim())
    ? { date: { year: yearOf(text) } }
    : readMoment(text);

const dates = ['start', 'latestStart', 'earliestEnd', 'end'] as const;

interface Given {
  readonly text: string;
  readonly moment: Moment;
}

/**
 * The dates of one event, by the rule of `Timeline.DefaultEventSource.Event`: an event that lasts begins between
 * `start` and `latestStart` and ends between `earliestEnd` and `end`; one that does not is some time between `start`
 * and `end`.
 */
class Dating {
  readonly #fields: Fields;
  readonly #ledger: Ledger;
  readonly #given = new Map<(typeof dates)[number], Given>();

  constructor(fields: Fields, ledger: Ledger) {
    this.#fields = fields;
    this.#ledger = ledger;
    for (const name of dates) this.#take(name);
  }

  #take(name: (typeof dates)[number]): void {
    const key = nameOf(this.#fields, name);
    const text = this.#fields.text(key, 'when');
    const moment = readSimileDate(text);
    if (moment && daysOf(moment.date)) this.#given.set(name, { text, moment });
    else if (text !== '') this.#fields.lose(key, (why) => why.noCalendarDate);
  }

  /** Undefined if there is no start; it is the ledger's then. */
  read(unsaid: NonNullable<Choices['span']>): Dated | undefined {
    const start = this.#given.get('start');
    const end = this.#given.get('end');
    if (!start) {
      this.#ledger.lose(
        (own) => own.event,
        (why) => why.noStart,
        this.#fields.place
      );
      return undefined;
    }
    this.#noteZones();
    const from = dateOf(start.moment, start.text, this.#ledger, 'day');
    const lasts = this.#lasts();
    if (!end) return { date: this.#alone(from), ...this.#time(start.moment) };
    const span = lasts === true ? 'lasting' : this.#span(start, end, unsaid);
    const date = span === 'lasting' ? this.#lasting(from, end) : this.#between(from, end);
    return { date, ...this.#time(start.moment, end.moment) };
  }

  /** What the event itself says; undefined if nothing. */
  #lasts(): boolean | undefined {
    const said = ['isDuration', 'durationEvent', 'de'].flatMap((name) => {
      const text = this.#fields.text(name, 'when');
      return text === '' ? [] : [text !== 'false' && text !== '0'];
    });
    return said.length === 0 ? undefined : said.every(Boolean);
  }

  #span(start: Given, end: Given, unsaid: NonNullable<Choices['span']>): NonNullable<Choices['span']> {
    return this.#ledger.decide('span', `${start.text} – ${end.text}`, undefined, unsaid);
  }

  #alone(from: DateParts) {
    for (const name of ['latestStart', 'earliestEnd'] as const)
      if (this.#given.has(name)) this.#fields.lose(nameOf(this.#fields, name), (why) => why.ofNoEnd);
    return { at: from };
  }

  #between(from: DateParts, end: Given) {
    for (const name of ['latestStart', 'earliestEnd'] as const)
      if (this.#given.has(name)) this.#fields.lose(nameOf(this.#fields, name), (why) => why.ofEventThatLasts);
    return spanOfDates(from, this.#last(end, from), 'within', this.#lose);
  }

  #lasting(from: DateParts, end: Given) {
    const latestStart = this.#given.get('latestStart');
    const earliestEnd = this.#given.get('earliestEnd');
    const to = this.#last(end, from);
    if (!latestStart && !earliestEnd) return spanOfDates(from, to, 'lasting', this.#lose);
    const startsBy = latestStart ? this.#last(latestStart, from) : from;
    const endsFrom = earliestEnd?.moment.date ?? to;
    const days = [from, startsBy, endsFrom, to].map(daysOf);
    const [first, second, third, fourth] = days;
    const date =
      first && second && third && fourth
        ? lastedBetween([first[0], second[1]], [third[0], fourth[1]])
        : undefined;
    if (date) return date;
    this.#fields.lose('latestStart, earliestEnd', (why) => why.wrongOrder);
    return spanOfDates(from, to, 'lasting', this.#lose);
  }

  /** SIMILE draws up to midnight as a day begins, so that day is left out; a year is some time in it. */
  #last = ({ moment, text }: Given, from: DateParts): DateParts => {
    if (moment.date.month === undefined) this.#ledger.note((note) => note.yearAsBound);
    return lastDateOf(moment, from, text, this.#ledger, { usual: 'exclusive' });
  };

  #lose = (reason: Reason): void => {
    this.#fields.lose(nameOf(this.#fields, 'end'), reason);
  };

  #time(start: Moment, end?: Moment): Pick<Dated, 'time'> {
    const time = timeOf(start, end, (reason) => {
      this.#fields.lose((own) => own.clockTime, reason);
    });
    return time ? { time } : {};
  }

  #noteZones(): void {
    for (const { moment } of this.#given.values())
      if (isMidnight(moment) && moment.clock?.zone !== undefined) this.#ledger.note((note) => note.midnight);
  }
}
