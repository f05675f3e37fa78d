import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abridged, paragraphsOf, type Use } from '../../../src/viewer/source/segments.ts';

const use = (eventId: string, start: number, end: number): Use => ({ eventId, start, end });

/** Each segment as its text and the events that use it. */
const cut = (raw: string, uses: readonly Use[]): string[][] =>
  paragraphsOf(raw, uses).map(({ segments }) =>
    segments.map(({ text, eventIds }) => `${text}:${eventIds.join('+')}`)
  );

describe('the paragraphs of a text', () => {
  it('end at a blank line, with or without spaces in it, and keep single line breaks', () => {
    expect(cut('a\nb\n\nc\n \n\n\nd', [])).toEqual([['a\nb:'], ['c:'], ['d:']]);
  });

  it('are none in an empty text, or one of white space', () => {
    expect([paragraphsOf('', []), paragraphsOf(' \n\n ', [])]).toEqual([[], []]);
  });

  it('are cut where a passage begins and ends', () => {
    expect(cut('one two three', [use('a', 4, 7)])).toEqual([['one :', 'two:a', ' three:']]);
  });

  it('know both events where passages overlap', () => {
    expect(cut('abcdef', [use('x', 0, 4), use('y', 2, 6)])).toEqual([['ab:x', 'cd:x+y', 'ef:y']]);
  });

  it('know both events where a passage lies in another', () => {
    expect(cut('abcdef', [use('x', 0, 6), use('y', 2, 4)])).toEqual([['ab:x', 'cd:x+y', 'ef:x']]);
  });

  it('name an event once that uses a passage twice', () => {
    expect(cut('abc', [use('x', 0, 3), use('x', 0, 3)])).toEqual([['abc:x']]);
  });

  it('carry a passage over the blank line between them', () => {
    expect(cut('ab\n\ncd', [use('x', 1, 5)])).toEqual([
      ['a:', 'b:x'],
      ['c:x', 'd:']
    ]);
  });

  it('mark a sentence that no event uses', () => {
    const [paragraph] = paragraphsOf('One. Two.', [use('x', 0, 4)], [{ start: 5, end: 9 }]);
    expect(paragraph?.segments.map(({ text, unused }) => [text, unused])).toEqual([
      ['One.', false],
      [' ', false],
      ['Two.', true]
    ]);
  });

  it('know the unused sentences of each, also of one that reaches over a blank line', () => {
    const raw = 'A. B.\n\nC.\n\nD. E.';
    const at = (from: string, to: string) => ({ start: raw.indexOf(from), end: raw.indexOf(to) + to.length });
    const unused = [at('B.', 'B.'), at('C.', 'D.'), at('E.', 'E.')];
    const marked = paragraphsOf(raw, [], unused).map(({ segments }) =>
      segments.filter((segment) => segment.unused).map(({ text }) => text)
    );
    expect(marked).toEqual([['B.'], ['C.'], ['D.', 'E.']]);
  });

  it('hold all of the text but the blank lines, each stretch once and in order, whatever the passages', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é', '😀'), maxLength: 60 });
    const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(texts, places, (raw, pairs) => {
        const uses = pairs.map(([a, b], index) => use(`e${index}`, Math.min(a, b), Math.max(a, b)));
        const segments = paragraphsOf(raw, uses).flatMap((paragraph) => paragraph.segments);
        for (const { text, start, end } of segments) expect(text).toBe(raw.slice(start, end));
        expect(
          segments
            .map(({ text }) => text)
            .join('')
            .replace(/\s/gu, '')
        ).toBe(raw.replace(/\s/gu, ''));
        expect(segments.every(({ start }, index) => start >= (segments[index - 1]?.end ?? 0))).toBe(true);
      })
    );
  });
});

describe('a very long text', () => {
  const raw = Array.from({ length: 1000 }, (_, index) => `Paragraph ${index}.`).join('\n\n');
  const start = raw.indexOf('Paragraph 700.');

  it('is reduced to its beginning and what stands around passages, and says how much is left out', () => {
    const shown = abridged(paragraphsOf(raw, [use('x', start, start + 9)]));
    const leftOut = shown.flatMap((part) => ('leftOut' in part ? [part.leftOut] : []));
    expect(shown.length - leftOut.length).toBeLessThan(100);
    expect(leftOut.reduce((sum, count) => sum + count, 0) + shown.length - leftOut.length).toBe(1000);
    expect(shown.some((part) => 'segments' in part && part.start === start)).toBe(true);
  });

  it('is left whole where it is not so long', () => {
    const short = paragraphsOf(raw.slice(0, 2000), []);
    expect(abridged(short)).toBe(short);
  });
});
