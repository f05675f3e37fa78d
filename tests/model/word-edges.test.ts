import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { quoteOf } from '../support/documents.ts';
import { factRows, unescaped } from '../support/facts.ts';

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
  ])('“%s” is not in “%s”: %s', (exact, raw) => {
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
  ])('“%s” is not in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });

  test.each([
    ['x', 'x\u0302 is', 'a letter without its mark'],
    ['..', 'well…', 'a part of an ellipsis'],
    ['👍', '👍🏽 yes', 'an emoji without its colour'],
    ['👨', '👨‍👩‍👧 went', 'one of a family'],
    ['🇺', '🇺🇸 flag', 'half a flag'],
    ['U', 'the U.S. envoy', 'a letter of an abbreviation']
  ])('“%s” is not in “%s”: %s', (exact, raw) => {
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

test.each(factRows('quote-edges.tsv').map((row) => row.map(unescaped)))(
  'must %s, %s: %s → %s (%s|%s)',
  (verdict, _, raw, exact, prefix, suffix) => {
    const context = { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    const found = isFound(verifyQuote({ ...quoteOf(exact ?? ''), ...context }, canonicalise(raw ?? '')));
    expect(found ? 'pass' : 'refuse').toBe(verdict);
  }
);

test.each(factRows('quote-edges-more.tsv').map((row) => row.map(unescaped)))(
  'must %s, %s: %s → %s',
  (verdict, _, raw, exact) => {
    const found = isFound(verifyQuote(quoteOf(exact ?? ''), canonicalise(raw ?? '')));
    expect(found ? 'pass' : 'refuse').toBe(verdict);
  }
);

describe('a number keeps what belongs to it', () => {
  test.each([
    ['Hackers stole $300', 'Hackers stole $300 million'],
    ['$300', 'some $300bn'],
    ['300', 'some 300-million euros'],
    ['million euros', 'some 300 million euros'],
    ['million people', 'two million people'],
    ['they lost two', 'they lost two million people'],
    ['a million', 'half a million people'],
    ['half', 'half a million people'],
    ['300', '300 Millionen Euro'],
    ['300', '300 тысяч'],
    ['300', '300 مليون'],
    ['10', '10 लाख'],
    ['死者10', '死者10万人'],
    ['死者10', '死者10人'],
    ['三', '十三人'],
    ['10', '10만 명'],
    ['300 dead', 'Losses: <300 dead'],
    ['300 dead', 'Losses: < 300 dead'],
    ['300 dead', 'some ~300 dead'],
    ['$300', 'about ≈$300'],
    ['3 degrees', 'off by ±3 degrees'],
    ['300', '300+ people'],
    ['300', '300 € in all'],
    ['$300', 'some US$300 in all'],
    ['300', 'some USD 300 in all'],
    ['300', 'some 300 EUR in all'],
    ['10', '10^6 people'],
    ['6 people', '10^6 people'],
    ['48', 'some 48·5 percent'],
    ['3', '3 ½ years'],
    ['½ years', '3 ½ years']
  ])('“%s” is not in “%s”', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });

  test.each([
    ['300 people', 'arrested 25\n\n300 people left'],
    ['2025', 'in 2025\n\n300 people left'],
    ['two', 'two men left'],
    ['300 million', 'some 300 million left'],
    ['half of it', 'half of it is gone']
  ])('“%s” is in “%s”', (exact, raw) => {
    expect(stands(exact, raw)).toBe(true);
  });
});

describe('a word is whole in every script that writes spaces', () => {
  test.each([
    ['कानूनी हमला', 'गैरकानूनी हमला'],
    ['সত্য', 'অসত্য'],
    ['முடியா', 'முடியாது'],
    ['სწორი იყო', 'არასწორი იყო'],
    ['ደለም', 'አይደለም'],
    ['ճիշտ', 'անճիշտ'],
    ['법', '불법'],
    ['핵화', '비핵화'],
    ['لكي', 'لاسلكي'],
    ['لي', 'ليس'],
    ['נכון', 'אינכון'],
    ['شود', 'نمی\u200cشود']
  ])('“%s” is not in “%s”', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });

  test.each([
    ['lawful in 2020', 'the strike un-\nlawful in 2020', 'below its hyphen'],
    ['the strike un', 'the strike un-\r\nlawful in 2020', 'above its hyphen'],
    ['the strike un-', 'the strike un-\nlawful in 2020', 'with its hyphen'],
    ['The U.S.', 'The U.S.-led force', 'before a hyphen after a point'],
    ['led force', 'The U.S.-led force', 'behind a hyphen after a point'],
    ['signed deal', 'The (un)signed deal', 'behind parentheses'],
    ['sign', 'They sign(ed) it', 'before parentheses'],
    ['Amazon', 'Amazon.com fell', 'of an address'],
    ['T fell', 'AT&T fell', 'of a firm']
  ])('“%s” is not in “%s”: %s', (exact, raw) => {
    expect(stands(exact, raw)).toBe(false);
  });
});

describe('a quote runs over no end of', () => {
  test.each([
    ['a paragraph', 'Kim denies\n\nAttack on embassy'],
    ['a paragraph of Windows', 'Kim denies\r\n \r\nAttack on embassy'],
    ['a paragraph, by its separator', 'Kim denies\u2029Attack on embassy'],
    ['a row', 'at noon\tKim denies\nAttack on embassy\tat night']
  ])('%s', (_, raw) => {
    expect(stands('Kim denies Attack on embassy', raw)).toBe(false);
  });

  test('but over a line’s end', () => {
    expect(stands('Kim denies Attack on embassy', 'Kim denies\nAttack on embassy')).toBe(true);
  });
});

test.each(['“…”', '—', '👍', '.'])('a quote needs a word: %s', (exact) => {
  expect(stands(exact, `He said ${exact} then`)).toBe(false);
});
