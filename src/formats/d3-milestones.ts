import { dateOf, timeOf } from './exchange/dating.ts';
import type { DraftEvent, DraftTimeline } from './exchange/draft.ts';
import { Fields, isObject, type FieldValues } from './exchange/fields.ts';
import { htmlToText, looksLikeHtml } from './exchange/html-text.ts';
import { Unreadable } from './exchange/imported.ts';
import type { Ledger } from './exchange/ledger.ts';
import { readMoment, type Moment } from './exchange/moment.ts';
import type { Reader } from './exchange/sample.ts';
import { parseJson, readSingleFile } from './exchange/single-file.ts';
import { daysOf } from './exchange/span.ts';

const name = 'd3-milestones (JSON)';

/**
 * Milestones of d3-milestones: a list of them, lists of lists, or categories with a list each. Its `mapping` names the
 * fields in a script, so those that its own examples use are known here.
 */
export const d3MilestonesReader: Reader = {
  id: 'd3-milestones',
  name,
  endings: ['.json'],
  recognises: ({ json }) => isMilestones(json),
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger))
};

const dateFields = ['timestamp', 'date', 'year'] as const;
const textFields = ['text', 'title', 'detail'] as const;
const linkFields = ['url', 'giturl'] as const;

const fieldOf = (item: FieldValues, names: readonly string[]): string | undefined =>
  names.find((each) => ['string', 'number'].includes(typeof item[each]) && item[each] !== '');

/** Fields that tell another format: items of vis-timeline, slides of TimelineJS, rows of Wikidata. */
const foreign = ['start', 'start_date', 'startDate', 'item', 'claims', 'lbl', 'edtf', 'when'];

const isMilestone = (value: unknown): value is FieldValues =>
  isObject(value) &&
  fieldOf(value, dateFields) !== undefined &&
  fieldOf(value, textFields) !== undefined &&
  !foreign.some((field) => Object.hasOwn(value, field));

interface Category {
  readonly label?: string;
  readonly entries: readonly unknown[];
}

/** A category is a list of milestones, or has exactly one such list and one text. */
function categoryOf(value: unknown): Category | undefined {
  if (Array.isArray(value)) return { entries: value };
  if (!isObject(value)) return undefined;
  const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each));
  const labels = Object.values(value).filter((each) => typeof each === 'string');
  const [entries] = lists;
  const [label] = labels;
  return entries && lists.length === 1 && labels.length === 1
    ? { entries, ...(label !== undefined && { label }) }
    : undefined;
}

function isMilestones(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const first: readonly unknown[] = value.slice(0, 20);
  if (first.every(isMilestone)) return true;
  return first.every((each) => {
    const entries = categoryOf(each)?.entries ?? [];
    return entries.length > 0 && entries.slice(0, 20).every(isMilestone);
  });
}

function draftOf(value: unknown, ledger: Ledger): DraftTimeline {
  if (!Array.isArray(value)) throw new Unreadable((why) => why.noMilestones);
  const isFlat = value.some(isMilestone);
  const categories: readonly Category[] = isFlat
    ? [{ entries: value }]
    : value.flatMap((each) => categoryOf(each) ?? []);
  const events = categories.flatMap(({ label, entries }) => {
    if (label !== undefined) ledger.map('category', 'lane');
    return entries.map((entry) => [entry, label] as const);
  });
  return { events: events.flatMap(([entry, label], index) => milestone(entry, label, index, ledger)) };
}

function milestone(
  value: unknown,
  label: string | undefined,
  index: number,
  ledger: Ledger
): readonly DraftEvent[] {
  const place = ledger.places.milestone(index + 1);
  const [dateField, textField] = isObject(value)
    ? [fieldOf(value, dateFields), fieldOf(value, textFields)]
    : [];
  if (!isObject(value) || dateField === undefined || textField === undefined) {
    ledger.lose(
      (own) => own.milestone,
      (why) => why.noDateOrText,
      place
    );
    return [];
  }
  const fields = new Fields(value, place, ledger);
  const text = fields.text(dateField, 'when');
  const moment = readTimestamp(text);
  // A saying in a title is no quote: no source is given that has these words.
  const { text: title, links } = textOf(fields.text(textField, 'title'));
  const addresses = linkFields.flatMap((field) => fields.text(field, 'links') || []);
  const id = fields.text('id', 'id');
  fields.loseLooks(['textStyle', 'titleStyle', 'bulletStyle', 'image', 'imageUrl', 'icon']);
  fields.finish();
  if (!moment) {
    ledger.lose(dateField, (why) => why.noCalendarDate, place);
    return [];
  }
  const time = timeOf(moment, undefined, (reason) => {
    fields.lose((own) => own.clockTime, reason);
  });
  return [
    {
      place,
      ...(id && { id }),
      title,
      date: { at: dateOf(moment, text, ledger) },
      ...(time && { time }),
      ...(label !== undefined && { lanes: [label] }),
      links: [...links, ...addresses.map((url) => ({ url }))]
    }
  ];
}

const textOf = (text: string) => {
  const read = looksLikeHtml(text) ? htmlToText(text) : { text, links: [] };
  return { ...read, text: read.text.replace(/\s+/gu, ' ') };
};

/** Years before 1 count as in ISO: d3-time-format's `%Y` makes them with `setFullYear`, which has a year 0. */
function readTimestamp(text: string): Moment | undefined {
  const moment = /^-?\d{1,6}$/u.test(text) ? { date: { year: Number(text) } } : readMoment(text);
  return moment && daysOf(moment.date) ? moment : undefined;
}
