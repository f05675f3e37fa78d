import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { contextOf, type QuoteContext } from '../../src/model/quote-context.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { article, quoteOf } from '../support/documents.ts';
import { factRows, unescaped } from '../support/facts.ts';

/** The context of words that are once in a text; nothing if they don't verify there. */
function contextIn(raw: string, exact: string, language = 'en'): QuoteContext | undefined {
  const source = canonicalise(raw);
  const verdict = verifyQuote(quoteOf(exact), source);
  return isFound(verdict) ? contextOf(verdict, source, language) : undefined;
}

const cautions = (raw: string, exact: string, language?: string): readonly string[] =>
  (contextIn(raw, exact, language)?.cautions ?? []).map(({ kind, words }) => `${kind}: ${words}`);

describe('a quote whose sentence says otherwise is refused, or has a caution', () => {
  test.each(factRows('quote-context.tsv').map((row) => row.map(unescaped)))(
    '%s %s: %s',
    (_, __, raw, exact) => {
      const context = contextIn(raw ?? '', exact ?? '');
      if (context) expect(context.cautions).not.toEqual([]);
    }
  );

  test.each(factRows('quote-context-more.tsv').filter(([verdict]) => verdict === 'warn'))(
    '%s %s: %s → %s',
    (_, language, raw, exact) => {
      const context = contextIn(raw ?? '', exact ?? '', language);
      if (context) expect(context.cautions).not.toEqual([]);
    }
  );

  test.each([
    ['en', 'It is not true that Iran attacked the ship.', 'Iran attacked the ship'],
    ['en', 'Nobody believes Iran attacked the ship.', 'Iran attacked the ship'],
    ['en', 'The army failed to take the town.', 'take the town'],
    ['en', 'Reportedly, Kim met Trump.', 'Kim met Trump'],
    ['en', 'Rumors that Kim met Trump spread.', 'Kim met Trump'],
    ['en', 'Unless talks resume, troops will leave.', 'troops will leave'],
    ['en', 'Kim met Trump, which Seoul denies.', 'Kim met Trump'],
    ['en', 'Kim met Trump in a dream.', 'Kim met Trump'],
    ['en', 'The minister’s claim that Kim met Trump is untrue.', 'Kim met Trump'],
    ['en', 'Kim almost signed the deal.', 'signed the deal'],
    ['en', 'Kim may have signed the deal.', 'have signed the deal'],
    ['en', 'At least 300 people died.', '300 people died'],
    ['en', 'Between 10 and 12 soldiers died.', '12 soldiers died'],
    ['en', 'Half of the city fled.', 'the city fled'],
    ['en', 'The dose was 5 mg a day.', 'The dose was 5'],
    ['en', 'The plant makes 3 GW.', 'The plant makes 3'],
    ['en', 'It burned 40 square miles.', 'It burned 40'],
    ['en', 'Two or three people died.', 'three people died'],
    ['en', 'He was ~~signed~~ hired.', 'signed'],
    ['en', 'They left. Nobody saw it was Iran. Iraq attacked.', 'Iran. Iraq attacked'],
    ['en', '“Was the port attacked?” he asked.', 'the port attacked'],
    ['de', 'Der Minister hat den Vertrag nicht unterzeichnet.', 'Der Minister hat den Vertrag'],
    ['de', 'Angeblich griff Iran das Schiff an.', 'griff Iran das Schiff an'],
    ['es', 'El presidente negó haber ordenado el ataque.', 'haber ordenado el ataque'],
    ['fr', 'Le ministre aurait signé l’accord.', 'signé l’accord'],
    ['it', 'Il ministro non ha firmato.', 'ha firmato'],
    ['pt', 'O ministro não assinou.', 'assinou'],
    ['ru', 'Министр не подписал договор.', 'подписал договор'],
    ['uk', 'Міністр нібито підписав договір.', 'підписав договір'],
    ['ar', 'نفى الوزير توقيع الاتفاق.', 'توقيع الاتفاق'],
    ['he', 'השר לא חתם על ההסכם.', 'חתם על ההסכם'],
    ['hi', 'मंत्री ने समझौते पर हस्ताक्षर नहीं किए।', 'मंत्री ने समझौते पर हस्ताक्षर'],
    ['zh', '部长否认签署协议。', '签署协议'],
    ['ja', '大臣は合意に署名しなかった。', '大臣は合意に署名'],
    ['ko', '장관은 합의에 서명하지 않았다.', '장관은 합의에 서명하지'],
    ['tr', 'Bakanın anlaşmayı imzaladığı doğru değil.', 'Bakanın anlaşmayı imzaladığı doğru'],
    ['nl', 'De minister heeft het verdrag niet getekend.', 'De minister heeft het verdrag'],
    ['sv', 'Ministern har inte undertecknat avtalet.', 'undertecknat avtalet'],
    ['fa', 'وزیر هرگز توافق را امضا کرد.', 'توافق را امضا کرد'],
    ['vi', 'Bộ trưởng không ký thỏa thuận.', 'ký thỏa thuận']
  ])('%s: %s', (language, raw, exact) => {
    expect(cautions(raw, exact, language)).not.toEqual([]);
  });

  test('in a text with the wrong language tag too', () => {
    expect(cautions('Der Minister hat nicht unterschrieben.', 'unterschrieben')).toEqual([
      'negation: hat nicht'
    ]);
    expect(cautions('لم يحدث الهجوم', 'يحدث الهجوم')).toEqual(['negation: لم']);
  });
});

