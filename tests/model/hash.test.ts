import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { article } from '../support/documents.ts';

test('the hash is that of the canonical text, as another program computes it', () => {
  const expected = createHash('sha256').update(canonicalise(article).text, 'utf8').digest('hex');
  expect(canonicalHash(article)).toBe(expected);
});

test('the hash of no text is the well-known one', () => {
  expect(canonicalHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('typography does not change the hash, and a letter does', () => {
  expect(canonicalHash('“A\u00a0day” –\r\nhere')).toBe(canonicalHash('"A day" - here'));
  expect(canonicalHash('a day')).not.toBe(canonicalHash('A day'));
});
