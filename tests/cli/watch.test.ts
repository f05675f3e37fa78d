import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError, type Effects } from '../../src/cli/effects.ts';
import { onChange } from '../../src/cli/watch.ts';
import { article, articleTimelineText, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import { runWith } from '../support/effects.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text = ''): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

class Done extends Error {}

/** Watches files of the folder; each step is taken once what came of the one before it was acted on. */
async function changes(names: () => readonly string[], steps: readonly (() => void)[]): Promise<void> {
  const left = [...steps];
  const watching = onChange(
    () => Promise.resolve(names().map((name) => join(folder, name))),
    () => {
      const step = left.shift();
      if (!step) return Promise.reject(new Done());
      step();
      return Promise.resolve();
    }
  );
  await expect(watching).rejects.toThrow(Done);
}

describe('a change is seen', () => {
  it('of a file that is written, replaced, taken away and put back', async () => {
    put('a.txt');
    await changes(
      () => ['a.txt'],
      [
        () => put('a.txt', 'x'),
        () => {
          put('new', 'y');
          renameSync(join(folder, 'new'), join(folder, 'a.txt'));
        },
        () => rmSync(join(folder, 'a.txt')),
        () => put('a.txt', 'z')
      ]
    );
  });

  it('of a file whose folders are made only then', async () => {
    await changes(
      () => ['b/c/a.txt'],
      [
        () => mkdirSync(join(folder, 'b')),
        () => mkdirSync(join(folder, 'b/c')),
        () => put('b/c/a.txt'),
        () => rmSync(join(folder, 'b'), { recursive: true }),
        () => mkdirSync(join(folder, 'b/c'), { recursive: true }),
        () => put('b/c/a.txt')
      ]
    );
  });

  it('of files that are watched only from then on', async () => {
    put('a.txt');
    put('sources/b.txt');
    let names = ['a.txt'];
    await changes(
      () => names,
      [
        () => {
          names = ['a.txt', 'sources/b.txt'];
          put('a.txt', 'names b');
        },
        () => put('sources/b.txt', 'x')
      ]
    );
  });
});

describe('render --watch', () => {
  /** Which files are watched, by what the document is by then. */
  async function watched(documents: readonly (string | undefined)[]): Promise<(readonly string[])[]> {
    const seen: (readonly string[])[] = [];
    const files: Record<string, string> = { 's/sources/article.txt': article };
    const onChanged: Effects['onChange'] = async (pathsOf) => {
      for (const document of documents) {
        if (document === undefined) delete files['s/timeline.json'];
        else files['s/timeline.json'] = document;
        seen.push(await pathsOf());
      }
    };
    files['s/timeline.json'] = '{}';
    const more = { onChange: onChanged, isFolder: () => Promise.resolve(true) };
    await runWith(['render', 's', '-o', 'a.svg', '--watch'], files, '', more);
    return seen;
  }

  it('watches the texts of a document that was broken as it began, and that is gone for a moment', async () => {
    const whole = ['s/timeline.json', 's/sources/article.txt'];
    expect(await watched(['{', articleTimelineText, undefined, articleTimelineText])).toEqual([
      ['s/timeline.json'],
      whole,
      ['s/timeline.json'],
      whole
    ]);
  });

  it('watches a text that the document names, and none where it names none', async () => {
    const { content, ...unnamed } = sourceOf(plainText);
    const named = { ...unnamed, text: 'sources/paper.txt' };
    const documents = [named, unnamed, { ...unnamed, content }].map((source) =>
      JSON.stringify(timelineOf({ sources: [source] }))
    );
    expect(await watched(documents)).toEqual([
      ['s/timeline.json', 's/sources/paper.txt'],
      ['s/timeline.json'],
      ['s/timeline.json']
    ]);
  });

  it('draws anew after each change, and says what is wrong for the moment', async () => {
    const files: Record<string, string> = { 's/timeline.json': '{', 's/sources/article.txt': article };
    const onChanged: Effects['onChange'] = async (_, act) => {
      await act();
      files['s/timeline.json'] = articleTimelineText;
      await act();
    };
    const args = ['render', 's', '-o', 'a.svg', '--svg-text', 'plain', '--watch'];
    const { error, written } = await runWith(args, files, '', { onChange: onChanged });
    expect(error).toMatch(/^sourceline: s: .*is not JSON.*\n(?:.*\n)*sourceline: s: drawn\n$/u);
    expect([...written.keys()]).toEqual(['a.svg']);
  });

  it('refuses standard input, which can’t be read again', async () => {
    const { code, error } = await runWith(['render', '-', '-o', 'a.svg', '--watch'], {}, articleTimelineText);
    expect(code).toBe(2);
    expect(error).toContain('--watch needs a STORY on disk, not -');
  });

  it('says which folder can’t be watched', async () => {
    await expect(
      onChange(
        () => Promise.resolve(['/a\0/b']),
        () => Promise.resolve()
      )
    ).rejects.toThrow(UsageError);
  });
});
