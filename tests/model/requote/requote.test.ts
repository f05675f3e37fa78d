import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { parseTimelineText } from '../../../src/model/parse.ts';
import { quoteAt } from '../../../src/model/quote-at.ts';
import { isFound, verifyQuote } from '../../../src/model/quotes.ts';
import { isKept, requote, type Requoted } from '../../../src/model/requote/requote.ts';
import type { Quote, Timeline } from '../../../src/model/timeline.ts';
import { article, articleTimelineText, eventOf, quoteOf, timelineOf } from '../../support/documents.ts';

const parsed = parseTimelineText(articleTimelineText);
if (!parsed.ok) throw new Error('the first story is not valid');
const northKorea: Timeline = parsed.value;

/** What becomes of the quotes of the first story in a new text of its article. */
const inNew = (now: string): readonly Requoted[] =>
  requote(northKorea, 'article', canonicalise(article), canonicalise(now));

/** What becomes of one quote. */
function fateOf(quote: Partial<Quote> & { exact: string }, old: string, now: string): Requoted {
  const timeline = timelineOf({
    events: [eventOf({ assertions: [{ voice: 'reported', evidence: [quoteOf(quote.exact, quote)] }] })]
  });
  return requote(timeline, 'paper', canonicalise(old), canonicalise(now))[0]!;
}

/** A kept quote is in the new text, and says the same words. */
function expectKept({ quote, fate }: Requoted, now: string): void {
  if (!isKept(fate)) return;
  expect(isFound(verifyQuote(fate.quote, canonicalise(now)))).toBe(true);
  expect(canonicalise(fate.quote.exact).text).toBe(canonicalise(quote.exact).text);
}

const kindsOf = (all: readonly Requoted[]): readonly string[] => [
  ...new Set(all.map(({ fate }) => fate.kind))
];

describe('the article of the first story', () => {
  test('with the same text, has every quote unchanged', () => {
    const all = inNew(article);
    expect(all.length).toBeGreaterThan(12);
    expect(kindsOf(all)).toEqual(['unchanged']);
    expect(all.map(({ quote, fate }) => isKept(fate) && fate.quote === quote)).not.toContain(false);
  });

  test('with an editor’s note above it and a paragraph below, likewise', () => {
    expect(
      kindsOf(inNew(`Editor’s note: corrected on March 20.\n\n${article}\n\nReporting by others.`))
    ).toEqual(['unchanged']);
  });

  test('set with plain quotation marks and other lines, has quotes set in another way', () => {
    const now = article
      .replace(/[“”]/gu, '"')
      .replace(/[‘’]/gu, "'")
      .replace(/(?<=\w) (?=said)/gu, '\n');
    const all = inNew(now);
    expect(kindsOf(all).every((kind) => kind === 'unchanged' || kind === 'typographic')).toBe(true);
    for (const each of all) expectKept(each, now);
  });

  test('with its paragraphs in another order, has every quote somewhere', () => {
    const now = article
      .trim()
      .split(/\n\s*\n/u)
      .reverse()
      .join('\n\n');
    const all = inNew(now);
    expect(kindsOf(all)).toContain('moved');
    expect(all.filter(({ fate }) => !isKept(fate))).toEqual([]);
    for (const each of all) expectKept(each, now);
  });

  test('with a word changed in one quote, has that one to decide, with the difference', () => {
    const { exact } = inNew(article)[0]!.quote;
    const [word = ''] = /\p{L}{4,}/u.exec(exact) ?? [];
    const all = inNew(article.replace(exact, exact.replace(word, 'otherwise')));
    const changed = all.filter(({ quote, fate }) => quote.exact === exact && fate.kind === 'changed');
    expect(changed.length).toBeGreaterThan(0);
    expect(changed[0]!.fate).toMatchObject({
      nearest: { text: exact.replace(word, 'otherwise') },
      difference: expect.arrayContaining([
        expect.objectContaining({ kind: 'removed' }),
        expect.objectContaining({ kind: 'added' })
      ]) as unknown
    });
  });

  test('replaced by another text, has none', () => {
    expect(kindsOf(inNew('The page you asked for does not exist.'))).toEqual(['gone']);
  });
});

