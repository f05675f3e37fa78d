import { dayOf, formatDay, type Day } from '../../model/day.ts';
import type { Note } from '../exchange/ledger.ts';
import { eastAsianFormats } from './east-asian-formats.ts';

/** The unpacked parts of a workbook, by their names. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

/** What of its date a number format shows. */
interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** The numbers that formats have without being written out, of those that leave out a part of the date. */
const builtIn: readonly (readonly [id: string, code: string])[] = [
  ['16', 'd-mmm'],
  ['17', 'mmm-yy']
];

/**
 * A workbook holds every date as a day, and the format of its cell says how much of that is meant: a cell that shows a
 * month or a year alone becomes the text of it. `note` gets a sentence on cells that show no year.
 */
export function withShownDates(parts: WorkbookParts, note: (said: Note) => void): WorkbookParts {
  const styles = shownByStyle(textOf(parts['xl/styles.xml']));
  if (![...styles.values()].some(isPartial)) return parts;
  const is1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/u.test(textOf(parts['xl/workbook.xml']));
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) return [name, bytes];
      return [name, new TextEncoder().encode(withTexts(textOf(bytes), styles, is1904, note))];
    })
  );
}

const isPartial = ({ year, day }: Shown): boolean => !year || !day;

const textOf = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : new TextDecoder().decode(bytes);

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag) ?? [];
  return double ?? single;
}

/** What each style of a cell shows of a date, by its index; styles that are no dates are left out. */
function shownByStyle(xml: string): ReadonlyMap<string, Shown> {
  const codes = new Map([
    ...builtIn,
    ...eastAsianFormats(xml),
    ...[...xml.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/gu)].map(
      ([tag]) => [attribute(tag, 'numFmtId') ?? '', attribute(tag, 'formatCode') ?? ''] as const
    )
  ]);
  const styles = [...cellFormats(xml).matchAll(/<(?:\w+:)?xf\s[^<>]*>/gu)];
  return new Map(
    styles.flatMap(([tag], index) => {
      const shown = shownBy(codes.get(attribute(tag, 'numFmtId') ?? '') ?? '');
      return shown ? [[String(index), shown] as const] : [];
    })
  );
}

/** The styles of cells, which are beside those of other things; looked for once, however often they begin. */
function cellFormats(xml: string): string {
  const start = /<(?:\w+:)?cellXfs\b/u.exec(xml)?.index;
  if (start === undefined) return '';
  const end = /<\/(?:\w+:)?cellXfs>/u.exec(xml.slice(start))?.index ?? 0;
  return xml.slice(start, start + end);
}

/** What a format such as `mmm\-yy` or `[$-409]mmmm yyyy;@` shows; undefined for numbers and times of day. */
function shownBy(code: string): Shown | undefined {
  const plain = code
    .replace(/&(?:quot|#34|#x22);/gu, '"')
    .replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/gu, '')
    .replace(/;.*$/su, '')
    .toLowerCase();
  if (/[0#?hs]|general/u.test(plain) || !/[yemd]/u.test(plain)) return undefined;
  // A year of a Japanese or Taiwanese era is an e.
  return { year: /[ye]/u.test(plain), month: plain.includes('m'), day: plain.includes('d') };
}

/** The first serial number that is no day of a spreadsheet: they end with the year 9999. */
const serialsEnd = 2_958_466;

/** The cells of a sheet whose format shows no day, as texts of a month or a year. */
function withTexts(
  xml: string,
  styles: ReadonlyMap<string, Shown>,
  is1904: boolean,
  note: (said: Note) => void
): string {
  const cell = /<((?:\w+:)?c)(\s[^<>]*)>((?:<(?:\w+:)?f\b[^<]*(?:<\/(?:\w+:)?f>)?)?)<((?:\w+:)?v)>([^<]*)</gu;
  return xml.replace(
    cell,
    (all, tag: string, attributes: string, formula: string, v: string, value: string) => {
      const shown = styles.get(attribute(attributes, 's') ?? '');
      const serial = Number(value);
      const isNumber =
        (attribute(attributes, 't') ?? 'n') === 'n' &&
        value.trim() !== '' &&
        serial >= 0 &&
        serial < serialsEnd;
      if (!shown || !isNumber) return all;
      if (!shown.year) note((note) => note.noYearShown);
      if (shown.day) return all;
      const kept = attributes.replace(/\s[st]\s*=\s*["'][^"']*["']/gu, '');
      return `<${tag}${kept} t="str">${formula}<${v}>${vagueDate(serial, is1904, shown)}<`;
    }
  );
}

/** `YYYY-MM`, or the year alone where the month is not shown. */
function vagueDate(serial: number, is1904: boolean, { month }: Shown): string {
  const first = is1904 ? { year: 1904, month: 1, day: 1 } : { year: 1899, month: 12, day: 30 };
  return formatDay((dayOf(first) + Math.floor(serial)) as Day).slice(0, month ? -3 : -6);
}
