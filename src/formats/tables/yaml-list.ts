import { mostItems } from '../../model/schema.ts';
import { decodeText } from '../exchange/decode.ts';
import { isObject, type FieldValues } from '../exchange/fields.ts';
import { Unreadable, type Choices, type Imported, type InputFile } from '../exchange/imported.ts';
import { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { valuesOfYaml } from '../exchange/yaml.ts';
import { isEventTable } from './any-table.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

const name = 'YAML, a list of events';

/** The most keys that the objects of a list may have together. */
const mostKeys = 500;

/** The first keys of objects in a list at the margin. */
const keyInList = /^(?:- | {2})["']?([\p{L}][^:\n"']*)["']?:(?:\s|$)/gmu;

/** A list of objects in YAML, whose keys are known as the columns of any table are. */
export const yamlReader: Reader = {
  id: 'yaml',
  name,
  endings: ['.yaml', '.yml'],
  recognises: ({ beginning }) =>
    /^- /mu.test(beginning) && isEventTable([...beginning.matchAll(keyInList)].map(([, key = '']) => key)),
  read: (files, choices) => Promise.resolve().then(() => readFile(files, choices))
};

function readFile([file]: readonly InputFile[], choices: Choices): Imported {
  if (!file) throw new Unreadable((why) => why.noFile);
  const ledger = new Ledger(choices);
  const text = decodeText(file.bytes, ledger).replace(/^\ufeff/u, '');
  return readTable(
    tableOf(
      valuesOfYaml(text, (why) => why.wholeFile),
      ledger
    ),
    name,
    choices,
    ledger
  );
}

/** A row for each object, with a column for each key of any. */
function tableOf(value: unknown, ledger: Ledger): Table {
  if (!Array.isArray(value)) throw new Unreadable((why) => why.noListAtTop);
  const items: readonly unknown[] = value;
  const objects = items.flatMap((item, index) => {
    const place = ledger.places.item(index + 1);
    if (isObject(item) && index < mostItems) return [{ item, place }];
    ledger.lose(
      (own) => own.item,
      (why) => (isObject(item) ? why.beyondTimeline(mostItems) : why.noObject),
      place
    );
    return [];
  });
  const headings = [...new Set(objects.flatMap(({ item }) => Object.keys(item)))];
  if (headings.length > mostKeys) throw new Unreadable((why) => why.tooManyKeys(headings.length, mostKeys));
  const rows = objects.map(({ item, place }) => headings.map((key) => cellOf(item, key, place, ledger)));
  return { headings, rows, firstRow: 1, unit: 'item' };
}

/** A text, or a list of texts as several in one cell. */
function cellOf(item: FieldValues, key: string, place: string, ledger: Ledger): string {
  const value = Object.hasOwn(item, key) ? item[key] : '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join('; ');
  ledger.lose(key, (why) => why.noText, place);
  return '';
}