describe('a quote', () => {
  test('that gets a “not” is changed, and never taken for the same', () => {
    const now = 'The talks did not begin in May. They ended.';
    const { fate } = fateOf(
      { exact: 'The talks did begin in May' },
      'The talks did begin in May. They ended.',
      now
    );
    expect(fate).toMatchObject({
      kind: 'changed',
      quote: { source: 'paper', exact: 'The talks did not begin in May' },
      nearest: { start: 0, end: 30, text: 'The talks did not begin in May' },
      difference: [
        { kind: 'same', text: 'The talks did ' },
        { kind: 'added', text: 'not ' },
        { kind: 'same', text: 'begin in May' }
      ]
    });
  });

  test.each([
    [
      'Ten people died',
      'Ten people died. It rained.',
      'They say that twelve people died. It rained.',
      'twelve people died'
    ],
    [
      'Ten people died there',
      'Ten people died there.',
      'It rained. On Monday morning, twelve people died there, he said.',
      'twelve people died there'
    ],
    ['people were hurt', 'Ten people were hurt.', 'Ten people were killed.', 'people were killed']
  ])('%s, with other words at its ends, is shown beside what took their place', (exact, old, now, text) => {
    expect(fateOf({ exact }, old, now).fate).toMatchObject({ kind: 'changed', nearest: { text } });
  });

  test('whose number gets a magnitude is changed, though its characters are all there', () => {
    const { fate } = fateOf({ exact: 'It cost $300' }, 'It cost $300.', 'It cost $300 million.');
    expect(fate).toMatchObject({
      kind: 'changed',
      nearest: { text: 'It cost $300 million' },
      difference: [
        { kind: 'same', text: 'It cost $300 ' },
        { kind: 'added', text: 'million' }
      ]
    });
  });

  test('whose sentence gets a denial around the same words is kept, with a caution', () => {
    const old = 'The envoy left. Kim agreed to talks in May. The end.';
    const now = 'The end. The envoy left. It is not true that Kim agreed to talks in May.';
    const moved = fateOf({ exact: 'Kim agreed to talks' }, old, now);
    expect(moved.fate.kind).toBe('moved');
    expect(moved.contextChanged?.map(({ kind }) => kind)).toEqual(['negation']);
    expect(fateOf({ exact: 'Kim agreed to talks' }, old, `${old} More.`).contextChanged).toBeUndefined();
  });

  test('with a caution that it had before gets none', () => {
    const old = 'It is not true that Kim agreed to talks in May.';
    expect(fateOf({ exact: 'Kim agreed to talks' }, old, `News. ${old}`).contextChanged).toBeUndefined();
  });

  test('whose words now occur again gets the context that tells them apart', () => {
    const now = 'Then he said yes. She said yes.';
    expect(fateOf({ exact: 'said yes' }, 'She said yes.', now).fate).toEqual({
      kind: 'unchanged',
      quote: { source: 'paper', exact: 'said yes', prefix: 'She' }
    });
  });

  describe('that was in the old text twice', () => {
    const old = 'The minister said yes. The weather was fine. The envoy said yes.';
    const quote = { exact: 'said yes', prefix: 'minister' };

    test('stays with its own sentence when that has another speaker', () => {
      const now = 'The chancellor said yes. The weather was fine. The envoy said yes.';
      const { fate } = fateOf(quote, old, now);
      expect(fate.kind).toBe('unchanged');
      expect(isKept(fate) && verifyQuote(fate.quote, canonicalise(now))).toMatchObject({ start: 15 });
    });

    test.each([
      ['its own is gone', 'The weather was fine. The envoy said yes.'],
      ['its own is gone and the other is another', 'The weather was fine. The envoy said yes today.'],
      ['both are others', 'The rain fell. Two people said yes. Three more said yes.'],
      [
        'both are others, in another order',
        'The envoy said yes today. The chancellor said yes today. The weather was fine.'
      ]
    ])('does not slip to another sentence when %s', (_, now) => {
      expect(isKept(fateOf(quote, old, now).fate)).toBe(false);
    });

    test('is found by its context where both changed places', () => {
      const now = 'The envoy said yes. The weather was fine. The minister said yes.';
      const { fate } = fateOf(quote, old, now);
      expect(fate).toEqual({ kind: 'moved', quote: quoteOf(quote.exact, quote) });
    });
  });

  test('that was not in the old text is looked for all the same', () => {
    expect(fateOf({ exact: 'said yes' }, 'Nothing yet.', 'She said yes.').fate.kind).toBe('moved');
  });

  test('that differed in typography before is left as it is', () => {
    const quote = { exact: '"We\'ll see"' };
    expect(fateOf(quote, 'He said “We’ll see”.', 'He said “We’ll see”. Later.').fate).toEqual({
      kind: 'unchanged',
      quote: { source: 'paper', ...quote }
    });
  });
});

