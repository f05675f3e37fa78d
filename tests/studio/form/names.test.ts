import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/studio/form/names.ts';

describe('the names that an author wrote', () => {
  it.each([
    ['Talks, Arms', [], ['Talks', 'Arms']],
    [' Talks ,, Talks, ', [], ['Talks']],
    ['Kim, Jong Un, Moon', ['Kim, Jong Un'], ['Kim, Jong Un', 'Moon']],
    ['Kim, Jong Unified', ['Kim, Jong Un'], ['Kim', 'Jong Unified']],
    ['Kim', ['Kim, Jong Un', 'Ki'], ['Kim']],
    ['', ['Kim'], []]
  ])('in “%s”, of which %j are known, are %j', (written, known, names) => {
    expect(namesIn(written, known)).toEqual(names);
  });
});
