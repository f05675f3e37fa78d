import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { coverageOf } from '../../src/model/coverage.ts';
import { sentencesOf } from '../../src/model/sentences.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { eventOf, problemsOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

/** A story of one quote that is right but for its quote. */
const storyWith = (raw: string, exact: string, more: { sha256?: string; language?: string } = {}): Timeline =>
  timelineOf({
    sources: [sourceOf(raw, more)],
    events: [
      eventOf({
        title: 'Talks',
        when: { edtf: '2021', aspect: 'within', inferred: 'As the paper’s other pages say.' },
        assertions: [{ voice: 'attributed', evidence: [quoteOf(exact)] }]
      })
    ]
  });

const faults = (timeline: Timeline) => problemsOf(timeline).map(({ message }) => message);

describe('a story is refused for a quote with another meaning than its source', () => {
  test.each([
    ['ja', '死者10万人、2020年。', '死者10'],
    ['ka', 'ეს არ არასწორი იყო.', 'სწორი იყო'],
    ['hi', 'यह गैरकानूनी हमला था', 'कानूनी हमला'],
    ['en', 'Losses: <300 dead, officials said.', '300 dead, officials said'],
    ['en', 'Hackers stole $300 million from the bank in 2020.', 'Hackers stole $300'],
    ['en', 'The (un)signed deal holds.', 'signed deal holds'],
    ['en', 'The court called the strike un-\nlawful in 2020.', 'lawful in 2020'],
    ['en', 'The U.S.-led force shelled the port.', 'The U.S.']
  ])('%s: %s', (language, raw, exact) => {
    expect(faults(storyWith(raw, exact, { language }))).toEqual([
      expect.stringContaining('with a word or number cut at its edge')
    ]);
  });

  test('that joins a headline and the text below it', () => {
    const raw = 'Kim denies\n\nAttack on embassy kills five';
    expect(faults(storyWith(raw, 'Kim denies Attack on embassy kills five'))).toEqual([
      expect.stringContaining('across the end of a paragraph')
    ]);
  });
});

test('a word with a soft hyphen at its line’s end is found, and the text keeps its hash', () => {
  const raw = 'On March 3, 2024 the Immo\u00ad\nbilien fund closed.\n';
  const sha256 = 'fe430d6f764424d70ccd1c7dac44a42307ca50a747e3af0a11853750014d223a';
  expect(faults(storyWith(raw, 'On March 3, 2024 the Immobilien fund closed.', { sha256 }))).toEqual([]);
});

test('a number ends with its paragraph', () => {
  const raw = 'Police arrested 25\n\n300 people marched on March 3, 2021.\n';
  expect(faults(storyWith(raw, '300 people marched on March 3, 2021'))).toEqual([]);
});

describe('the hint names a difference that matters', () => {
  const raw = `The de\u0301le\u0301gue\u0301 spoke on March 3, 2024 in Rome.

The “old” minister’s aide spoke on March 4, 2024 in Rome.

The minis\u00adter spoke on March 5, 2024 in Rome.
`;
  test.each([
    'The délégué spoke on March 3, 2024 in Paris.',
    'The "old" minister\'s aide spoke on March 4, 2024 in Paris.',
    'The minister spoke on March 5, 2024 in Paris.'
  ])('%s', (exact) => {
    expect(faults(storyWith(raw, exact))[0]).toMatch(
      /2024 in” the quote has “Paris\.” and the source “Rome\.”$/u
    );
  });
});

test('a sentence that lines wrap is one, with the words that are used', () => {
  const raw = `The envoy, who had flown in from the
coast the night before, met the minister on
March 3, 2024 in the old customs house
beside the river, and left at dawn.
Nobody spoke to the press.
`;
  const found = verifyQuote(quoteOf('met the minister on March 3, 2024'), canonicalise(raw));
  const sentences = coverageOf(raw, sentencesOf(raw, 'en'), isFound(found) ? [found] : []);
  expect(sentences.map(({ stretches }) => stretches.map(({ used }) => used))).toEqual([
    [false, true, false],
    [false]
  ]);
});
