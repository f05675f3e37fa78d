import { safeUrl } from '../../model/links.ts';
import { occurrences, type Occurrence } from '../../model/timeline.ts';
import type { DraftEvent, DraftTimeline } from '../exchange/draft.ts';
import { htmlToText, looksLikeHtml, type HtmlText } from '../exchange/html-text.ts';
import { Unreadable, type Choices } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { cutText } from '../exchange/plain-text.ts';
import { matchColumns, readColumns, type MatchedColumns } from './columns.ts';
import { dateHabits, monthAmongSpans, type DateHabits } from './date-habits.ts';
import { plainHeading, type TableField } from './headings.ts';
import { evidenceOfRow } from './row-sources.ts';
import { dateOfRow } from './row-date.ts';
import { fieldsOfRows, type RowFields } from './row-fields.ts';
import { isEmptyRow, type Table } from './table.ts';

/** The events of a table of any origin. Throws `Unreadable` if no column is known to have dates, or titles. */
export function draftOfTable(table: Table, choices: Choices, ledger: Ledger): DraftTimeline {
  const matched = matchColumns(table.headings, choices.columns);
  demandColumns(table, matched);
  const rows = fieldsOfRows(table, matched, ledger);
  if (table.rows.every(isEmptyRow)) ledger.note((note) => note.noRows);
  const peeked = (...fields: readonly TableField[]) =>
    rows.flatMap((row) => fields.map((field) => row.peek(field)).filter(Boolean));
  const habits = dateHabits(peeked('date'), peeked('end', 'year', 'endYear'));
  const doubtful = monthAmongSpans(peeked('date'));
  if (doubtful) ledger.note((note) => note.monthAmongSpans(doubtful.month, doubtful.span));
  return { events: rows.flatMap((row) => eventOfRow(row, habits, ledger) ?? []) };
}

/** Whether a table has what an event needs, by the names of its columns. */
export function isEventTable(headings: readonly string[]): boolean {
  const fields = new Set(matchColumns(headings).values());
  return hasDate(fields) && hasTitle(fields);
}

const hasDate = (fields: ReadonlySet<TableField>): boolean =>
  fields.has('date') || fields.has('year') || fields.has('edtf');
const hasTitle = (fields: ReadonlySet<TableField>): boolean => fields.has('title') || fields.has('summary');

function demandColumns(table: Table, matched: MatchedColumns): void {
  const fields = new Set(matched.values());
  const isDated = hasDate(fields);
  if (isDated && hasTitle(fields)) return;
  const missing = isDated ? 'noTitleColumn' : hasTitle(fields) ? 'noDateColumn' : 'noDateOrTitleColumn';
  const headings = table.headings.slice(0, 20).map((heading) => `“${cutText(heading.trim(), 40)}”`);
  throw new Unreadable((why) => why[missing](headings.join(', ')), readColumns(table, matched));
}

function eventOfRow(row: RowFields, habits: DateHabits, ledger: Ledger): DraftEvent | undefined {
  const dated = dateOfRow(row, habits, ledger);
  if (!dated) return undefined;
  const texts = textsOfRow(row, ledger);
  const { evidence, paragraphs } = evidenceOfRow(row, { habits, ledger });
  const summary = [texts.summary, ...paragraphs].filter(Boolean).join('\n\n');
  const links = [...texts.links, ...linksOfRow(row)];
  const location = locationOf(row);
  const importance = importanceOf(row);
  const occurrence = occurrenceIn(row);
  return {
    place: row.place,
    ...(row.has('id') && { id: row.text('id', 'id') }),
    title: texts.title,
    ...dated,
    ...(summary && { summary }),
    ...listed('lanes', namesIn(row, 'lanes')),
    ...listed('actors', namesIn(row, 'actors')),
    ...listed('tags', namesIn(row, 'tags')),
    ...(location && { location }),
    ...(importance && { importance }),
    ...(occurrence && { occurrence }),
    ...listed('links', links),
    ...listed('evidence', evidence)
  };
}

const listed = <Name extends string, Item>(
  name: Name,
  items: readonly Item[]
): { readonly [Key in Name]?: readonly Item[] } =>
  (items.length > 0 ? { [name]: items } : {}) as { readonly [Key in Name]?: readonly Item[] };

const textIn = (text: string): HtmlText => (looksLikeHtml(text) ? htmlToText(text) : { text, links: [] });

/** A title as long as this is read at a glance; a longer text is a summary too. */
const longestTitle = 200;

