import { parse, type ParseError } from 'jsonc-parser';
import type { DraftTimeline } from '../exchange/draft.ts';
import { Fields, isObject } from '../exchange/fields.ts';
import { Unreadable } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { Reader, Sample } from '../exchange/sample.ts';
import { readSingleFile } from '../exchange/single-file.ts';
import { simileEvent } from './event.ts';

const name = 'SIMILE Timeline (JSON)';

/** SIMILE Timeline's `{ dateTimeFormat, events: [{ start, title }] }`. */
export const simileJsonReader: Reader = {
  id: 'simile-json',
  name,
  endings: ['.json', '.js'],
  recognises: (sample) => (sample.json === undefined ? isScript(sample) : isSimile(sample.json)),
  read: (files, choices) => readSingleFile(files, choices, name, draftOf)
};

/** JSON with comments, or a script of data: its names have no quotes, or single ones. */
const isScript = ({ beginning }: Sample): boolean =>
  /^\s*\{\s*(?:\/\/[^\n]*\n\s*)?['"]?(?:dateTimeFormat|wikiURL|wikiSection|events)['"]?\s*:/u.test(
    beginning
  ) && /['"]?\b(?:start|s)['"]?\s*:/u.test(beginning);

function isSimile(value: unknown): boolean {
  if (!isObject(value) || !Array.isArray(value['events'])) return false;
  const events: readonly unknown[] = value['events'];
  const [first] = events;
  if (!isObject(first) || isObject(first['start_date'])) return false;
  const start = first['start'] ?? first['s'];
  const title = first['title'] ?? first['t'];
  return (typeof start === 'string' || typeof start === 'number') && typeof title === 'string';
}

/** As in JSON, with comments and commas too many; a script is refused, as it would have to be run. */
function valueOf(text: string): unknown {
  const errors: ParseError[] = [];
  const value = parsed(text, errors);
  const [error] = errors;
  if (!error) return value;
  const line = text.slice(0, error.offset).split('\n').length;
  throw new Unreadable((why) => why.brokenScript(line));
}

function parsed(text: string, errors: ParseError[]): unknown {
  try {
    return parse(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable((why) => why.tooDeep);
    throw error;
  }
}

function draftOf(text: string, ledger: Ledger): DraftTimeline {
  const value = valueOf(text);
  if (!isObject(value)) throw new Unreadable((why) => why.noListNamed('events'));
  const file = new Fields(value, ledger.places.file, ledger);
  file.take('dateTimeFormat');
  const events = file.list('events').flatMap((event, index) => {
    // Without “durationEvent” an event of JSON lasts, other than in XML: see `loadJSON` in SIMILE's sources.js.
    return simileEvent(new Fields(event, ledger.places.event(index + 1), ledger), ledger, 'lasting') ?? [];
  });
  file.finish();
  return { events };
}
