import { safeUrl } from '../../model/links.ts';
import { decodeText } from '../exchange/decode.ts';
import { Unreadable } from '../exchange/imported.ts';
import { Ledger, type Reason } from '../exchange/ledger.ts';
import { Sample, type Reader } from '../exchange/sample.ts';
import { settle } from '../exchange/settle.ts';
import { csvHead, notesOfCsv, notesOfText, textHead, type TextNote } from './hypothesis-texts.ts';
import { draftOfNote, type Note } from './note.ts';
import { isJson, listOf, textOf, type Json } from './vocabulary.ts';

/** What the API's search answers (`rows`), and what the client exports (`annotations`). */
function rowsIn(json: unknown): readonly Json[] {
  const rows = isJson(json) ? (json['rows'] ?? json['annotations']) : json;
  return listOf(rows)
    .filter(isJson)
    .filter((row) => typeof row['uri'] === 'string' && Array.isArray(row['target']));
}

const reasons: ReadonlyMap<string, Reason> = new Map(
  Object.entries<Reason>({
    created: (why) => why.whenAnnotated,
    updated: (why) => why.whenAnnotated,
    user: (why) => why.whoAnnotated,
    user_info: (why) => why.whoAnnotated
  })
);
const read = new Set(['id', 'uri', 'text', 'tags', 'target', 'document', 'references']);

function noteOf(row: Json, place: string, ledger: Ledger): Note {
  for (const [key, value] of Object.entries(row))
    if (!read.has(key) && !isEmpty(value))
      ledger.lose(key, reasons.get(key) ?? ((why) => why.noPlaceInDocument), place);
  const address = textOf(row['uri']);
  const [title = ''] = isJson(row['document']) ? listOf(row['document']['title']).map(textOf) : [];
  const [target] = listOf(row['target']);
  const selectors = isJson(target) ? listOf(target['selector']).filter(isJson) : [];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = typeof quote?.['exact'] === 'string' ? quote['exact'] : '';
  const [prefix, suffix] = [quote?.['prefix'], quote?.['suffix']];
  if (textOf(row['text'])) ledger.map('text', 'title, summary');
  ledger.map('target', exact ? 'quote' : 'citation');
  return {
    place,
    ...(textOf(row['id']) && { id: textOf(row['id']) }),
    comment: textOf(row['text']),
    tags: listOf(row['tags']).map(textOf).filter(Boolean),
    evidence: [
      {
        source: { title: title || address, ...(safeUrl(address) !== undefined && { url: address }) },
        ...(exact.trim() && {
          quote: {
            exact,
            ...(typeof prefix === 'string' && prefix && { prefix }),
            ...(typeof suffix === 'string' && suffix && { suffix })
          }
        })
      }
    ]
  };
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === false ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

const isReply = (row: Json): boolean => listOf(row['references']).length > 0;

function notesOfRows(rows: readonly Json[], ledger: Ledger): readonly Note[] {
  return rows.flatMap((row, index) => {
    const place = ledger.places.annotation(index + 1);
    if (!isReply(row)) return [noteOf(row, place, ledger)];
    ledger.lose(
      (own) => own.reply,
      (why) => why.answersAnother,
      place
    );
    return [];
  });
}

function withoutReplies(notes: readonly TextNote[], ledger: Ledger): readonly Note[] {
  for (const { isReply: answers, place } of notes)
    if (answers)
      ledger.lose(
        (own) => own.reply,
        (why) => why.answersAnother,
        place
      );
  return notes.filter((note) => !note.isReply);
}

function notesIn(sample: Sample, ledger: Ledger): readonly Note[] {
  const rows = rowsIn(sample.json);
  if (rows.length > 0) return notesOfRows(rows, ledger);
  const text = decodeText(sample.file.bytes, ledger);
  ledger.note((note) => note.annotators);
  return withoutReplies(csvHead.test(text) ? notesOfCsv(text, ledger) : notesOfText(text, ledger), ledger);
}

/** Reads annotations of Hypothesis: what its API answers, and what its client exports as JSON, CSV and text. */
export const hypothesisReader: Reader = {
  id: 'hypothesis',
  name: 'Hypothesis annotations',
  endings: ['.json', '.csv', '.txt'],
  recognises: (sample) => {
    const { beginning } = sample;
    if (/^\ufeff?\s*[[{]/u.test(beginning)) return rowsIn(sample.json).length > 0;
    return csvHead.test(beginning) || textHead.test(beginning.replace(/\r\n/gu, '\n'));
  },
  read([file], choices) {
    if (!file) throw new Unreadable((why) => why.noFile);
    const ledger = new Ledger(choices);
    const notes = notesIn(new Sample(file), ledger);
    if (notes.length === 0) throw new Unreadable((why) => why.noAnnotation);
    const events = notes.flatMap((note) => draftOfNote(note, choices.language, ledger));
    const timeline = settle({ events }, choices, ledger);
    return Promise.resolve({
      timeline,
      texts: new Map(),
      report: ledger.report('Hypothesis annotations', timeline.events.length)
    });
  }
};
