import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, measureText, truncate, wrap } from '../../../src/layout/text/text.ts';
import { titles } from '../../support/generated.ts';

const measure = (text: string): number => measureText(text, 'sans', 13);
const width = fc.integer({ min: 40, max: 400 });
const characters = (text: string): string => text.replaceAll(/\s/g, '');

describe('a measured text', () => {
  it('is as wide as the sum of its characters, at any size', () => {
    expect(measure('')).toBe(0);
    expect(measure('ab')).toBeCloseTo(measure('a') + measure('b'), 9);
    expect(measureText('North Korea', 'sansBold', 26)).toBeCloseTo(
      2 * measureText('North Korea', 'sansBold', 13),
      9
    );
  });

  it('gives a character that no bundled font has as much as it could need', () => {
    expect(measure('会')).toBe(13);
    expect(measure('م')).toBeGreaterThan(measure('n'));
  });

  it('gives marks that combine, and joiners, nothing of their own', () => {
    expect(measure('e\u0301')).toBe(measure('e'));
    expect(measure('a\u200bb\u2060c\ufeff')).toBe(measure('abc'));
  });
});

describe('a shortened text', () => {
  it('is the text itself where that fits', () => {
    expect(truncate('fits', measure('fits'), measure)).toBe('fits');
  });

  it('never gets wider than its room, and ends in an ellipsis where something is cut', () => {
    fc.assert(
      fc.property(titles, width, (text, room) => {
        const short = truncate(text, room, measure);
        expect(measure(short)).toBeLessThanOrEqual(room);
        if (short !== text && short !== '') expect(short.endsWith('…')).toBe(true);
      })
    );
  });

  it('keeps as much as there is room for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'm', 'i'), minLength: 30, maxLength: 60 }),
        (text) => {
          const short = truncate(text, 100, measure);
          const longer = text.slice(0, short.length) + '…';
          expect(measure(longer)).toBeGreaterThan(100);
        }
      )
    );
  });

  it('never cuts a pair of surrogates', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 200 }), (room) => {
        expect(truncate('𝒜'.repeat(20), room, measure).isWellFormed()).toBe(true);
      })
    );
  });

  it('is empty where not even one character fits', () => {
    expect(truncate('wide', 3, measure)).toBe('');
  });
});

/** What stands as one character: with marks, joined, a flag, a skin, a syllable of jamo. */
const wholes = ['e\u0301\u0323', 'שׁ\u05b8', '👩‍👩‍👧', '🇨🇭', '👍🏽', '\u1112\u1161\u11ab', 'か\u3099', '𝒜'];

it('what stands as one character is never cut, however little room there is', () => {
  for (const each of wholes)
    for (let room = 5; room < 150; room += 7) {
      const short = truncate(each.repeat(9), room, measure).replace('…', '');
      expect(short).toBe(each.repeat(short.length / each.length));
      for (const line of wrap(each.repeat(9), room, 99, measure))
        expect(line).toBe(each.repeat(line.length / each.length));
      expect(beginning(each.repeat(20), 7)).toBe(each.repeat(7) + '…');
    }
});

describe('a wrapped text', () => {
  it('has no line wider than its room', () => {
    fc.assert(
      fc.property(titles, width, fc.integer({ min: 1, max: 6 }), (text, room, most) => {
        const lines = wrap(text, room, most, measure);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(room);
      })
    );
  });

  it('loses no character where it has lines enough', () => {
    fc.assert(
      fc.property(titles, width, (text, room) => {
        const lines = wrap(text, room, 10_000, measure);
        expect(characters(lines.join(''))).toBe(characters(text));
      })
    );
  });

  it('says by an ellipsis that it has lost any', () => {
    fc.assert(
      fc.property(titles, width, fc.integer({ min: 1, max: 3 }), (text, room, most) => {
        const lines = wrap(text, room, most, measure);
        const whole = characters(lines.join('')) === characters(text);
        expect(whole || lines.at(-1)!.endsWith('…')).toBe(true);
      })
    );
  });

  it('breaks at white space, after hyphens, dashes and slashes, and around Han', () => {
    expect(wrap('first-rate news/views', measure('first-rate'), 9, measure)).toEqual([
      'first-rate',
      'news/',
      'views'
    ]);
    expect(wrap('会談会談', 26, 9, measure)).toEqual(['会談', '会談']);
  });

  it('starts no line with what closes, a small kana or a sign that repeats, and ends none with what opens', () => {
    const text = 'あ「東京」で、ニュッサ（会談）。人々の「声」を';
    for (let room = 26; room < 300; room += 5)
      for (const line of wrap(text, room, 99, measure)) {
        if (room > 52) expect(line).not.toMatch(/^[」）、。ュッ々]/);
        expect(line.length === 1 || !/[「（]$/.test(line), `${line} in ${room}`).toBe(true);
      }
    expect(wrap('会談「東京」で', 26, 9, measure)).toEqual(['会談', '「東', '京」', 'で']);
  });

  it('breaks Hangul, Hebrew and Arabic at spaces', () => {
    for (const text of ['외무장관이 서울에서', 'שלום עליכם', 'السلام عليكم'])
      expect(wrap(text, measure(text) - 1, 9, measure)).toEqual(text.split(' '));
  });

  it('breaks a word inside only where it is longer than a line', () => {
    expect(wrap('a mmmmmm b', measure('mmm'), 9, measure)).toEqual(['a', 'mmm', 'mmm', 'b']);
  });

  it('of nothing but space is no line', () => {
    expect(wrap('', 100, 3, measure)).toEqual([]);
    expect(wrap(' \n ', 100, 3, measure)).toEqual([]);
  });

  it('takes 5 000 characters, in words or in one', () => {
    expect(wrap('x'.repeat(5000), 100, 3, measure)).toHaveLength(3);
    expect(wrap('word '.repeat(1000), 100, 3, measure)).toHaveLength(3);
  });
});
