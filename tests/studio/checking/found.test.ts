import { expect, test } from 'vitest';
import { parseDay } from '../../../src/model/day.ts';
import { answersTo, type DraftPart } from '../../../src/studio/checking/answer.ts';
import { withPart, type Found } from '../../../src/studio/checking/found.ts';
import { article, sourceOf } from '../../support/documents.ts';

const source = sourceOf(article);

const parts = [
  ...answersTo({ draft: source, asOf: parseDay('2021-03-13'), language: 'en' })
] as readonly DraftPart[];

const after = (count: number, before?: Found): Found | undefined =>
  parts.slice(0, count).reduce<Found | undefined>((found, part) => withPart(found, source, part), before);

const whole = after(parts.length)!;

test('the first sentence of a draft comes alone, before the rest is looked for', () => {
  expect(after(1)?.candidates).toEqual([whole.candidates[0]]);
  expect(after(1)?.share).toBeLessThan(0.2);
});

test('all parts together are the draft, each sentence once and in order', () => {
  const starts = whole.candidates.map(({ start }) => start);
  expect(starts.length).toBeGreaterThan(5);
  expect(starts).toEqual([...new Set(starts)].sort((one, other) => one - other));
  expect(whole.share).toBe(1);
});

test('the sentences of a draft stay while the same text is looked through again', () => {
  expect(after(1, whole)?.candidates).toEqual(whole.candidates);
  expect(after(parts.length, whole)?.candidates).toEqual(whole.candidates);
});

test('no sentence of a text before it was changed is offered', () => {
  const changed = sourceOf(`An earlier line.\n\n${article}`);
  const found = withPart(whole, changed, { start: 0, end: 10, candidates: [] });
  expect(found.candidates).toEqual([]);
});
