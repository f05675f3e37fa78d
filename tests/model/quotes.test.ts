import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { placeOf } from '../../src/model/line-place.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { article, plainText, quoteOf } from '../support/documents.ts';
import { factRows } from '../support/facts.ts';

const verdictOf = (exact: string, raw: string, context: { prefix?: string; suffix?: string } = {}) =>
  verifyQuote(quoteOf(exact, context), canonicalise(raw));
const kindOf = (...args: Parameters<typeof verdictOf>) => verdictOf(...args).kind;

describe('a verdict', () => {
  test('is exact where the raw characters are the quote’s own', () => {
    expect(verdictOf('May 3, 2021', plainText)).toEqual({ kind: 'exact', start: 25, end: 36 });
  });

  test('is typographic where they are equal but for typography', () => {
    const raw = 'He said: “We’ll\u00a0see…” – twice.';
    expect(verdictOf('"We\'ll see..." - twice', raw)).toEqual({
      kind: 'typographic',
      start: 9,
      end: raw.length - 1
    });
  });

  test('spans the raw characters of a mark, of a hyphen that breaks, and of white space', () => {
    const raw = 'the cafe\u0301  out\u00adside town';
    const verdict = verdictOf('café outside', raw);
    expect(isFound(verdict) && raw.slice(verdict.start, verdict.end)).toBe('cafe\u0301  out\u00adside');
  });

  test('is ambiguous where the words stand more than once, with the places', () => {
    expect(verdictOf('Talks', plainText)).toEqual({ kind: 'ambiguous', count: 2, starts: [0, 68] });
  });

  test('counts places that overlap', () => {
    expect(verdictOf('ha ha', 'ha ha ha')).toMatchObject({ kind: 'ambiguous', count: 2 });
  });

  test('names no more than twenty places, and counts them all', () => {
    const verdict = verdictOf('so', 'so '.repeat(50));
    expect(verdict).toMatchObject({ kind: 'ambiguous', count: 50 });
    expect(verdict.kind === 'ambiguous' && verdict.starts).toHaveLength(20);
  });

  test('is unread where the story carries no text of the source', () => {
    expect(verifyQuote(quoteOf('Talks'), undefined)).toEqual({ kind: 'unread' });
  });

  test('is missing for a quote without a visible character', () => {
    for (const exact of ['', ' ', '\u00ad', '\u200b\n']) expect(kindOf(exact, 'a \u00ad b')).toBe('missing');
  });

  test('is missing in an empty source', () => {
    expect(verdictOf('Talks', '')).toEqual({ kind: 'missing' });
  });
});

describe('context', () => {
  const twice = 'A said “no” today. B said “no” later.';

  test('before or after the words tells places apart', () => {
    expect(kindOf('“no”', twice)).toBe('ambiguous');
    expect(verdictOf('“no”', twice, { prefix: 'B said ' })).toMatchObject({ kind: 'exact', start: 26 });
    expect(verdictOf('“no”', twice, { suffix: 'today' })).toMatchObject({ kind: 'exact', start: 7 });
  });

  test('may leave its white space out, and is compared like the words', () => {
    expect(kindOf('“no”', 'A\u00a0said\n“no”', { prefix: 'A said' })).toBe('exact');
    expect(kindOf('no', '“no”', { prefix: '"', suffix: '"' })).toBe('exact');
  });

  test('that stands elsewhere in the source is a mismatch', () => {
    expect(verdictOf('“no”', twice, { prefix: 'today. ' })).toMatchObject({
      kind: 'context-mismatch',
      start: 7
    });
    expect(kindOf('“no”', twice, { suffix: 'soon' })).toBe('context-mismatch');
  });

  test('must fit on both sides', () => {
    expect(kindOf('“no”', twice, { prefix: 'A said', suffix: 'later' })).toBe('context-mismatch');
  });

  test('that fits more than one place leaves the quote ambiguous', () => {
    expect(verdictOf('“no”', twice, { prefix: 'said' })).toMatchObject({ kind: 'ambiguous', count: 2 });
  });

  test('is asked for even where the words stand once', () => {
    expect(kindOf('Geneva', plainText, { prefix: 'ended in' })).toBe('context-mismatch');
  });

  test('longer than the text before the words does not fit', () => {
    expect(kindOf('A', 'A said', { prefix: 'and then A' })).toBe('context-mismatch');
  });
});