/** Where a table has no titles, the text of an event is its title, or the beginning of it. */
function textsOfRow(
  row: RowFields,
  ledger: Ledger
): HtmlText & { readonly title: string; readonly summary: string } {
  const title = textIn(row.text('title', 'title'));
  const paragraphs = row.take('summary', 'summary').map(({ text }) => textIn(text));
  const summary = paragraphs.map(({ text }) => text).join('\n\n');
  const links = [title, ...paragraphs].flatMap((each) => each.links);
  const inOneLine = title.text.replace(/\s+/gu, ' ');
  if (inOneLine) return { title: inOneLine, summary, text: '', links };
  const line = (paragraphs[0]?.text ?? '').replace(/\s+/gu, ' ');
  if (line) ledger.note((note) => note.titleOfText);
  const isAll = line.length <= longestTitle && paragraphs.length === 1;
  return { title: cutText(line, longestTitle), summary: isAll ? '' : summary, text: '', links };
}

/** Headings in plural, whose names may have commas between them. */
const plural = /(?:s|people|who|involved)$/u;

const trimmed = (parts: readonly string[]): readonly string[] => parts.map((part) => part.trim());

function namesIn(row: RowFields, field: 'lanes' | 'actors' | 'tags'): readonly string[] {
  const target = { lanes: 'lane', actors: 'actors', tags: 'tags' }[field];
  return row.take(field, target).flatMap(({ heading, text }) => {
    const { text: plain } = textIn(text);
    const parts = trimmed(plain.split(/[;|\n]/u));
    const isList = field === 'tags' || (field === 'actors' && plural.test(plainHeading(heading)));
    const names = parts.length === 1 && isList ? trimmed(plain.split(',')) : parts;
    return names.map((name) => (field === 'tags' ? name.replace(/^#/u, '') : name)).filter(Boolean);
  });
}

function linksOfRow(row: RowFields): NonNullable<DraftEvent['links']> {
  return row.take('links', 'links').flatMap(({ text }) => {
    const found = [...text.matchAll(/(?:https?:\/\/|www\.)[^\s<>"|]+/giu)].map(([url]) =>
      url.replace(/[;,.]+$/u, '')
    );
    const links = found.map((url) => (/^www\./iu.test(url) ? `https://${url}` : url));
    if (links.length === 0) row.lose('links', (why) => why.noAddress);
    return links.filter((url) => safeUrl(url) !== undefined).map((url) => ({ url }));
  });
}

function locationOf(row: RowFields): DraftEvent['location'] {
  const lat = degreesIn(row, 'latitude', 90);
  const lon = degreesIn(row, 'longitude', 180);
  const lines = trimmed(textIn(row.text('place', 'place')).text.split('\n'));
  const label = lines.filter(Boolean).join(', ');
  const isPoint = lat !== undefined && lon !== undefined;
  if (!isPoint && (lat ?? lon) !== undefined)
    row.lose(lat === undefined ? 'longitude' : 'latitude', (why) => why.withoutOther);
  if (!label && !isPoint) return undefined;
  return { label: label || `${lat}, ${lon}`, ...(isPoint && { lat, lon }) };
}

function degreesIn(row: RowFields, field: 'latitude' | 'longitude', most: number): number | undefined {
  if (!row.has(field)) return undefined;
  const text = row.peek(field).replace(/^(-?\d+),(\d+)$/u, '$1.$2');
  const degrees = /^[+-]?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN;
  if (Math.abs(degrees) <= most) {
    row.take(field, 'place');
    return degrees;
  }
  row.lose(field, (why) => why.noDegrees(most));
  return undefined;
}

function importanceOf(row: RowFields): DraftEvent['importance'] {
  const text = row.peek('importance');
  const value = ([1, 2, 3, 4, 5] as const).find((each) => String(each) === text.replace(/\.0+$/u, ''));
  if (value) row.take('importance', 'importance');
  else if (text) row.lose('importance', (why) => why.noImportance);
  return value;
}

const otherOccurrences: Readonly<Record<string, Occurrence>> = {
  canceled: 'cancelled',
  tentative: 'expected'
};

function occurrenceIn(row: RowFields): Occurrence | undefined {
  const text = row.peek('occurrence').toLowerCase();
  const value = occurrences.find((each) => each === text) ?? otherOccurrences[text];
  if (value) row.take('occurrence', 'occurrence');
  else if (text) row.lose('occurrence', (why) => why.noneOf(occurrences.join(', ')));
  return value;
}