const sentence = fc
  .tuple(
    fc.constantFrom('The envoy', 'The minister', 'Nobody', '代表团', 'Посол'),
    fc.constantFrom('said', 'did not say', 'denied', '说', 'сказал'),
    fc.constantFrom('yes', 'no', '$300', '$300 million', '“yes”', '"yes"')
  )
  .map((words) => `${words.join(' ')}.`);
const articles = fc.array(sentence, { minLength: 1, maxLength: 8 });

test(
  'whatever becomes of an article, a kept quote says the same words, and is in the new text',
  { tags: 'slow' },
  () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(articles, articles, fc.nat(), fc.nat(), (before, other, at, length) => {
        const old = before.join(' ');
        const text = canonicalise(old);
        const begin = at % old.length;
        const quoted = quoteAt({ id: 'paper', text }, begin, begin + 1 + (length % 20));
        fc.pre(quoted.ok);
        // Half of the old article, among another.
        const now = [...other, ...before.slice(0, before.length / 2), ...other].join('\n');
        const requoted = fateOf(quoted.quote, old, now);
        seen.add(requoted.fate.kind);
        expectKept(requoted, now);
        expect(fateOf(quoted.quote, old, old).fate).toEqual({ kind: 'unchanged', quote: quoted.quote });
      }),
      { numRuns: 200 }
    );
    expect(seen.has('changed') && seen.size > 2).toBe(true);
  }
);

test('only the quotes of the source are searched, each with its event and its path', () => {
  const timeline = timelineOf({
    events: [
      eventOf({
        id: 'first',
        assertions: [{ voice: 'reported', evidence: [{ source: 'other', exact: 'x' }, quoteOf('Talks')] }]
      }),
      eventOf({
        id: 'second',
        assertions: [],
        responses: [{ by: 'A', kind: 'denied', evidence: [quoteOf('began')] }]
      })
    ]
  });
  const text = canonicalise('Talks began.');
  expect(requote(timeline, 'paper', text, text).map(({ at }) => at)).toEqual([
    { event: 'first', path: 'events[0].assertions[0].evidence[1]' },
    { event: 'second', path: 'events[1].responses[0].evidence[0]' }
  ]);
});

test('two long articles are compared in little time', { tags: ['slow'] }, () => {
  const paragraphs = Array.from(
    { length: 20_000 },
    (_, index) => `On day ${index} the ministry said that talks number ${index} began.`
  );
  const old = canonicalise(paragraphs.join('\n\n'));
  const now = canonicalise(
    paragraphs
      .map((each, index) => (index % 200 === 7 ? each.replace('began', 'did not begin') : each))
      .join('\n\n')
  );
  const events = Array.from({ length: 200 }, (_, index) =>
    eventOf({
      id: `e${index}`,
      assertions: [{ voice: 'reported', evidence: [quoteOf(`talks number ${index * 50 + 7} began`)] }]
    })
  );
  const began = performance.now();
  const all = requote(timelineOf({ events }), 'paper', old, now);
  expect(all.filter(({ fate }) => fate.kind === 'changed').length).toBe(50);
  expect(all.filter(({ fate }) => fate.kind === 'unchanged').length).toBe(150);
  expect(performance.now() - began).toBeLessThan(20_000);
});
