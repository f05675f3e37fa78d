import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { requote } from '../../../src/model/requote/requote.ts';
import {
  choicesFor,
  isDecided,
  isToSee,
  quotesInstead,
  type Decisions
} from '../../../src/studio/changes/decisions.ts';
import { eventOf, plainText, quoteOf, timelineOf } from '../../support/documents.ts';

const timeline = timelineOf({
  events: [
    eventOf(),
    eventOf({ id: 'silence', assertions: [{ voice: 'reported', evidence: [quoteOf('did not comment')] }] }),
    eventOf({
      id: 'end',
      assertions: [{ voice: 'reported', evidence: [quoteOf('Talks ended on May 5, 2021')] }]
    })
  ]
});
const now = plainText.replace('May 5', 'May 6').replace('The ministry did not comment. ', '');
const all = requote(timeline, 'paper', canonicalise(plainText), canonicalise(now));
const [kept, gone, changed] = all;
const decided = (...choices: [string, 'accept' | 'other' | 'drop'][]): Decisions =>
  new Map(choices.map(([path, choice]) => [path, { choice }]));

describe('what a person decides about the quotes of a new text', () => {
  it('is nothing for those that stay', () => {
    expect(all.map(isToSee)).toEqual([false, true, true]);
    expect(isDecided(kept!, new Map())).toBe(true);
  });

  it('is whether changed words are accepted; of words that are gone there are none to accept', () => {
    expect(choicesFor(changed!)).toEqual(['accept', 'other', 'drop']);
    expect(choicesFor(gone!)).toEqual(['other', 'drop']);
  });

  it('is undecided until other words are chosen', () => {
    expect(isDecided(changed!, decided([changed!.at.path, 'other']))).toBe(false);
    const quote = quoteOf('on May 6, 2021');
    expect(isDecided(changed!, new Map([[changed!.at.path, { choice: 'other', quote }]]))).toBe(true);
  });

  it('leaves a quote that stays as it is out of what is written', () => {
    const instead = quotesInstead(all, decided([gone!.at.path, 'drop'], [changed!.at.path, 'accept']));
    expect([...instead]).toEqual([
      [gone!.at.path, null],
      [changed!.at.path, quoteOf('Talks ended on May 6, 2021')]
    ]);
  });
});
