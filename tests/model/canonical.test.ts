import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { article } from '../support/documents.ts';

const textOf = (raw: string) => canonicalise(raw).text;

/** Text with much of what canonicalising touches. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ' ',
        '\n',
        '\u00a0',
        '\u00ad',
        '\u200b',
        '\ufeff',
        '’',
        '“',
        '–',
        '…',
        'e',
        '\u0301',
        '\u0323'
      ),
      fc.constantFrom(
        '한',
        '\u1112',
        '\u1161',
        '\u11ab',
        'Å',
        '\u212b',
        '👍',
        '\u{1f3fd}',
        '\ud800',
        '½',
        '"',
        '.'
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 })
    ),
    { maxLength: 40 }
  )
  .map((parts) => parts.join(''));

describe('what typography changes is folded', () => {
  test.each([
    ['any run of white space is one space', 'a \u00a0\r\n\t\u2003b', 'a b'],
    ['white space at the ends stays, as one space', '\n\na\n', ' a '],
    [
      'soft hyphens, zero-width spaces, word joiners and byte order marks vanish',
      '\ufeffa\u00adb\u200bc\u2060d',
      'abcd'
    ],
    ['spaces are one space with a soft hyphen between', 'a \u00ad b', 'a b'],
    ['quotation marks are straight', '“a” „b‟ «c» ″', '"a" "b" "c" "'],
    ['apostrophes are straight', '‘a’ ‚b‛ d′ oʼ ‹e›', "'a' 'b' d' o' 'e'"],
    ['dashes are hyphens', '‐‑‒–—―−', '-------'],
    ['an ellipsis is three points', 'a…', 'a...'],
    ['a letter and its mark are one letter', 'cafe\u0301', 'café'],
    ['marks stand in the order of NFC', 'q\u0307\u0323', 'q\u0323\u0307'],
    ['a mark joins its letter over a soft hyphen', 'e\u00ad\u0301', 'é'],
    ['Hangul letters are syllables', '\u1112\u1161\u11ab', '한'],
    ['a singleton is its plain letter', '\u212b', 'Å']
  ])('%s', (_, raw, text) => {
    expect(textOf(raw)).toBe(text);
  });
});

test.each([
  ['case', 'Talks', 'talks'],
  ['accents', 'café', 'cafe'],
  ['compatibility forms', '½', '1⁄2'],
  ['footnote signs', 'word²', 'word2'],
  ['ligatures', 'ﬁ', 'fi'],
  ['full-width forms', 'Ａ', 'A'],
  ['zero-width joiners', '👨‍👩', '👨👩'],
  ['zero-width non-joiners', 'می‌خواهم', 'میخواهم']
])('%s are kept apart', (_, one, other) => {
  expect(textOf(one)).not.toBe(textOf(other));
});

test('half a surrogate pair is left as it is', () => {
  expect(textOf('a\ud800b')).toBe('a\ud800b');
});

test('every unit maps to the raw characters that it was made from', () => {
  const { text, starts, ends, raw } = canonicalise('“ae\u0301…\u00a0\n👍');
  const parts = [...text].map((_, at) => at);
  expect(text).toBe('"aé... 👍');
  expect(parts.map((at) => raw.slice(starts[at], ends[at]))).toEqual([
    '“',
    'a',
    'e\u0301',
    '…',
    '…',
    '…',
    '\u00a0\n',
    '👍'
  ]);
});

test('a word goes on behind a break hint and a line break, and its hash is that of a space there', () => {
  for (const wordBreak of ['\u00ad\n', '\u200b\r\n', '\u00ad \n  ']) {
    const raw = `the Immo${wordBreak}bilien fund`;
    const { text, starts, ends } = canonicalise(raw);
    expect(text).toBe('the Immobilien fund');
    expect(raw.slice(starts[4], ends[13])).toBe(`Immo${wordBreak}bilien`);
    expect(canonicalHash(raw)).toBe(canonicalHash('the Immo bilien fund'));
  }
});

test('a break hint joins no two paragraphs, and no digits', () => {
  expect(textOf('Immo\u00ad\n\nbilien')).toBe('Immo bilien');
  expect(textOf('25\u00ad\n300')).toBe('25 300');
});

test('canonical text is canonical already', () => {
  fc.assert(
    fc.property(mixed, (raw) => {
      const { text } = canonicalise(raw);
      expect(textOf(text)).toBe(text);
    }),
    { numRuns: 2000 }
  );
});

test('offsets run forward through the raw text, one pair for each unit', () => {
  fc.assert(
    fc.property(mixed, (raw) => {
      const { text, starts, ends } = canonicalise(raw);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      Array.from(starts).forEach((start, at) => {
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(start).toBeLessThan(ends[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(raw.length);
      });
    }),
    { numRuns: 1000 }
  );
});

test('the canonical text agrees with folding the whole text at once', () => {
  const whole = (raw: string) =>
    raw
      .replace(
        /(\p{L}\p{M}*)[\u00ad\u200b]+[^\S\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028])[^\S\n\r\u2028\u2029]*(?=\p{L})/gu,
        '$1'
      )
      .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
      .normalize('NFC')
      .replace(/[‘’‚‛′ʼ‹›]/gu, "'")
      .replace(/[“”„‟″«»]/gu, '"')
      .replace(/[‐‑‒–—―−]/gu, '-')
      .replace(/…/gu, '...')
      .replace(/\p{White_Space}+/gu, ' ');
  fc.assert(
    fc.property(mixed, (raw) => {
      expect(textOf(raw)).toBe(whole(raw));
    }),
    { numRuns: 2000 }
  );
  expect(textOf(article)).toBe(whole(article));
});

// A walk that takes the square of the length would run for minutes, far over a test's time.
test.each([
  ['prose', article.repeat(900)],
  ['soft hyphens', '\u00ad'.repeat(2_000_000)],
  ['soft hyphens behind a letter', `a${'\u00ad'.repeat(2_000_000)}`],
  ['white space', ' \n'.repeat(1_000_000)],
  ['marks on one letter', `a${'\u0301\u0323'.repeat(500_000)}`]
])(
  'two million characters of %s are read in good time',
  (_, raw) => {
    expect(canonicalise(raw).raw).toBe(raw);
  },
  15_000
);
