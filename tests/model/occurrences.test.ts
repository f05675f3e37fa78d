import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { occurrencesIn } from '../../src/model/occurrences.ts';
import { article } from '../support/documents.ts';

/** All places, found the slow way. */
function placesOf(text: string, pattern: string): number[] {
  return Array.from(text, (_, at) => at).filter((at) => text.startsWith(pattern, at));
}

const found = (text: string, pattern: string) => [...occurrencesIn(canonicalise(text), pattern)];

const fewLetters = (size: { minLength: number; maxLength: number }) =>
  fc.array(fc.constantFrom('a', 'b', 'c'), size).map((letters) => letters.join(''));

test('every place is found, in order, in texts that repeat themselves', () => {
  fc.assert(
    fc.property(
      fewLetters({ minLength: 0, maxLength: 80 }),
      fewLetters({ minLength: 1, maxLength: 6 }),
      (text, pattern) => {
        expect(found(text, pattern)).toEqual(placesOf(text, pattern));
      }
    ),
    { numRuns: 2000 }
  );
});

// Long enough to be indexed, with lines that differ in few places.
const lines = Array.from(
  { length: 1500 },
  (_, line) => `Line ${line % 700} of the text says what line ${line} says.`
);
const long = canonicalise([...lines, article].join(' '));

test('every place is found in a long text', () => {
  const pattern = fc
    .tuple(fc.nat(long.text.length - 1), fc.integer({ min: 1, max: 120 }))
    .map(([start, length]) => long.text.slice(start, start + length));
  fc.assert(
    fc.property(pattern, (words) => {
      expect([...occurrencesIn(long, words)]).toEqual(placesOf(long.text, words));
    }),
    { numRuns: 60 }
  );
});

test('what stands nowhere in a long text is not found', () => {
  expect([...occurrencesIn(long, 'Line 3 of the text says what line 4 says.')]).toEqual([]);
  expect([...occurrencesIn(long, `x${long.text.slice(0, 40)}`)]).toEqual([]);
  expect([...occurrencesIn(long, `${long.text} and more`)]).toEqual([]);
});

test('sentences that differ in a few digits are looked up, and not scanned for', () => {
  const text = canonicalise(
    Array.from({ length: 60_000 }, (_, line) => `Talks of round ${line} began in Geneva.`).join(' ')
  );
  const places = occurrencesIn(text, 'Talks of round 29412 began in Geneva.');
  expect(places).toBeInstanceOf(Array);
  expect([...places]).toEqual([text.text.indexOf('Talks of round 29412 ')]);
});

test('each of thousands of quotes of one long text is found once', { tags: 'slow' }, () => {
  const text = canonicalise(
    Array.from({ length: 10_000 }, (_, line) => `This is the sentence of number ${line}.`).join('\n')
  );
  const places = Array.from(
    { length: 10_000 },
    (_, line) => [...occurrencesIn(text, `sentence of number ${line}.`)].length
  );
  expect(new Set(places)).toEqual(new Set([1]));
});
