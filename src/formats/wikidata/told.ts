import type { Ledger } from '../exchange/ledger.ts';
import type { Converted } from './time.ts';

/** Puts into the ledger what became of the calendar of a date, as Wikidata gave it at `place`. */
export function tellCalendar(converted: Converted, time: string, place: string, ledger: Ledger): void {
  if (converted === 'julian day') {
    ledger.map('calendarmodel', 'when');
    ledger.note((note) => note.julianDays);
  }
  if (converted === 'julian month or year')
    ledger.lose('calendarmodel', (why) => why.julian, `${place}: ${time}`);
}

/** The end of an address of an entity, `Q42`, or the text itself. */
export const entityIdOf = (address: string): string | undefined =>
  /(?:^|\/)([QPL]\d{1,12})$/u.exec(address)?.[1];

/** The page of an entity. */
export const pageOf = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

const julianCalendar = 'Q1985786';

export const isJulianCalendar = (address: string): boolean =>
  entityIdOf(address) === julianCalendar || /julian/iu.test(address);
