import { parseDocument } from 'yaml';
import { dateOf, spanOfDates } from './exchange/dating.ts';
import type { DraftEvent, DraftEvidence, DraftTimeline } from './exchange/draft.ts';
import { Fields, isObject } from './exchange/fields.ts';
import { Unreadable } from './exchange/imported.ts';
import type { Ledger } from './exchange/ledger.ts';
import { readMoment, type Moment } from './exchange/moment.ts';
import type { Reader } from './exchange/sample.ts';
import { readSingleFile } from './exchange/single-file.ts';
import { daysOf } from './exchange/span.ts';

const name = 'PowerTimeline (YAML)';

/**
 * PowerTimeline's YAML: `timeline: { metadata, events }` as in its schema 1.0, or `timeline` and `events` beside each
 * other as in its export format 1.
 */
export const powertimelineReader: Reader = {
  id: 'powertimeline',
  name,
  endings: ['.yaml', '.yml'],
  recognises: ({ beginning }) =>
    /^timeline:[ \t]*(?:#.*)?$/mu.test(beginning) &&
    /^[ \t]*events:[ \t]*(?:#.*)?$/mu.test(beginning) &&
    /^[ \t]*(?:- +)?date:[ \t]/mu.test(beginning),
  read: (files, choices) => readSingleFile(files, choices, name, draftOf)
};

/** Aliases that grow when they are resolved are refused, as are faults. */
function valueOf(text: string): unknown {
  try {
    // Keys are not compared with each other: that takes quadratic time.
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error?.code === 'RESOURCE_EXHAUSTION') throw new Unreadable((why) => why.tooDeep);
    if (error)
      throw new Unreadable((why) =>
        why.brokenYaml(why.wholeFile, error.message.split('\n')[0] ?? '', error.linePos?.[0].line)
      );
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) throw new Unreadable((why) => why.tangled(why.wholeFile));
    if (error instanceof RangeError) throw new Unreadable((why) => why.tooDeep);
    throw error;
  }
}

function draftOf(text: string, ledger: Ledger): DraftTimeline {
  const value = valueOf(text);
  if (!isObject(value)) throw new Unreadable((why) => why.noTimelineWithEvents);
  const file = new Fields(value, ledger.places.file, ledger);
  const timeline = file.child('timeline');
  const about = timeline?.child('metadata') ?? timeline;
  const title = about?.text(about.has('name') ? 'name' : 'title', 'title');
  const description = about?.text('description', 'description');
  const listed = [...file.list('events'), ...(timeline?.list('events') ?? [])];
  const events = listed.flatMap((event, index) =>
    eventOf(new Fields(event, ledger.places.event(index + 1), ledger), ledger)
  );
  for (const fields of new Set([about, timeline, file])) fields?.finish();
  return { ...(title && { title }), ...(description && { description }), events };
}

function eventOf(fields: Fields, ledger: Ledger): readonly DraftEvent[] {
  const title = fields.text('title', 'title').replace(/\s+/gu, ' ');
  const id = fields.text('id', 'id');
  const summary = fields.text('description', 'summary');
  const lanes = fields.texts('category', 'lane');
  const evidence = fields.texts('sources', 'citation').map(citationOf);
  const time = timeOf(fields);
  const date = dateOfEvent(fields, time !== undefined, ledger);
  fields.finish();
  if (/\*\*|^#|^- /mu.test(summary)) ledger.note((note) => note.markdownSigns);
  if (!date) return [];
  return [
    {
      place: fields.place,
      ...(id && { id }),
      title,
      ...(summary && { summary }),
      date,
      ...(time !== undefined && { time: { start: time } }),
      lanes,
      evidence
    }
  ];
}

const citationOf = (text: string): DraftEvidence =>
  /^https?:\/\/\S+$/iu.test(text) ? { source: { title: text, url: text } } : { source: { title: text } };

function timeOf(fields: Fields): string | undefined {
  const text = fields.text('time', 'time');
  if (text === '' || /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)) return text || undefined;
  fields.lose('time', (why) => why.noTimeOfDay);
  return undefined;
}

/** Its days have to be written in full, so that January 1 may stand for a year. Its end is the last day. */
function dateOfEvent(fields: Fields, hasTime: boolean, ledger: Ledger): DraftEvent['date'] | undefined {
  const start = momentOf(fields, 'date');
  const end = momentOf(fields, 'endDate');
  if (!start) {
    ledger.lose(
      (own) => own.event,
      (why) => why.noDate,
      fields.place
    );
    return undefined;
  }
  const from = hasTime ? start.moment.date : dateOf(start.moment, start.text, ledger);
  if (!end) return { at: from };
  return spanOfDates(from, end.moment.date, 'lasting', (reason) => {
    fields.lose('endDate', reason);
  });
}

function momentOf(
  fields: Fields,
  field: string
): { readonly moment: Moment; readonly text: string } | undefined {
  const text = fields.text(field, 'when');
  const moment = readMoment(text);
  if (moment && daysOf(moment.date)) return { moment, text };
  if (text !== '') fields.lose(field, (why) => why.noCalendarDate);
  return undefined;
}