describe('the sentence behind a quote', () => {
  test('is named where it takes the quote back, and may be in the next paragraph', () => {
    expect(
      cautions('Iran attacked the ship.\n\nThat was false, the navy said.', 'Iran attacked the ship')
    ).toEqual(['taken back: That was false']);
  });

  test('takes nothing back where it is part of the quote', () => {
    const both = 'Iran attacked the ship. That was false.';
    expect(cautions(`${both} They ate.`, both)).toEqual([]);
  });

  test('does not matter where one lies between', () => {
    expect(cautions('Iran attacked the ship. It sank. That was false.', 'Iran attacked the ship')).toEqual(
      []
    );
  });
});

describe('a quote has no caution', () => {
  test.each(factRows('quote-context-more.tsv').filter(([verdict]) => verdict === 'pass'))(
    '%s %s: %s → %s',
    (_, language, raw, exact) => {
      expect(cautions(raw ?? '', exact ?? '', language)).toEqual([]);
    }
  );

  test.each([
    [
      'that holds its sentence’s negation',
      'Officials said Iran did not attack the ship.',
      'Officials said Iran did not attack the ship'
    ],
    ['whose sentence goes on about something else', 'Kim met Trump in Hanoi on a cold day.', 'Kim met Trump'],
    [
      'beside another sentence that denies something',
      'Nobody left. Kim met Trump. Nobody spoke.',
      'Kim met Trump'
    ],
    ['for the month of May', 'On May 5 and in May 2021 Kim met Trump.', 'Kim met Trump'],
    ['for a plan in what follows it', 'Kim met Trump, who plans a trip.', 'Kim met Trump'],
    ['for the year before its number', 'In 2020 300 people left.', '300 people left'],
    ['of whole sentences', 'Kim met Trump. They ate. They left.', 'They ate. They left.']
  ])('%s', (_, raw, exact) => {
    expect(cautions(raw, exact)).toEqual([]);
  });
});

describe('the rest of a sentence', () => {
  test('is raw, and only what the quote leaves out', () => {
    expect(
      contextIn('They left. The “old”\nenvoy met  Kim, he said. They ate.', 'envoy met Kim')
    ).toMatchObject({
      before: 'The “old”\n',
      after: ', he said.',
      cutBefore: false,
      cutAfter: false
    });
    expect(contextIn('They left. They ate.', 'They ate.')).toMatchObject({ before: '', after: '' });
  });

  const long = 'and the river ran on by the old town '.repeat(40).trim();

  test('is cut between words where it is long, and says so', () => {
    const context = contextIn(`The envoy came ${long} Kim met Trump ${long} then.`, 'Kim met Trump');
    expect(context).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(context?.before.length).toBeLessThan(200);
    expect(` ${context?.before}`).toMatch(/^ (?:and|the|river|ran|on|by|old|town) /u);
    expect(context?.after).toMatch(/ (?:and|the|river|ran|on|by|old|town)$/u);
  });

  test('is not cut before its negation, nor between a negation and its verb', () => {
    for (let length = 100; length < 700; length++) {
      const far = long.slice(0, length);
      const { before, after } = contextIn(
        `It is not true that ${far} Kim met Trump ${far} nor signed then.`,
        'Kim met Trump'
      )!;
      expect(before.includes('not')).toBe(before.includes('true'));
      expect(after.includes('nor')).toBe(after.includes('signed'));
      if (length < 500) expect(`${before}${after}`).toMatch(/not true.* nor signed/su);
    }
  });

  test('names the words at their place in the source', () => {
    const raw = `They left. It is n\u00adot true that\nKim met Trump.`;
    const [caution] = contextIn(raw, 'Kim met Trump')?.cautions ?? [];
    expect(caution).toMatchObject({ kind: 'negation', words: 'is not true that' });
    expect(raw.slice(caution?.start, caution?.end)).toBe('is n\u00adot true that');
  });

  test('is that of a text without sentences too', () => {
    expect(contextIn('Kim met Trump', 'met')).toMatchObject({ before: 'Kim ', after: ' Trump' });
    expect(contextOf({ start: 0, end: 0 }, canonicalise(article), 'en')).toMatchObject({ before: '' });
  });
});
