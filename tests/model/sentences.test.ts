import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/model/sentences.ts';
import { article } from '../support/documents.ts';

const textsOf = (raw: string, language = 'en') =>
  sentencesOf(raw, language).map(({ start, end }) => raw.slice(start, end));

describe('sentences', () => {
  test('have no white space around them, and cover all else', () => {
    const texts = textsOf(article);
    expect(texts.join('').replace(/\s/gu, '')).toBe(article.replace(/\s/gu, ''));
    for (const text of texts) expect(text).toBe(text.trim());
  });

  test('of the article are fourteen', () => {
    expect(textsOf(article)).toHaveLength(14);
  });

  test.each<[string, string]>([
    ['U.S.', 'The U.S. Senate met. It voted.'],
    ['U.N.', 'A U.N. Report came. It voted.'],
    ['an initial', 'Then J. Smith spoke. It voted.'],
    ['a month', 'On Feb. 3 they met. It voted.'],
    ['a number’s sign', 'No. 5 Group left. It voted.'],
    ['the number of an item', '1. The envoy left. It voted.'],
    ...['Adm.', 'Sec.', 'Rev.', 'Pres.', 'Maj.', 'Amb.', 'Gov.', 'Lt. Gov.', 'Cmdr.', 'Sens.', 'Mt.'].map(
      (title): [string, string] => [title, `Then ${title} Smith spoke. It voted.`]
    )
  ])('do not end after %s', (_, raw) => {
    expect(textsOf(raw)).toHaveLength(2);
  });

  test('end with their paragraph, even without a full stop', () => {
    expect(textsOf('A headline\n\nThe text')).toEqual(['A headline', 'The text']);
  });

  test('are those of another language too', () => {
    expect(textsOf('会談は終わった。次は来週だ。', 'ja')).toEqual(['会談は終わった。', '次は来週だ。']);
  });

  test('are found where the language tag is no tag', () => {
    expect(textsOf('One. Two.', '???')).toEqual(['One.', 'Two.']);
  });

  test('of an empty text are none', () => {
    expect(textsOf(' \n ')).toEqual([]);
  });

  test.each([
    ['de', 'Sie kamen z. B. Am Montag nicht. Dann gingen sie.', 2],
    ['de', 'Am 5. März kamen sie, d. h. Zwei von ihnen. Dann gingen sie.', 2],
    ['de', 'Es waren u. a. Polen dort. Es waren 5. Die anderen gingen.', 3],
    ['fr', 'Hier M. Dupont et Mme. Martin sont partis. Ils ont voté.', 2],
    ['es', 'El Sr. Pérez y EE. UU. Corp votaron. Luego salieron.', 2],
    ['ru', 'В 2020 г. Путин и др. Политики ушли. Он вернулся.', 2],
    ['pl', 'Dnia 5. Marca odeszli. Potem wrócili.', 2],
    ['hi', 'वार्ता समाप्त हुई। अगली अगले सप्ताह है।', 2],
    ['ar', 'هل بدأ الهجوم؟ لم يبدأ. انتهى.', 3],
    ['ur', 'مذاکرات ختم ہوئے۔ وہ چلے گئے۔', 2],
    ['zh', '会谈结束了！下周再谈？是的。', 3],
    ['zh', '“会谈结束了。”他说。下周再谈。', 2],
    ['am', 'ንግግሩ አበቃ። ሄዱ።', 2]
  ])('of %s: %s', (language, raw, count) => {
    expect(textsOf(raw, language)).toHaveLength(count);
  });

  test.each([
    'They met in Washington, D.C. The envoy left.',
    'It ended in Dec. The envoy left.',
    'They gave him Vitamin C. He left.',
    'They met at 5 p.m. No one left.',
    'He works for Acme Inc. “It is small,” he said.',
    'Was it so? Nobody knew.'
  ])('end after an abbreviation where another begins: %s', (raw) => {
    expect(textsOf(raw)).toHaveLength(2);
  });

  test.each([
    ['a question that someone put', '“Did they leave?” the envoy was asked.'],
    ['an exclamation', 'He cried “Leave!” and left.'],
    ['a line break', 'The envoy, who had\nflown in, met\r\nMarch at dawn.'],
    ['the ellipsis of a pause', 'He would . . . not say.']
  ])('do not end with %s', (_, raw) => {
    expect(textsOf(raw)).toEqual([raw]);
  });

  test.each([
    ['a blank line', 'Kim denies\n \nAttack on embassy'],
    ['a blank line of Windows', 'Kim denies\r\n\r\nAttack on embassy'],
    ['a paragraph separator', 'Kim denies\u2029Attack on embassy'],
    ['a row of a table', 'Kim denies\tno\nAttack on embassy\tyes'],
    ['a row of a Markdown table', '| Kim denies | no |\n| Attack on embassy | yes |'],
    ['a bullet', '• Kim denies\n• Attack on embassy']
  ])('end with %s', (_, raw) => {
    expect(textsOf(raw)).toHaveLength(2);
  });

  test('hold every character but white space, in order, of any text', () => {
    const pieces = fc.constantFrom(
      ...'. ? ! … 。 \n \n\n \r\n \u2029 \t U.S. Dr. No. z. B. 5. “ ” The a B 会 ؟ |'.split(' '),
      ' '
    );
    const raws = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 60 });
    fc.assert(
      fc.property(raws, fc.constantFrom('en', 'de', 'zh'), (parts, language) => {
        const raw = parts.join('');
        const sentences = sentencesOf(raw, language);
        sentences.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        expect(textsOf(raw, language).join('').replace(/\s/gu, '')).toBe(raw.replace(/\s/gu, ''));
      })
    );
  });
});