describe('a near match never verifies', () => {
  test.each(factRows('quotes-refused.tsv'))('%s ≠ %s', (quote, source) => {
    expect(kindOf(quote ?? '', source ?? '')).toBe('missing');
  });

  test.each([
    ['a change of case', 'the Ministry did not comment'],
    ['a word left out', 'The ministry did comment'],
    ['a mark of punctuation changed', 'Talks began in Geneva on May 3. 2021'],
    ['an elision', 'Talks began … on May 3, 2021'],
    ['a bracketed word', 'Talks began in Geneva [Switzerland] on May 3']
  ])('%s is missing', (_, exact) => {
    expect(kindOf(exact, plainText)).toBe('missing');
  });

  test('the most similar sentence is given as a hint', () => {
    expect(verdictOf('The ministry did comment', plainText)).toEqual({
      kind: 'missing',
      nearest: 'The ministry did not comment.',
      nearestStart: plainText.indexOf('The ministry')
    });
  });

  test('no hint is given where no sentence shares half of the words', () => {
    expect(verdictOf('Nothing of this is like it', plainText)).toEqual({ kind: 'missing' });
  });
});

// “$300 million” is one word: a number keeps its magnitude.
const words = [...article.matchAll(/\p{Sc}?[\p{L}\p{N}]+(?:[-.’][\p{L}\p{N}]+)*(?: million)?/gu)].map(
  ({ 0: word, index }) => ({
    start: index,
    end: index + word.length
  })
);

/** Runs of words of the article within a paragraph, from one word's edge to another's; no six words are there twice. */
const runs = fc
  .tuple(fc.nat(words.length - 6), fc.integer({ min: 5, max: 40 }))
  .map(([first, length]) => {
    const [from, to] = [words[first], words[Math.min(first + length, words.length - 1)]];
    return { start: from?.start ?? 0, end: to?.end ?? 0 };
  })
  .filter(({ start, end }) => !article.slice(start, end).includes('\n'));

const manglings: Readonly<Record<string, readonly string[]>> = {
  ' ': [' ', '\u00a0', '\n', '  ', '\t ', ' \u200b', '\u2009'],
  '\n': ['\n', ' ', '\r\n\r\n'],
  '“': ['“', '"', '„', '«'],
  '”': ['”', '"', '»'],
  '’': ['’', "'", '‘', 'ʼ'],
  '-': ['-', '‐', '‑', '–', '—', '−']
};

/** The same words, as another program would print them: each choice of a sign by the next number given. */
function mangle(text: string, choices: readonly number[]): string {
  let next = 0;
  return [...text]
    .map((character, at, characters) => {
      // A break hint at a line's end would join two words.
      const hint = manglings[characters[at + 1] ?? ' '] ? character : `${character}\u00ad`;
      const forms = manglings[character] ?? [character, character, character, hint];
      return forms[(choices[next++ % choices.length] ?? 0) % forms.length];
    })
    .join('');
}

const someChoices = fc.array(fc.nat(1000), { minLength: 20, maxLength: 60 });
const articleText = canonicalise(article);

test(
  'any run of whole words verifies at its place, however its typography is mangled',
  { tags: 'slow' },
  () => {
    fc.assert(
      fc.property(runs, someChoices, ({ start, end }, choices) => {
        const verdict = verifyQuote(quoteOf(mangle(article.slice(start, end), choices)), articleText);
        expect(verdict).toMatchObject({ start, end });
        expect(isFound(verdict)).toBe(true);
      }),
      { numRuns: 5000 }
    );
  }
);

test('a run of whole words as it stands is exact', () => {
  fc.assert(
    fc.property(runs, ({ start, end }) => {
      expect(verifyQuote(quoteOf(article.slice(start, end)), articleText)).toEqual({
        kind: 'exact',
        start,
        end
      });
    }),
    { numRuns: 1000 }
  );
});

/** Runs of words that begin or end within a word: behind a character of it that is not its last. */
const cutRuns = fc
  .tuple(runs, fc.boolean(), fc.nat(20))
  .map(([{ start, end }, atStart, which]) => {
    const inside = words
      .filter((word) => (atStart ? word.start === start : word.end === end))
      .flatMap((word) => Array.from({ length: word.end - word.start - 1 }, (_, at) => word.start + at + 1))
      // Parts of a compound with spaces, or with an apostrophe, are words.
      .filter((at) => /[\p{L}\p{N}]{2}/u.test(article.slice(at - 1, at + 1)));
    const at = inside[which % inside.length];
    return at === undefined ? undefined : atStart ? { start: at, end } : { start, end: at };
  })
  .filter((run) => run !== undefined);

