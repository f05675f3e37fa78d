import { Unreadable, type Choices } from '../exchange/imported.ts';
import type { DraftTimeline } from '../exchange/draft.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { Reader } from '../exchange/sample.ts';
import { parseJson, readSingleFile } from '../exchange/single-file.ts';
import { draftOfEntities, entitiesOf } from './entity.ts';
import { draftOfRows, rowsOf } from './sparql.ts';

const name = 'Wikidata (JSON)';

/** Answers of the query service of Wikidata, and its entities. */
export const wikidataReader: Reader = {
  id: 'wikidata',
  name,
  endings: ['.json'],
  recognises: ({ json }) => entitiesOf(json) !== undefined || rowsOf(json) !== undefined,
  read: (files, choices) =>
    readSingleFile(files, choices, name, (text, ledger) => draftOf(parseJson(text), ledger, choices))
};

function draftOf(value: unknown, ledger: Ledger, choices: Choices): DraftTimeline {
  const entities = entitiesOf(value);
  if (entities) return draftOfEntities(entities, ledger, choices);
  const rows = rowsOf(value);
  if (!rows) throw new Unreadable((why) => why.noWikidata);
  return draftOfRows(rows, ledger);
}
