import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { contextOf } from '../../src/model/quote-context.ts';
import { quoteAt, type NoQuote } from '../../src/model/quote-at.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { article } from '../support/documents.ts';

/** A text without the marks around what is selected in it, and the selection. */
function selectionIn(marked: string) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return { raw: marked.replace(/[⟦⟧]/gu, ''), start, end };
}

function quoteOf(marked: string) {
  const { raw, start, end } = selectionIn(marked);
  const quoted = quoteAt({ id: 'paper', text: canonicalise(raw) }, start, end);
  return quoted.ok ? quoted.quote : quoted.reason;
}

describe('a selection becomes the quote of', () => {
  test.each<[what: string, marked: string, exact: string]>([
    ['the words that are selected', 'Talks ⟦began in Geneva⟧ on May 3.', 'began in Geneva'],
    ['whole words', 'Talks be⟦gan in Gene⟧va on May 3.', 'began in Geneva'],
    ['words without white space around them', 'Talks⟦ began\n⟧in Geneva.', 'began'],
    ['the word in which nothing but a part is selected', 'Talks b⟦eg⟧an.', 'began'],
    ['a sign only where it is selected', '“Talks ⟦began,”⟧ she said.', 'began,”'],
    ['a number with its unit and magnitude', 'It cost $⟦300⟧ million.', '$300 million'],
    ['a number with its decimals', 'About 4⟦8⟧.5 percent.', '48.5'],
    ['a number with its sign', 'It fell to -⟦5⟧ degrees.', '-5'],
    ['a day with its number', 'On March 1⟦3⟧, 2021.', '13'],
    ['both ends of a range', 'From 52 - ⟦60⟧ of them.', '52 - 60'],
    ['the first part of a range with its end', 'From ⟦52⟧ - 60 of them.', '52 - 60'],
    ['a number in words', 'All ⟦twenty⟧ five came.', 'twenty five'],
    ['a compound', 'The non-⟦nuclear⟧ states.', 'non-nuclear'],
    ['a word that goes on in the next line', 'It is un-\n⟦lawful⟧ to go.', 'un-\nlawful'],
    ['a contraction', 'They ⟦did⟧n’t go.', 'didn’t'],
    ['a name with an apostrophe', 'Ms. O’⟦Brien⟧ went.', 'O’Brien'],
    ['letters with their marks', 'At the cafe⟦\u0301⟧ we met.', 'cafe\u0301'],
    ['an emoji within words', 'Yes 👩‍👩‍⟦👧 we⟧ can.', '👩‍👩‍👧 we'],
    ['a character of which half is selected', 'Yes \ud83d⟦\ude00 we⟧ can.', '😀 we'],
    ['words from right to left', 'קמו ⟦שיחו⟧ת השלום היום', 'שיחות'],
    ['a number and its counter', '约⟦10⟧万人参加。', '10万'],
    ['a Thai word with its vowel', 'การประชุม เ⟦ริ่ม⟧ แล้ว', 'เริ่ม'],
    ['a word in Hindi', 'वार्ता शु⟦रू⟧ हुई।', 'शुरू']
  ])('%s: %s', (_, marked, exact) => {
    expect(quoteOf(marked)).toEqual({ source: 'paper', exact });
  });

  test('the same words wherever it is begun', () => {
    const { raw, start, end } = selectionIn('Talks ⟦began⟧ in Geneva.');
    const source = { id: 'paper', text: canonicalise(raw) };
    expect(quoteAt(source, end, start)).toEqual(quoteAt(source, start, end));
  });
});

describe('words that occur again get context', () => {
  test.each<[marked: string, context: { prefix?: string; suffix?: string }]>([
    ['He came. Then ⟦he⟧ left. Then he slept.', { suffix: 'left' }],
    ['A ⟦came⟧. B came.', { prefix: 'A' }],
    ['The ministry said no.\n\nThe ministry ⟦said⟧ no again.', { suffix: 'no again' }],
    ['one go two. three ⟦go⟧ two. three go four.', { prefix: 'three', suffix: 'two' }]
  ])('no longer than it takes: %s', (marked, context) => {
    const { exact } = quoteOf(marked) as { exact: string };
    expect(quoteOf(marked)).toEqual({ source: 'paper', exact, ...context });
  });

  test('of whole words', () => {
    expect(quoteOf('Not ready. ⟦Ready⟧? Ready for 300 million. Ready for 300 billion.')).toEqual({
      source: 'paper',
      exact: 'Ready',
      suffix: '?'
    });
    expect(quoteOf('Paid 300 million. ⟦Paid⟧ 300 billion.')).toEqual({
      source: 'paper',
      exact: 'Paid',
      prefix: '.'
    });
  });
});

describe('there is no quote', () => {
  test.each<[NoQuote, string]>([
    ['nothing', 'Talks ⟦⟧began.'],
    ['nothing', 'Talks⟦ \n⟧began.'],
    ['no-word', 'Talks began ⟦—⟧ so they say.'],
    ['no-word', 'Talks began ⟦😀⟧ so they say.'],
    ['crosses-paragraph', 'A ⟦headline\n\nTalks⟧ began.'],
    ['too-long', `Talks ⟦${'began and '.repeat(1_001)}⟧ended.`],
    ['repeated', `${'a '.repeat(700)}⟦a⟧${' a'.repeat(700)}`],
    ['inseparable', 'Talks ⟦began un-⟧\n\nlawful']
  ])('but a reason: %s', (reason, marked) => {
    expect(quoteOf(marked)).toBe(reason);
  });
});

