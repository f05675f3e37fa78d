import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { verifyQuote } from '../../src/model/quotes.ts';
import { quoteOf } from '../support/documents.ts';

const stands = (exact: string, raw: string) =>
  verifyQuote(quoteOf(exact), canonicalise(raw)).kind !== 'missing';

describe('an edge that cuts a word or a number in two makes the place none', () => {
  test.each([
    ['did', 'They didn’t respond', 'a contraction'],
    ['didn', 'They didn’t respond', 'a contraction at its apostrophe'],
    ['t respond', 'They didn’t respond', 'a contraction after its apostrophe'],
    ['can', 'They can’t respond', 'a contraction that is a word without its end'],
    ['part', 'the party', 'a word’s beginning'],
    ['art', 'the part', 'a word’s end'],
    ['дом', 'домой', 'a Cyrillic word'],
    ['λόγο', 'λόγος', 'a Greek word'],
    ['February', 'in mid-February', 'a compound with a hyphen'],
    ['nuclear powers', 'the non‑nuclear powers', 'a compound with a hyphen that does not break']
  ])('“%s” does not stand in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });

  test.each([
    ['$3', 'some $300 million', 'digits of a number'],
    ['March 1', 'on March 13', 'digits of a day'],
    ['48', 'rose 48.5 percent', 'a number before its decimals'],
    ['5 percent', 'rose 48.5 percent', 'decimals'],
    ['1', 'for 1,000 people', 'thousands'],
    ['000 people', 'for 1,000 people', 'what follows thousands'],
    ['10', 'pour 10\u202f000 personnes', 'thousands before a space'],
    ['000 personnes', 'pour 10\u202f000 personnes', 'what follows thousands and a space'],
    ['30', 'at 10:30', 'minutes'],
    ['14', 'March 14–20', 'a range'],
    ['2021', 'on 2021-03-13', 'a date'],
    ['5 degrees', 'at −5 degrees', 'a number without its sign'],
    ['5 of them', 'some .5 of them', 'a number without its point'],
    ['2', '2½ years', 'a number without its fraction'],
    ['300', '300m euros', 'a number without its unit'],
    ['19 cases', 'COVID-19 cases', 'a number that is part of a name'],
    ['300 million', 'some $300 million', 'a number without its currency'],
    ['48', 'by 48% or so', 'a number without its percent sign'],
    ['5', 'by 5 % or so', 'a number without a percent sign set apart'],
    ['1/2 of it', '3 1/2 of it', 'a fraction without its whole'],
    ['٣', '٣٠٠', 'Arabic digits']
  ])('“%s” does not stand in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });

  test.each([
    ['x', 'x\u0302 is', 'a letter without its mark'],
    ['..', 'well…', 'a part of an ellipsis'],
    ['👍', '👍🏽 yes', 'an emoji without its colour'],
    ['👨', '👨‍👩‍👧 went', 'one of a family'],
    ['🇺', '🇺🇸 flag', 'half a flag'],
    ['U', 'the U.S. envoy', 'a letter of an abbreviation']
  ])('“%s” does not stand in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });
});

describe('an edge that parts words is one', () => {
  test.each([
    ['thug', 'called him a “thug”.', 'a quotation mark'],
    ['channels', 'several channels—including', 'a dash without spaces'],
    ['channels', 'several channels--including', 'two hyphens for a dash'],
    ['2021', 'in 2021.', 'a full stop'],
    ['in 2020', 'in 2020 300 people', 'a number after a year'],
    ['homme', 'de l’homme', 'an elided article'],
    ['the U.S.', 'the U.S. envoy', 'an abbreviation’s point'],
    ['Biden', 'Biden’s visit', 'the owner in a possessive'],
    ['envoy', 'the U.S.-led envoy', 'the text’s end'],
    ['weeks.', 'the coming weeks.During', 'a full stop without a space after it']
  ])('“%s” stands in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(true);
  });

  test.each([
    ['北朝鮮', '北朝鮮は', 'Han'],
    ['カメラ', 'カメラマン', 'kana'],
    ['북한', '북한이', 'a Korean particle'],
    ['كتاب', 'الكتاب', 'an Arabic article'],
    ['בית', 'הבית', 'a Hebrew article'],
    ['ไทย', 'ประเทศไทยและ', 'Thai'],
    ['3月', '2021年3月に', 'digits between Han']
  ])('“%s” stands in “%s”, whose script writes no space between words: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(true);
  });
});
