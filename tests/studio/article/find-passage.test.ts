import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../../src/model/canonical.ts';
import { findPassage } from '../../../src/studio/article/find-passage.ts';

const raw =
  'Talks began in Geneva on May 3. “We’ll see,” an envoy said.\n\nThe talks ended on May 5. An envoy said nothing.\n\nThe\u00a0talks ended on Friday.';
const text = canonicalise(raw);

/** The words of the text at the place that was found, or what was found instead. */
function found(wanted: string): string | number | undefined {
  const passage = findPassage(wanted, text);
  if (passage.kind === 'one') return raw.slice(passage.place.start, passage.place.end);
  return passage.kind === 'several' ? passage.count : undefined;
}

describe('a passage is found', () => {
  it('by its words', () => {
    expect(found(' began in Geneva ')).toBe('began in Geneva');
  });

  it('in the typography of the text, whatever was typed', () => {
    expect(found('"We\'ll see," an envoy')).toBe('“We’ll see,” an envoy');
  });

  it.each([
    'Talks began … an envoy said',
    'Talks began...an envoy said',
    'Talks began … Geneva … an envoy said'
  ])('by its first and last words: %s', (wanted) => {
    expect(found(wanted)).toBe('Talks began in Geneva on May 3. “We’ll see,” an envoy said');
  });

  it('up to the nearest last words after its first', () => {
    expect(found('Talks began … on May')).toBe('Talks began in Geneva on May');
    expect(found('ended on Friday … ')).toBe('ended on Friday');
  });
});

describe('no passage is found', () => {
  it.each(['', '  ', '…', 'talks began in Geneva', 'Genev', 'begins', 'ended on Friday … Geneva'])(
    'for “%s” if no place has exactly these words',
    (wanted) => {
      expect(found(wanted)).toBeUndefined();
    }
  );

  it('where several places have its first words, and they are counted', () => {
    expect(found('talks ended on')).toBe(2);
    expect(found('talks ended … Friday')).toBe(2);
    expect(found('on May')).toBe(2);
  });
});
