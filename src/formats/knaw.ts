import type { DateParts, DraftDate, DraftEvent, DraftTimeline } from './exchange/draft.ts';
import { Fields, isObject, type FieldValues } from './exchange/fields.ts';
import { Unreadable } from './exchange/imported.ts';
import type { Ledger, Reason } from './exchange/ledger.ts';
import { momentOfEpoch } from './exchange/moment.ts';
import type { Reader } from './exchange/sample.ts';
import { parseJson, readSingleFile } from './exchange/single-file.ts';
import { daysOf, lastedBetween, withinDates } from './exchange/span.ts';

const name = 'KNAW HuC timeline (JSON)';

const bounds = ['dmin', 'd', 'ed', 'dmax'] as const;
type Bound = (typeof bounds)[number];

/** Events of knaw-huc/timeline: `[{ lbl, dmin, d, ed, dmax }]` in milliseconds since 1970. */
export const knawReader: Reader = {
  id: 'knaw',
  name,
  endings: ['.json'],
  recognises: ({ json }) => Array.isArray(json) && json.length > 0 && json.slice(0, 20).every(isKnaw),
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger))
};

const isKnaw = (value: unknown): value is FieldValues =>
  isObject(value) &&
  typeof value['lbl'] === 'string' &&
  bounds.some((bound) => typeof value[bound] === 'number');

function draftOf(value: unknown, ledger: Ledger): DraftTimeline {
  if (!Array.isArray(value)) throw new Unreadable((why) => why.noListOfEvents);
  const items = value.filter(isObject);
  const reading = new Reading(items, ledger);
  return { events: items.flatMap((item, index) => reading.event(item, index)) };
}

class Reading {
  readonly #ledger: Ledger;
  /** Events from January 1 to December 31 were years before they were milliseconds. */
  readonly #january1: 'year' | undefined;

  constructor(items: readonly FieldValues[], ledger: Ledger) {
    this.#ledger = ledger;
    this.#january1 = items.some(isWholeYears) ? 'year' : undefined;
  }

  event(item: FieldValues, index: number): readonly DraftEvent[] {
    const fields = new Fields(item, this.#ledger.places.event(index + 1), this.#ledger);
    const title = fields.text('lbl', 'title').replace(/\s+/gu, ' ');
    const date = this.#date(fields);
    const links = wikidataLinks(fields);
    if (fields.has('img')) fields.lose('img', (why) => why.typeOfImage);
    fields.finish();
    return date ? [{ place: fields.place, title, date, links }] : [];
  }

  /** It began between `dmin` and `d` and ended between `ed` and `dmax`; without an end it is some time in the first. */
  #date(fields: Fields): DraftDate | undefined {
    const dates = new Map(bounds.flatMap((bound) => this.#bound(fields, bound)));
    const start = [dates.get('dmin') ?? dates.get('d'), dates.get('d') ?? dates.get('dmin')];
    const end = [dates.get('ed') ?? dates.get('dmax'), dates.get('dmax') ?? dates.get('ed')];
    const [first, second] = start.map((date) => date && daysOf(date));
    const [third, fourth] = end.map((date) => date && daysOf(date));
    const [from, until] = start;
    if (!first || !second || !from || !until) return this.#without(fields, (why) => why.noReadableDate);
    if (third && fourth) {
      const date = lastedBetween([first[0], second[1]], [third[0], fourth[1]]);
      if (date) return date;
      fields.lose('ed, dmax', (why) => why.endBeforeStart);
    }
    return withinDates(from, until) ?? this.#without(fields, (why) => why.dminAfterD);
  }

  #without(fields: Fields, reason: Reason): undefined {
    this.#ledger.lose((own) => own.event, reason, fields.place);
  }

  /** A day, as the milliseconds are its first or its last; a year where January 1 and December 31 stand for one. */
  #bound(fields: Fields, bound: Bound): readonly (readonly [Bound, DateParts])[] {
    const text = fields.text(bound, 'when');
    if (text === '') return [];
    const moment = momentOfEpoch(Number(text), this.#ledger.decide('zone', text));
    if (!moment) {
      fields.lose(bound, (why) => why.noCalendarTime);
      return [];
    }
    const { date } = moment;
    this.#tell(fields, bound, moment.date.year, moment.clock?.time);
    const isEdge = isFirstOfYear(date) || (isLastOfYear(date) && this.#january1 === 'year');
    const isYear = isEdge && this.#ledger.decide('january1', isoOf(date), this.#january1) === 'year';
    return [[bound, isYear ? { year: date.year } : date]];
  }

  #tell(fields: Fields, bound: Bound, year: number, time: string | undefined): void {
    if (time !== undefined && time !== '00:00' && time !== '23:59')
      fields.lose(bound, (why) => why.clockTime);
    // The program's labels are `getUTCFullYear()`, so -43 is what its readers see.
    if (year < 1) this.#ledger.note((note) => note.yearZero);
  }
}

const isFirstOfYear = ({ month, day }: DateParts): boolean => month === 1 && day === 1;
const isLastOfYear = ({ month, day }: DateParts): boolean => month === 12 && day === 31;
const isoOf = ({ year, month, day }: DateParts): string => [year, month, day].join('-');

function isWholeYears({ d, ed }: FieldValues): boolean {
  if (typeof d !== 'number' || typeof ed !== 'number') return false;
  const [from, to] = [momentOfEpoch(d, 'UTC'), momentOfEpoch(ed, 'UTC')];
  return from !== undefined && to !== undefined && isFirstOfYear(from.date) && isLastOfYear(to.date);
}

function wikidataLinks(fields: Fields): NonNullable<DraftEvent['links']> {
  const id = fields.text('wid', 'links');
  if (/^Q\d{1,12}$/u.test(id)) return [{ url: `https://www.wikidata.org/wiki/${id}`, label: 'Wikidata' }];
  if (id !== '') fields.lose('wid', (why) => why.noItemOfWikidata);
  return [];
}
