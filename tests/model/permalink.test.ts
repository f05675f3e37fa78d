import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, permalinkOf } from '../../src/model/permalink.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { problemsOf } from '../support/hostile/read.ts';
import { eventOf, timelineOf } from '../support/documents.ts';

const characters = [...'abconprlteuxmAZCONT019._-'];
/** Ids as the schema takes them, rich in what makes a bad name. */
const ids = fc
  .tuple(fc.constantFrom(...'acnplCNP1'), fc.string({ unit: fc.constantFrom(...characters), maxLength: 99 }))
  .map(([first, rest]) => first + rest);

const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

function expectFit(name: string): void {
  expect(name).toMatch(/^[a-z0-9~][a-z0-9._~-]*$/);
  expect(name).not.toMatch(device);
  expect(name.endsWith('.')).toBe(false);
  expect(name.length).toBeLessThanOrEqual(255);
}

describe('the folder of a page', () => {
  it.each([
    ['alaska-talks', 'alaska-talks'],
    ['e1.b_c-d', 'e1.b_c-d'],
    ['Talks', '~talks'],
    ['con', 'con~'],
    ['aux.txt', 'aux~.txt'],
    ['COM1', '~c~o~m1'],
    ['com1', 'com1~'],
    ['console', 'console'],
    ['a.', 'a.~'],
    ['nul.', 'nul~.~'],
    ['A'.repeat(100), '~a'.repeat(100)]
  ])('of %s is %s', (id, folder) => {
    expect(folderOf(id)).toBe(folder);
  });

  it('is a name that every file system takes, whatever the id', () => {
    fc.assert(fc.property(ids, (id) => expectFit(folderOf(id))));
  });

  it('is no other id’s, even where capitals do not count', () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        fc.pre(one !== other);
        expect(folderOf(one).toLowerCase()).not.toBe(folderOf(other).toLowerCase());
      })
    );
    for (const [one, other] of [
      ['con', 'CON'],
      ['coN', 'con'],
      ['a.', 'a'],
      ['Talks', 'talks']
    ] as const)
      expect(folderOf(one)).not.toBe(folderOf(other));
  });

  it('is never asked for of a string that would lead elsewhere: a document refuses it as an id', () => {
    const hostile = [
      ...naughtyStrings,
      '..',
      '.',
      '../x',
      'a/b',
      'a\\b',
      '/etc',
      'a:b',
      'a~b',
      '%2e%2e',
      'é',
      ''
    ];
    const taken = hostile.filter(
      (id) => problemsOf(JSON.stringify(timelineOf({ events: [eventOf({ id })] }))).length === 0
    );
    for (const id of taken) expectFit(folderOf(id));
    expect(taken).not.toContain('..');
    expect(taken.length).toBeGreaterThan(10);
  });
});

it('a permalink is relative to the page of its story', () => {
  expect(new URL(permalinkOf('Talks'), 'https://a.example/x/').href).toBe(
    'https://a.example/x/event/~talks/'
  );
});
