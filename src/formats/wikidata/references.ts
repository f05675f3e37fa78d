import type { DraftEvidence } from '../exchange/draft.ts';
import { isObject, type FieldValues } from '../exchange/fields.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { firstValue, itemOf, snaksOf, textOf } from './snaks.ts';
import { pageOf } from './told.ts';

/** The sources of a statement, as citations; `labels` are names of items by their ids. */
export function evidenceOf(
  references: unknown,
  labels: ReadonlyMap<string, string>,
  place: string,
  ledger: Ledger
): readonly DraftEvidence[] {
  const all = (Array.isArray(references) ? references : []).filter(isObject);
  return all.flatMap(({ snaks }) => {
    const source = isObject(snaks) ? sourceOf(snaks, labels) : undefined;
    if (source) ledger.map('references', 'citation');
    else ledger.lose('references', (why) => why.noSources, place);
    return source ? [{ source }] : [];
  });
}

/** An address (P854), or an item that it is stated in (P248), with title, publication and retrieval. */
function sourceOf(
  snaks: FieldValues,
  labels: ReadonlyMap<string, string>
): DraftEvidence['source'] | undefined {
  const [url, statedIn] = [textOf(firstValue(snaks, 'P854')), snaksOf(snaks, 'P248').map(itemOf)[0]];
  const address = url || (statedIn === undefined ? '' : pageOf(statedIn));
  if (address === '') return undefined;
  const work = statedIn === undefined ? '' : labels.get(statedIn) || statedIn;
  const named = firstValue(snaks, 'P1476');
  const title = isObject(named) ? textOf(named['text']) : '';
  const [published, retrieved] = [dayOf(firstValue(snaks, 'P577')), dayOf(firstValue(snaks, 'P813'))];
  return {
    title: title || work || url,
    url: address,
    ...(published !== undefined && { published }),
    ...(retrieved !== undefined && { retrieved })
  };
}

/** The civil day of a time in a reference; undefined if it is less than a day. */
function dayOf(value: unknown): string | undefined {
  if (!isObject(value) || value['precision'] !== 11) return undefined;
  return /^\+(\d{4}-\d\d-\d\d)T/u.exec(textOf(value['time']))?.[1];
}
