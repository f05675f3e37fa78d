import { expect, test } from 'vitest';
import { canonicalise, type CanonicalText } from '../../src/model/canonical.ts';
import { hasName } from '../../src/model/names.ts';
import { article } from '../support/documents.ts';

test.each([['Wang Yi'], ['Kim Jong Un']])(
  '“%s” is looked for once in a text, however often it is asked for',
  (name) => {
    const source = canonicalise(article);
    let looks = 0;
    const watched: CanonicalText = {
      ...source,
      get text() {
        looks++;
        return source.text;
      }
    };
    const answer = hasName(watched, name);
    const once = looks;
    expect(once).toBeGreaterThan(0);
    expect(hasName(watched, name)).toBe(answer);
    expect(looks).toBe(once);
  }
);