const parts = fc.oneof(
  fc.constantFrom(
    ...[
      'talks',
      'began',
      'a',
      'not',
      'didn’t',
      "didn't",
      'U.S.',
      'O’Brien',
      'non-nuclear',
      'un-\nlawful',
      'C++'
    ],
    ...[
      '$300 million',
      '48.5',
      '-5',
      '1,000',
      '10 000',
      '52 - 60',
      '5(2)',
      '3 1/2',
      '10^6',
      'twenty five',
      '5 %'
    ],
    ...[
      ' ',
      '  ',
      '\n',
      '\r\n',
      '\r\n\r\n',
      '\n\n',
      '\t',
      '\u2029',
      '\u00a0',
      '\u00ad',
      '\u00ad\n',
      '\u200b',
      '\ufeff'
    ],
    ...['.', ',', '“', '”', '"', '…', '—', '-', '(', ')', '| ', '• '],
    ...['👩‍👩‍👧', '🇰🇷', '👍🏽', '😀', '\ud83d', '\ude00', 'e\u0301', '\u0301', 'Å', 'ﬁ'],
    ...[
      'שיחות',
      'ושלום',
      'والسلام',
      'مُحادثات',
      '٣٠٠',
      '\u200f',
      '回談',
      '10万人',
      'จะเริ่ม',
      'วันนี้',
      'वार्ता',
      'हुई।',
      '회담은',
      '각각'
    ]
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })
);
const texts = fc.array(parts, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(''));
const selections = texts.chain((raw) =>
  fc.tuple(fc.constant(raw), fc.nat({ max: raw.length }), fc.nat({ max: raw.length }))
);

/** What canonical text drops or takes for white space. */
const unseen = /^[\p{White_Space}\u00ad\u200b\u2060\ufeff]+|[\p{White_Space}\u00ad\u200b\u2060\ufeff]+$/gu;

describe('any selection in any text', () => {
  test('gives a quote that is found at exactly its place, with all that was selected, or a reason', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(selections, ([raw, one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const text = canonicalise(raw);
        const quoted = quoteAt({ id: 'paper', text }, one, other);
        const selected = raw.slice(start, end).replace(unseen, '');
        seen.add(quoted.ok ? 'ok' : quoted.reason);
        if (!quoted.ok) {
          expect(quoted.reason === 'nothing').toBe(selected === '');
          return;
        }
        const verdict = verifyQuote(quoted.quote, text);
        expect(verdict).toEqual({ kind: 'exact', start: quoted.start, end: quoted.end });
        expect(raw.slice(quoted.start, quoted.end)).toBe(quoted.quote.exact);
        expect(quoted.quote.exact).toContain(selected);
      }),
      { numRuns: 3_000 }
    );
    // The texts are such that each outcome occurs but one: none is too long for a quote.
    expect([...seen].sort()).toEqual(['crosses-paragraph', 'inseparable', 'no-word', 'nothing', 'ok']);
  });

  test('has context only where its words alone are not enough', () => {
    fc.assert(
      fc.property(selections, ([raw, one, other]) => {
        const text = canonicalise(raw);
        const quoted = quoteAt({ id: 'paper', text }, one, other);
        if (!quoted.ok || Object.keys(quoted.quote).length === 2) return;
        const { source, exact, prefix, suffix } = quoted.quote;
        expect(verifyQuote({ source, exact }, text).kind).toBe('ambiguous');
        if (prefix !== undefined && suffix !== undefined)
          for (const half of [{ prefix }, { suffix }])
            expect(verifyQuote({ source, exact, ...half }, text).kind).toBe('ambiguous');
      }),
      { numRuns: 1_000 }
    );
  });
});

test('every selection of two words in the article gives a quote', () => {
  const text = canonicalise(article);
  const words = [...article.matchAll(/\p{L}+\P{L}{1,3}\p{L}+/gu)];
  const outcomes = words.map(({ 0: found, index }) =>
    quoteAt({ id: 'article', text }, index, index + found.length)
  );
  expect(outcomes.filter((each) => each.ok).length).toBeGreaterThan(150);
  for (const each of outcomes) if (!each.ok) expect(each.reason).toBe('crosses-paragraph');
});

test('the sentence of a new quote gives its warnings at once', () => {
  const { raw, start, end } = selectionIn('It is not true that ⟦the talks began⟧ in May.');
  const text = canonicalise(raw);
  const quoted = quoteAt({ id: 'paper', text }, start, end);
  expect(quoted.ok && contextOf(quoted, text, 'en').cautions.map(({ words }) => words)).toEqual([
    'is not true that'
  ]);
});

test('takes time linear in the text', { tags: ['slow'] }, () => {
  const long = canonicalise(`${'The ministry said on May 3 that talks began. '.repeat(40_000)}The end came.`);
  const began = performance.now();
  const common = long.raw.indexOf('ministry', 900_000);
  expect(quoteAt({ id: 'paper', text: long }, common, common + 8)).toEqual({ ok: false, reason: 'repeated' });
  expect(quoteAt({ id: 'paper', text: long }, long.raw.length - 9, long.raw.length - 6).ok).toBe(true);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(isFound(verifyQuote({ source: 'paper', exact: 'The end came.' }, long))).toBe(true);
});
