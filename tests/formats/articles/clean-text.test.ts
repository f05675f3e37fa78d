import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, withParagraphs } from '../../../src/formats/articles/clean-text.ts';
import { wordsOf } from '../../support/articles.ts';

describe('a clean text', () => {
  it.each([
    ['line ends of other systems', 'one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['spaces at the ends of lines', 'one  \ntwo\t\n', 'one\ntwo'],
    ['many blank lines', 'one\n \n\n\t\ntwo', 'one\n\ntwo'],
    ['a byte order mark', '\ufeffone', 'one'],
    ['page breaks and paragraph separators', 'one\ftwo\u2029three', 'one\n\ntwo\n\nthree']
  ])('has none of: %s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('keeps no-break spaces, tabs and hyphens within lines', () => {
    expect(cleanText('5\u00a0km\tnorth\nwell-\nknown')).toBe('5\u00a0km\tnorth\nwell-\nknown');
  });

  it('has the same words as any text, and stays as it is', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\n', '\r\n', '\t', '\f', '\ufeff', '\u2029', '-', '\u00a0', 'é', '한', '👩‍🚀'),
        fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' })
      )
    });
    fc.assert(
      fc.property(text, (raw) => {
        const clean = cleanText(raw);
        expect(wordsOf(clean)).toBe(wordsOf(raw));
        expect(cleanText(clean)).toBe(clean);
      })
    );
  });
});

describe('a text without blank lines', () => {
  const long = 'A sentence that nobody would leave unwrapped. '.repeat(4).trim();

  it('has a paragraph on each line if its lines are long', () => {
    expect(withParagraphs(`${long}\nShort.\n${long}`)).toBe(`${long}\n\nShort.\n\n${long}`);
  });

  it('is one paragraph if its lines are wrapped', () => {
    expect(withParagraphs('A short line\nand another.')).toBe('A short line\nand another.');
  });
});