test('no run that cuts a word at its edge verifies', () => {
  fc.assert(
    fc.property(cutRuns, ({ start, end }) => {
      expect(isFound(verifyQuote(quoteOf(article.slice(start, end)), articleText))).toBe(false);
    }),
    { numRuns: 1000 }
  );
});

/** Words between spaces in scripts that write them, and what may lie between two. */
const anyWord = fc.constantFrom(
  ...'envoy Straße naïve Łódź мир λόγος հայ საქართველო शांति শান্তি அமைதி ሰላም السلام שלום 평화 2021 it’s X'.split(
    ' '
  )
);
const gap = fc.constantFrom(' ', '\n', ', ', '. ', ' — ', '; ', '\u00a0', ' “', '” ', ' (');

test('in every script, words verify from gap to gap, and no part of a word does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyWord, gap), { minLength: 3, maxLength: 8 }),
      fc.nat(20),
      (pairs, which) => {
        const raw = `zzz ${pairs.flat().join('')} qqq`;
        const source = canonicalise(raw);
        const whole = pairs.flat().slice(0, -1).join('');
        expect(isFound(verifyQuote(quoteOf(whole), source))).toBe(true);
        const letters = [...new Intl.Segmenter().segment(pairs[0]?.[0] ?? '')];
        const cutAt = letters[1 + (which % Math.max(1, letters.length - 1))]?.index;
        // A noun’s article in Arabic and Hebrew, and what an apostrophe or a particle ties to a word, may be left out.
        if (cutAt === undefined || /[\u0590-\u06ff’\uac00-\ud7a3]/u.test(pairs[0]?.[0] ?? '')) return;
        expect(isFound(verifyQuote(quoteOf(whole.slice(cutAt)), source))).toBe(false);
      }
    ),
    { numRuns: 1000 }
  );
});

const others = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éüßñ'];

/** A run of words with one letter or digit changed to another. */
const forgeries = fc
  .tuple(runs, fc.nat(10_000), fc.constantFrom(...others))
  .map(([{ start, end }, which, other]) => {
    const text = article.slice(start, end);
    const places = [...text.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    const at = places[which % places.length] ?? 0;
    return { text, forged: text.slice(0, at) + other + text.slice(at + 1) };
  })
  .filter(({ text, forged }) => forged !== text);

test('no run of words with one letter or digit changed ever verifies', () => {
  fc.assert(
    fc.property(forgeries, ({ forged }) => {
      expect(verifyQuote(quoteOf(forged), articleText).kind).toBe('missing');
    }),
    { numRuns: 5000 }
  );
});

test('the forgeries would deceive a matcher that forgives one letter in ten', () => {
  const forgives = (text: string, forged: string) =>
    [...text].filter((character, at) => character !== forged[at]).length <= text.length / 10;
  const deceived = fc.sample(forgeries, 200).filter(({ text, forged }) => forgives(text, forged));
  expect(deceived).toHaveLength(200);
});

// Compared at each place anew, these would take hours.
test.each([
  ['a', 'a'.repeat(1_000_000), 'a'.repeat(10_000)],
  ['pairs', 'ab'.repeat(500_000), 'ab'.repeat(5000)],
  ['words', 'a '.repeat(500_000), `${'a '.repeat(4999)}a`]
])(
  'a long quote that repeats itself is looked for in good time: %s',
  (_, raw, exact) => {
    expect(['missing', 'ambiguous']).toContain(kindOf(exact, raw));
  },
  15_000
);

test('a quote that repeats itself is found where it stands once', () => {
  expect(verdictOf('ha ha ha', 'he said: ha ha ha!')).toEqual({ kind: 'exact', start: 9, end: 17 });
});

test('lines and columns count from one, with any line break', () => {
  const raw = 'ab\ncd\r\nef\rgh';
  expect([0, 1, 3, 8, 11].map((offset) => placeOf(canonicalise(raw), offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 3, column: 2 },
    { line: 4, column: 2 }
  ]);
});

test(
  'however often words stand in a text, two places with the same context are ambiguous',
  { tags: 'slow' },
  () => {
    const raw = `x a y ${'a '.repeat(12_000)} x a y`;
    expect(
      verifyQuote({ source: 'text', exact: 'a', prefix: 'x', suffix: 'y' }, canonicalise(raw))
    ).toMatchObject({
      kind: 'ambiguous',
      count: 2
    });
  }
);
