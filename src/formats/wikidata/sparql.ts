import type { DraftDate, DraftEvent, DraftTimeline } from '../exchange/draft.ts';
import { Fields, isObject, type FieldValues } from '../exchange/fields.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { readTime } from './time.ts';
import { entityIdOf, isJulianCalendar, pageOf, tellCalendar } from './told.ts';

/** Rows of the query service, as plain texts by the names of variables; undefined if a value has none. */
export function rowsOf(value: unknown): readonly FieldValues[] | undefined {
  if (Array.isArray(value))
    return value.length > 0 && value.every(isObject) && value.some(isRow) ? value.map(plain) : undefined;
  if (!isObject(value) || !isObject(value['results']) || !isObject(value['head'])) return undefined;
  const { bindings } = value['results'];
  return Array.isArray(bindings) ? bindings.filter(isObject).map(plain) : undefined;
}

/** A row of the verbose and the plain form of “Download JSON”. */
const isRow = (row: FieldValues): boolean =>
  Object.values(plain(row)).some(
    (value) => typeof value === 'string' && /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/u.test(value)
  );

const plain = (row: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isObject(value) && 'value' in value ? value['value'] : value
    ])
  );

const isoTime = /^[+-]?\d{4,16}-\d\d-\d\dT/u;

/** The names of variables that say when, other than precision and calendar. */
interface Roles {
  readonly item: string | undefined;
  readonly label: string | undefined;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

export function draftOfRows(rows: readonly FieldValues[], ledger: Ledger): DraftTimeline {
  const roles = rolesOf(rows);
  const seen = new Set<string>();
  const events = rows.flatMap((row, index) => {
    const fields = new Fields(row, ledger.places.row(index + 1), ledger);
    const event = eventOf(fields, roles, ledger);
    if (!event) return [];
    const key = JSON.stringify([event.id, event.title, event.date]);
    if (seen.has(key)) {
      ledger.lose(
        (own) => own.row,
        (why) => why.earlierRow,
        fields.place
      );
      return [];
    }
    seen.add(key);
    return [event];
  });
  return { events };
}

function rolesOf(rows: readonly FieldValues[]): Roles {
  const names = [...new Set(rows.slice(0, 100).flatMap((row) => Object.keys(row)))];
  const has = (name: string, test: (value: string) => boolean) =>
    rows.some((row) => typeof row[name] === 'string' && test(row[name]));
  const items = names.filter((name) => has(name, (value) => entityIdOf(value)?.startsWith('Q') === true));
  const item = items.find((name) => name === 'item') ?? items.find((name) => !/calendar/iu.test(name));
  const times = names.filter((name) => has(name, (value) => isoTime.test(value)));
  const end = times.find((name) => /^(?:end|to|until|dissol|death|dod)/iu.test(name));
  return {
    item,
    label:
      names.find((name) => name === `${item}Label`) ??
      names.find((name) => /label$|^title$|^name$/iu.test(name)),
    start: times.find((name) => name !== end),
    end
  };
}

function eventOf(fields: Fields, roles: Roles, ledger: Ledger): DraftEvent | undefined {
  const item = roles.item === undefined ? '' : fields.text(roles.item, 'links');
  const id = entityIdOf(item);
  const label = roles.label === undefined ? '' : fields.text(roles.label, 'title');
  const date = dateOfRow(fields, roles, ledger);
  const told = restOf(fields);
  fields.finish();
  if (!date) {
    ledger.lose(
      (own) => own.row,
      (why) => why.noReadableDate,
      fields.place
    );
    return undefined;
  }
  return {
    place: fields.place,
    ...(id !== undefined && { id }),
    title: label || (id ?? ''),
    date,
    ...told,
    links: [...(id === undefined ? [] : [{ url: pageOf(id), label: 'Wikidata' }]), ...told.links]
  };
}

function restOf(fields: Fields) {
  const first = (names: readonly string[], to: string) =>
    names.map((name) => fields.text(name, to)).find(Boolean) ?? '';
  const summary = first(['itemDescription', 'description'], 'summary');
  const place = first(['placeLabel', 'locationLabel', 'countryLabel'], 'place');
  const point = /^Point\((-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)\)$/u.exec(
    first(['coord', 'coords', 'coordinate', 'coordinates'], 'place')
  );
  const links = ['article', 'sitelink', 'image', 'pic'].flatMap((name) => fields.text(name, 'links') || []);
  const sources = ['ref', 'refUrl', 'reference', 'referenceUrl', 'source'].flatMap(
    (name) => fields.text(name, 'citation') || []
  );
  return {
    ...(summary && { summary }),
    ...(place && {
      location: { label: place, ...(point && { lon: Number(point[1]), lat: Number(point[2]) }) }
    }),
    links: links.map((url) => ({ url })),
    evidence: sources.map((text) => ({
      source: /^https?:/iu.test(text) ? { title: text, url: text } : { title: text }
    }))
  };
}

function dateOfRow(fields: Fields, { start, end }: Roles, ledger: Ledger): DraftDate | undefined {
  const from = start === undefined ? undefined : timeOf(fields, start, ledger);
  const to = end === undefined ? undefined : timeOf(fields, end, ledger);
  if (!from || !to) return from ?? to;
  if ('at' in from && 'at' in to) return { from: from.at, to: to.at };
  fields.lose(end ?? 'end', (why) => why.roughEnd);
  return from;
}

function timeOf(fields: Fields, name: string, ledger: Ledger): DraftDate | undefined {
  const time = fields.text(name, 'when');
  if (time === '') return undefined;
  const precision = besides(fields, name, 'precision');
  const calendar = besides(fields, name, 'calendar');
  const read = readTime({
    time,
    precision: precision === '' ? precisionOf(time, ledger) : Number(precision),
    isJulian: isJulianCalendar(calendar),
    isRdf: true
  });
  if (!read) fields.lose(name, (why) => why.noCalendarDate);
  if (isJulianCalendar(calendar) && Number(precision || 11) >= 11) ledger.note((note) => note.gregorianRows);
  if (read) tellCalendar(read.converted, time, fields.place, ledger);
  return read?.date;
}

/** `datePrecision`, `date_precision` or, for the only date, `precision`. */
function besides(fields: Fields, name: string, what: 'precision' | 'calendar'): string {
  const capital = what.charAt(0).toUpperCase() + what.slice(1);
  const names = [`${name}${capital}`, `${name}_${what}`, what, `${what}model`, `${name}${capital}Model`];
  const found = names.find((each) => fields.has(each));
  return found === undefined ? '' : fields.text(found, 'when');
}

/** RDF writes years as their January 1: `DateTimeValueCleaner` of Wikibase. Months as their first days, likewise. */
function precisionOf(time: string, ledger: Ledger): number {
  if (!/-01T/u.test(time)) return 11;
  ledger.note((note) => note.noPrecision);
  if (!/-01T00:00/u.test(time) || ledger.decide('january1', time, undefined, 'year') === 'day') return 11;
  return /-01-01T/u.test(time) ? 9 : 10;
}
