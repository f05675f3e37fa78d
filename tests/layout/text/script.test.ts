import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasOtherScripts, isRightToLeft, runsOf } from '../../../src/layout/text/script.ts';
import { titles } from '../../support/generated.ts';

/** Each run as its family's last word and its text. */
const split = (text: string, language?: string, whole?: string): string[] =>
  runsOf(text, language, whole).map((run) => `${run.family?.split(' ').at(-1) ?? 'own'}: ${run.text}`);

describe('a text is split where its family changes', () => {
  it.each([
    ['Kim met Moon, 2021', ['own: Kim met Moon, 2021']],
    ['Москва и Αθήνα', ['own: Москва и Αθήνα']],
    ['', ['own: ']],
    ['Kim (김정은) spoke', ['own: Kim ', 'KR: (김정은) ', 'own: spoke']],
    ['2021年１月', ['SC: 2021年１月']],
    ['「東京」で Kim', ['JP: 「東京」で ', 'own: Kim']],
    ['Kim met שלום', ['own: Kim met ', 'Hebrew: שלום']],
    ['a “لا” b', ['own: a ', 'Vazirmatn: “لا” ', 'own: b']]
  ])('%s', (text, runs) => {
    expect(split(text)).toEqual(runs);
  });

  it('and none of it is lost, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(titles, fc.string({ unit: 'binary' })), (text) => {
        const drawn = runsOf(text)
          .map((run) => run.text)
          .join('');
        expect(drawn.replace(/^\u2067|\u2069$/g, '')).toBe(text.replace(/^\u2067|\u2069$/g, ''));
      })
    );
  });
});

describe('signs of Han are drawn as they are written', () => {
  it('in Japan where there is kana, in Korea where there is hangul, else as the language says, else in China', () => {
    expect(split('外相が')).toEqual(['JP: 外相が']);
    expect(split('金正恩 김')).toEqual(['KR: 金正恩 김']);
    expect(split('外相', 'ja')).toEqual(['JP: 外相']);
    expect(split('外相', 'ko-KR')).toEqual(['KR: 外相']);
    expect(split('外相', 'en')).toEqual(['SC: 外相']);
  });

  it('alike in all lines of a text', () => {
    expect(split('外相会談', 'en', '外相会談が開かれ')).toEqual(['JP: 外相会談']);
  });
});

describe('a text whose first letter is of a script from right to left', () => {
  it('runs so, whatever is before that letter', () => {
    expect(isRightToLeft('“1. שלום Kim')).toBe(true);
    expect(isRightToLeft('Kim שלום')).toBe(false);
    expect(isRightToLeft('٨ / 2021')).toBe(false);
    expect(isRightToLeft('')).toBe(false);
  });

  it('is drawn in isolates, each of its lines', () => {
    expect(split('NATO', 'he', 'שלום NATO')).toEqual(['own: \u2067NATO\u2069']);
    expect(split('שלום!')).toEqual(['Hebrew: \u2067שלום!\u2069']);
  });
});

it('Latin, Greek and Cyrillic are no other scripts', () => {
  expect(hasOtherScripts('Żółć Αθήνα Москва “—” ☃ 😀')).toBe(false);
});
