import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { differenceBetween } from '../../../src/model/requote/difference.ts';

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

const between = (before: string, after: string): string =>
  differenceBetween(canonicalise(before), canonicalise(after))
    .map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`)
    .join('');

describe('a difference', () => {
  test.each([
    ['They did ask.', 'They did not ask.', 'They did {+not +}ask.'],
    ['They did not ask.', 'They did ask.', 'They did [-not -]ask.'],
    ['in mid-February', 'in late February', 'in [-mid--]{+late +}February'],
    ['It cost $300.', 'It cost $400.', 'It cost $[-300-]{+400+}.'],
    // Words of these scripts stay whole.
    [
      'მოლაპარაკება დაიწყო გუშინ',
      'მოლაპარაკება დასრულდა გუშინ',
      'მოლაპარაკება [-დაიწყო -]{+დასრულდა +}გუშინ'
    ],
    ['वार्ता शुरू हुई', 'वार्ता समाप्त हुई', 'वार्ता [-शुरू -]{+समाप्त +}हुई'],
    ['بدأت المحادثات أمس', 'بدأت المفاوضات أمس', 'بدأت [-المحادثات -]{+المفاوضات +}أمس'],
    [
      'Переговоры начались вчера',
      'Переговоры кончились вчера',
      'Переговоры [-начались -]{+кончились +}вчера'
    ],
    ['회담이 시작됐다', '회담이 끝났다', '회담이 [-시작됐다-]{+끝났다+}']
  ])('is of whole words: %s → %s', (before, after, shown) => {
    expect(between(before, after)).toBe(shown);
  });

  test('does not count typography, and shows that of the text after', () => {
    expect(between('He said: "We\'ll see..."', 'He said:\n“We’ll see…”')).toBe('He said:\n“We’ll see…”');
  });

  test('has all of both texts, whatever they are', () => {
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'not', ' ', '\n', '’', '.', '会談', 'จะเริ่ม', '😀'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = differenceBetween(canonicalise(before), canonicalise(after));
        const of = (...kinds: readonly string[]) =>
          canonicalise(
            pieces
              .filter(({ kind }) => kinds.includes(kind))
              .map(({ text }) => text)
              .join('')
          ).text.replaceAll(' ', '');
        expect(of('same', 'removed')).toBe(canonicalise(before).text.replaceAll(' ', ''));
        expect(of('same', 'added')).toBe(canonicalise(after).text.replaceAll(' ', ''));
      })
    );
  });
});
