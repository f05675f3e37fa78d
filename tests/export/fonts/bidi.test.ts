import { describe, expect, it } from 'vitest';
import { levelsOf, visualOrder } from '../../../src/export/fonts/bidi.ts';

/** The characters of a text as they stand from left to right; upper case letters stand for Hebrew ones. */
function shown(text: string, rightToLeft: boolean): string {
  const characters = Array.from(text);
  const hebrew = characters.map((each) =>
    /[A-Z]/.test(each) ? String.fromCharCode(0x5d0 + each.charCodeAt(0) - 65) : each
  );
  return visualOrder(levelsOf(hebrew, rightToLeft))
    .map((at) => characters[at])
    .join('');
}

// What the Unicode Bidirectional Algorithm gives; brackets are not mirrored here, as a font does that.
describe('characters stand in the order of Unicode’s algorithm', () => {
  it.each([
    ['kim met SHALOM today', 'kim met MOLAHS today'],
    ['a (SHALOM) b', 'a (MOLAHS) b'],
    ['a SHALOM 12 TOV b', 'a VOT 12 MOLAHS b'],
    ['SHALOM!', 'MOLAHS!'],
    ['a 10% b', 'a 10% b']
  ])('from left to right: %s', (text, order) => {
    expect(shown(text, false)).toBe(order);
  });

  it.each([
    ['SHALOM nato TOV!', '!VOT nato MOLAHS'],
    ['SHALOM (B-12 MAY) 2021', '2021 )YAM 12-B( MOLAHS'],
    ['SHALOM nato 2021, kim TOV', 'VOT nato 2021, kim MOLAHS'],
    ['A 10% B 1,5 C', 'C 1,5 B 10% A'],
    ['A (nato) B', 'B )nato( A'],
    ['nato', 'nato'],
    ['A ٢٠٢١/٨ B', 'B ٢٠٢١/٨ A']
  ])('from right to left: %s', (text, order) => {
    expect(shown(text, true)).toBe(order);
  });

  it('marks stay with their letters', () => {
    expect(levelsOf(Array.from('a\u05d0\u05b8b'), false)).toEqual([0, 1, 1, 0]);
  });
});
