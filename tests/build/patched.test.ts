import { expect, test } from 'vitest';
import { patched, swapped } from '../../build/patched.ts';

const patch = { file: 'package/source.js', swaps: [['one', 'two']] } as const;

/** Runs the hooks of a patch over the files of a build. */
function build(files: Readonly<Record<string, string>>): unknown[] {
  const plugin = patched('test', [patch]) as unknown as {
    buildStart: () => void;
    transform: (code: string, id: string) => unknown;
    buildEnd: (error?: Error) => void;
  };
  plugin.buildStart();
  const results = Object.entries(files).map(([id, code]) => plugin.transform(code, id));
  plugin.buildEnd();
  return results;
}

test('a patch replaces its words in its file, wherever it is installed, and in no other', () => {
  expect(
    build({ 'C:\\node_modules\\package\\source.js?v=1': 'one, one', '/other/source.js': 'one' })
  ).toEqual([{ code: 'two, two', map: null }, undefined]);
});

test('a build fails where a package no longer has the words of a patch', () => {
  expect(() => build({ '/node_modules/package/source.js': 'three' })).toThrow(
    'package/source.js has changed: it no longer has “one”'
  );
});

test('a build fails where a package no longer has the file of a patch', () => {
  expect(() => build({ '/node_modules/package/moved.js': 'one' })).toThrow('no package/source.js');
});

test('words are put in as they are, dollar signs too', () => {
  expect(swapped('one', { file: '', swaps: [['one', '$& $1']] })).toBe('$& $1');
});
