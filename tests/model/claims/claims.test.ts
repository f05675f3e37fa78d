import { expect, test } from 'vitest';
import { unsupportedClaims } from '../../../src/model/claims/claims.ts';
import { factRows } from '../../support/facts.ts';

const rows = [
  'title-claims.tsv',
  'title-claims-kinds.tsv',
  'title-claims-more.tsv',
  'title-claims-counted.tsv'
].flatMap(factRows);
const pairs = (verdict: string) => rows.filter(([said]) => said === verdict).map((row) => row.slice(1));

test.each(pairs('pass'))('“%s” says no more than “%s”', (title, quote, language) => {
  expect(unsupportedClaims(title ?? '', [quote ?? ''], language)).toEqual([]);
});

test.each(pairs('refuse'))('“%s” says more than “%s”', (title, quote, language) => {
  expect(unsupportedClaims(title ?? '', [quote ?? ''], language)).not.toEqual([]);
});
