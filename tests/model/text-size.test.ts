import { describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { parseTimelineText } from '../../src/model/parse.ts';
import { longestDocument, textSizeProblem } from '../../src/model/text-size.ts';

const keys = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"${index.toString(36)}":1`).join(',')}}`;
const list = (count: number, item = '0'): string => `[${Array<string>(count).fill(item).join(',')}]`;

describe('a text of JSON is refused before objects are made of it', { tags: 'slow' }, () => {
  test.each([
    ['a million keys', () => keys(1_000_000), '', 'has 1,000,000 keys'],
    ['two million keys', () => keys(2_000_000), '', 'has more than 1,000,000 values'],
    [
      'a hundred keys in each of many objects',
      () => `{"events":${list(10_000, keys(100))}}`,
      '',
      'the document has more than 1,000,000 values; split the story'
    ],
    [
      'one key given two million times',
      () => `{${list(1_000_000, '"a":1').slice(1, -1)}}`,
      '',
      'has 1,000,000 keys'
    ],
    [
      'keys within an event',
      () => `{"a":1,"events":[{},{"b,]}":0,"c":${keys(101)}}]}`,
      'events[1].c',
      'has 101 keys'
    ],
    ['items', () => `{"lanes":[],"events":${list(20_001)}}`, 'events', 'has 20,001 items'],
    ['depth', () => `{"a":{"b":${'['.repeat(1e7)}`, 'a.b[0][0]', 'nested more than 32 deep'],
    ['a text longer than 20 MB', () => ' '.repeat(longestDocument + 1), '', 'is larger than 20 MB']
  ])('%s', (_, json, path, message) => {
    const text = json();
    const parse = vi.spyOn(JSON, 'parse');
    const parsed = parseTimelineText(text);
    const calls = parse.mock.calls.length;
    parse.mockRestore();
    expect(calls).toBe(0);
    expect(parsed.ok || parsed.problems).toEqual([
      { path, message: expect.stringContaining(message) as string }
    ]);
  });
});

describe('a text that is small enough passes', () => {
  test.each([
    [
      'with what looks like structure in its texts',
      JSON.stringify({ a: '{'.repeat(99), b: ','.repeat(500), c: '[\\"]},' })
    ],
    ['with backslashes before quotation marks', JSON.stringify({ a: '\\', b: '\\\\"', c: '",'.repeat(200) })],
    ['with as many keys as there may be', keys(100)],
    ['with as many items as there may be', list(20_000)],
    ['with ten thousand events of ninety-nine values each', `{"events":${list(10_000, keys(99))}}`],
    ['that is no JSON', '}]]]{"a'],
    ['that is empty', '']
  ])('%s', (_, json) => {
    expect(textSizeProblem(json)).toBeUndefined();
  });

  test('whatever its texts say', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(textSizeProblem(json)).toBeUndefined();
      })
    );
  });
});
