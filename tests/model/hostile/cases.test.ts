// @module-tag slow
import { describe, expect, test } from 'vitest';
import { fullDocument, objectsOf } from '../../support/hostile/document.ts';
import { badTexts } from '../../support/hostile/json-cases.ts';
import { problemsOf } from '../../support/hostile/read.ts';
import { badShapes, type BadDocument } from '../../support/hostile/shape-cases.ts';
import { badStories, withKey } from '../../support/hostile/story-cases.ts';

const keys = ['__proto__', 'constructor', 'prototype'].flatMap((key) =>
  withKey(key, objectsOf(fullDocument), { polluted: true, toString: 'x' })
);

/** Every problem of it, when it has just the one that it was made for. */
function expectOnly({ document, at, says }: BadDocument): void {
  const problems = problemsOf(JSON.stringify(document));
  expect(problems.map(({ path }) => path)).toEqual([at]);
  for (const words of says) expect(problems[0]?.message).toContain(words);
}

test('the document that the cases spoil is sound', () => {
  expect(problemsOf(JSON.stringify(fullDocument))).toEqual([]);
});

test('no two cases have one name', () => {
  const names = [...badTexts, ...badShapes, ...badStories, ...keys].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThan(120);
});

describe('a text that is no JSON is refused with the place where it stops being so', () => {
  test.each(badTexts)('$name', ({ text, says }) => {
    const problems = problemsOf(text);
    expect(problems.map(({ path }) => path)).toEqual(['']);
    for (const words of ['is not JSON', ...says]) expect(problems[0]?.message).toContain(words);
  });
});

describe('a wrong shape is the only problem, and is named with its value', () => {
  test.each(badShapes)('$name', expectOnly);
});

describe('a wrong story is told what is not so', () => {
  test.each(badStories)('$name', expectOnly);
});

describe('a key that could reach a prototype is refused by name', () => {
  test.each(keys)('$name', (spoilt) => {
    expectOnly(spoilt);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
