import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runWith } from '../support/effects.ts';

/** The commands of the guide to Parquet need a database: `tests/formats/tables/parquet.test.ts` runs them. */
const guides = ['make-a-timeline.md', 'spreadsheet.md', 'timelinejs.md', 'hypothesis.md'];

interface Block {
  readonly kind: string;
  /** Of a file that the guide shows. */
  readonly name: string | undefined;
  readonly text: string;
}

const blocksOf = (guide: string): readonly Block[] =>
  [...guide.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gmsu)].map(([, kind, name, text]) => ({
    kind: kind!,
    name,
    text: text!
  }));

const command = /^npm run -s sourceline -- (.*)$/gmu;

/** The words of a command, as a shell has them: those in quotation marks are one. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:[^\s"]|"[^"]*")+/gu)].map(([word]) => word.replaceAll('"', ''));

describe.each(guides)('the guide %s', (name) => {
  const guide = readFileSync(`docs/guides/${name}`, 'utf8');
  const blocks = blocksOf(guide);

  test('has commands that run, on the files that it shows, with what it says they print', async () => {
    const files: Record<string, string | Uint8Array> = {};
    let printed = '';
    let count = 0;
    for (const { kind, name: file, text } of blocks) {
      if (file !== undefined) files[file] = text;
      if (kind === 'text') for (const line of text.trim().split('\n')) expect(printed).toContain(line);
      if (kind !== 'sh') continue;
      printed = '';
      for (const [line, args] of text.matchAll(command)) {
        // What a command writes is there when it reads again, and for the commands that follow.
        const writeFile = (path: string, bytes: Uint8Array) => Promise.resolve(void (files[path] = bytes));
        const { code, out, error } = await runWith(wordsOf(args!), files, '', { writeFile });
        expect(code, `${line}\n${out}${error}`).toBe(0);
        printed += out;
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1);
  });
});

test('each guide is linked from the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const names = readdirSync('docs/guides').filter((name) => name.endsWith('.md'));
  expect(names.filter((name) => !readme.includes(`(docs/guides/${name})`))).toEqual([]);
});
