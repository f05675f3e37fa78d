import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateKeys } from '../../src/model/duplicate-keys.ts';
import { fileChecks } from '../../src/model/file-checks.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import { deepest } from '../../src/model/size.ts';
import { articleTimelineText, timelineOf } from '../support/documents.ts';

const problemsIn = (json: string) => duplicateKeys(json).map((problem) => problem());
const pathsIn = (json: string): string[] => problemsIn(json).map(({ path }) => path);

describe('a key that is in one object again', () => {
  test.each([
    ['at the top', '{"a": 1, "a": 2}', ['a']],
    [
      'deep down, behind lists',
      '{"a": [0, [], {"b": {}}, {"b": {"c": 1, "d": [{}], "c": 2}}]}',
      ['a[3].b.c']
    ],
    ['in what is dropped for it', '{"a": {"b": 1, "b": 2}, "a": 3}', ['a.b', 'a']],
    ['in what a list holds', '[{"a": 1}, {"a": 1, "a": 1}]', ['[1].a']],
    ['written otherwise', String.raw`{"edtf": 1, "\u0065dtf": 2}`, ['edtf']],
    ['a third time', '{"a": 1, "a": 2, "a": 3}', ['a', 'a']],
    ['and is a name of every object’s', '{"__proto__": 1, "constructor": 2, "__proto__": 3}', ['__proto__']]
  ])('%s is found', (_, json, paths) => {
    expect(pathsIn(json)).toEqual(paths);
  });

  test.each([
    ['a key of another object', '{"a": {"a": [{"a": 1}, {"a": 1}]}, "b": {"a": 1}}'],
    ['a value that says the same', '{"a": "a", "b": "a", "c": ["a", "a", "a:", "{", "\\"a\\": 1, \\"a\\""]}'],
    ['a text, a number or nothing', '"a"'],
    ['white space', ' \n\t{ \r\n } \n']
  ])('%s is none', (_, json) => {
    expect(pathsIn(json)).toEqual([]);
  });

  test('is told with the lines of both', () => {
    expect(problemsIn('{\n  "a": 1,\r\n\n  "b": [\n],\n  "a": 2\n}')).toEqual([
      {
        path: 'a',
        message:
          'the key “a” is in one object more than once, on lines 2 and 6; only the last would be read, so take the others out'
      }
    ]);
  });

  test('is not found in anything that JSON is written from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        expect(pathsIn(JSON.stringify(value, null, indent))).toEqual([]);
      })
    );
    expect(pathsIn(articleTimelineText)).toEqual([]);
  });

  test('is found wherever it is put into an object', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        fc.nat(),
        fc.jsonValue(),
        (object, at, value) => {
          const keys = Object.keys(object);
          const key = keys[at % keys.length]!;
          const json = JSON.stringify(object).replace(
            /\}$/u,
            () => `,${JSON.stringify(key)}:${JSON.stringify(value)}}`
          );
          expect(pathsIn(json)).toHaveLength(1);
        }
      )
    );
  });

  test('is told with what else is wrong, and at most two hundred times', () => {
    // In each of six objects, as none may have more than a hundred keys.
    const again = '"colour": 1, '.repeat(50);
    const parsed = parseTimelineText(
      JSON.stringify(timelineOf()).replaceAll('{', () => `{${again}`),
      fileChecks.look
    );
    expect(parsed.ok).toBe(false);
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toBe('and 100 more');
  });

  test('is found as deep as a timeline may nest', () => {
    const json = `${'{"a":'.repeat(deepest)}{"b":1,"b":2}${'}'.repeat(deepest)}`;
    expect(pathsIn(json)).toEqual([`${'a.'.repeat(deepest)}b`]);
  });
});
