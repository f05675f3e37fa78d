// @module-tag slow
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/formats/markdown/front-matter.ts';
import { markwhenReader } from '../../src/formats/markwhen/reader.ts';
import { expectSoon } from '../support/hostile/read.ts';
import { readText } from './reading.ts';

const body = '2020-01-01: One\n2021: Two\n';
const manyKeys = Array.from({ length: 30_000 }, (_, index) => `key${index}: a\n`).join('');

describe('the YAML at the head of a file', () => {
  it('may have many keys', () =>
    expectSoon(5_000, () => expect(pageOf(`---\n${manyKeys}---\n`, 'a.md')!.facts['key9']).toBe('a')));

  it('is refused with a key that it has twice', () => {
    expect(() => pageOf('---\ntitle: A\ndate: b\ntitle: C\n---\n', 'a.md')).toThrow(
      'The front matter of a.md has “title” twice in one place'
    );
    expect(() => readText(markwhenReader, `---\ntitle: A\ntitle: B\n---\n${body}`)).toThrow(
      'Its header has “title” twice'
    );
  });

  it('is refused with an alias that leads nowhere', () => {
    expect(() => pageOf('---\ntitle: *a\n---\n', 'a.md')).toThrow('too tangled');
    expect(() => readText(markwhenReader, `---\ntitle: *a\n---\n${body}`)).toThrow(
      'Its header is too tangled'
    );
  });
});

it('an alias in a line above the events of Markwhen is a text', async () => {
  const { timeline } = await readText(markwhenReader, `title: "a": *b\n${body}`);
  expect(timeline.title).toBe('"a": *b');
});
