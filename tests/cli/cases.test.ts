import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runWith } from '../support/effects.ts';

const casesFolder = new URL('../cases/', import.meta.url);

/** The files of a case, as they lie on disk. */
function filesOf(name: string): Readonly<Record<string, string>> {
  const paths = ['timeline.json', 'sources/article.txt'].filter((path) =>
    existsSync(new URL(`${name}/${path}`, casesFolder))
  );
  return Object.fromEntries(
    paths.map((path) => [`case/${path}`, readFileSync(new URL(`${name}/${path}`, casesFolder), 'utf8')])
  );
}

describe('a story whose source has no text', () => {
  const files = filesOf('source-without-text');
  const svg = async () => {
    const { code, written } = await runWith(
      ['render', 'case', '-o', 'case.svg', '--svg-text', 'plain'],
      files
    );
    return { code, text: new TextDecoder().decode(written.get('case.svg')).replace(/<[^>]*>/gu, ' ') };
  };

  test('passes, with a warning that its quotes are not checked', async () => {
    const { code, out } = await runWith(['verify', 'case'], files);
    expect(code).toBe(0);
    expect(out).toContain('sources[0]: there is no text for “a”, so its quotes are not checked');
  });

  test('is drawn, and its picture says at the mark and in the notes that nothing was checked', async () => {
    const { code, text } = await svg();
    expect(code).toBe(0);
    expect(text).toContain('  not checked  ');
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'This quote is not checked here: the story does not carry the text'
    );
    expect(text.replace(/\s+/gu, ' ')).toContain(
      '1 of 1 quote is not checked: the text of the source is not here. Sourceline never checks whether a source is true.'
    );
  });
});

test('a web page in place of a text is the one problem of its story', async () => {
  const { code, out } = await runWith(['verify', '--json', 'case'], filesOf('source-is-a-login-page'));
  const { stories } = JSON.parse(out) as { stories: { problems: { path: string; message: string }[] }[] };
  expect(code).toBe(1);
  expect(stories[0]?.problems.map(({ path }) => path)).toEqual(['sources[0].text']);
  expect(stories[0]?.problems[0]?.message).toMatch(/^“sources\/article\.txt” is the markup of a web page/u);
});
