import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { readWithin } from '../../src/cli/read-file.ts';
import type { Medium, Timeline } from '../../src/model/timeline.ts';
import { builtFrame, builtPage, builtSingle } from '../support/built.ts';
import { eventOf, timelineOf } from '../support/documents.ts';
import { runWith } from '../support/effects.ts';
import { beginnings, png } from '../support/images.ts';

const photo: Medium = { file: 'photos/bridge.png', alt: 'A bridge', credit: 'A. Painter' };
const map: Medium = { file: 'map.jpg', alt: 'A map' };
const document = JSON.stringify(timelineOf({ events: [eventOf({ media: [photo, map, photo] })] }));
const files = {
  'talks/timeline.json': document,
  'talks/photos/bridge.png': png,
  'talks/map.jpg': beginnings.jpeg
};

const built: Readonly<Record<string, string>> = {
  'app/index.html': builtPage,
  'app/embed/index.html': builtFrame,
  'single/index.html': builtSingle,
  'single/THIRD-PARTY.txt': 'licences'
};
const withBuild: Partial<Effects> = {
  readBuilt: (path) => Promise.resolve(new TextEncoder().encode(built[path]))
};

describe('verify', () => {
  test('passes a story whose images are beside it', async () => {
    expect(await runWith(['verify', 'talks'], files)).toMatchObject({ code: 0 });
  });

  test('reports an image that is none, with its event', async () => {
    const { code, out } = await runWith(['verify', 'talks', '--json'], {
      ...files,
      'talks/map.jpg': beginnings.svg
    });
    const { stories } = JSON.parse(out) as { stories: { ok: boolean; problems: unknown[] }[] };
    expect([code, stories[0]?.ok]).toEqual([1, false]);
    expect(stories[0]?.problems).toEqual([
      {
        path: 'events[0].media[1].file',
        message: expect.stringContaining('are those of SVG') as string,
        event: { id: 'talks', title: 'Talks begin in Geneva' }
      }
    ]);
  });

  test('says that it saw no images of a document on standard input', async () => {
    const { code, out } = await runWith(['verify', '-'], {}, document);
    expect(code).toBe(0);
    expect(out).toContain('3 images of the document are not read: the document came in standard input');
  });

  test('reads no image outside of the story’s folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline media '));
    try {
      mkdirSync(join(folder, 'talks', 'photos'), { recursive: true });
      writeFileSync(join(folder, 'private.png'), png);
      writeFileSync(join(folder, 'talks', 'timeline.json'), document);
      writeFileSync(join(folder, 'talks', 'map.jpg'), beginnings.jpeg);
      symlinkSync(join(folder, 'private.png'), join(folder, 'talks', 'photos', 'bridge.png'));
      const { code, out } = await runWith(['verify', join(folder, 'talks')], {}, '', {
        isFolder: () => Promise.resolve(true),
        readWithin
      });
      expect(code).toBe(1);
      expect(out).toMatch(/photos\/bridge\.png is a link to .*outside the story’s folder/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('does not read an image of more than 10 MB', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourceline media '));
    try {
      writeFileSync(join(folder, 'timeline.json'), document.replaceAll('photos/bridge.png', 'map.jpg'));
      writeFileSync(join(folder, 'map.jpg'), Buffer.alloc(10_000_001, beginnings.jpeg));
      const { code, out } = await runWith(['verify', folder], {}, '', {
        isFolder: () => Promise.resolve(true),
        readWithin
      });
      expect(code).toBe(1);
      expect(out).toContain('map.jpg is larger than 10 MB, the limit');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('build', () => {
  test('copies each image once, and names it so in every document', async () => {
    const { code, written } = await runWith(['build', 'talks', '-o', 'site'], files, '', withBuild);
    expect(code).toBe(0);
    expect(written.get('site/data/talks/media/1.png')).toEqual(png);
    expect(written.get('site/data/talks/media/2.jpeg')).toEqual(beginnings.jpeg);
    const text = (path: string) => new TextDecoder().decode(written.get(path));
    const frame = new JSDOM(text('site/talks/embed/index.html')).window.document;
    const data = frame.querySelector<HTMLElement>('#timeline-data')!;
    for (const json of [text('site/data/talks/timeline.json'), data.textContent])
      expect((JSON.parse(json) as Timeline).events[0]?.media?.map(({ file }) => file)).toEqual([
        'media/1.png',
        'media/2.jpeg',
        'media/1.png'
      ]);
    expect(new URL(data.dataset.address!, 'https://a.example/talks/embed/').pathname).toBe(
      '/data/talks/timeline.json'
    );
    expect([...written.keys()].filter((path) => path.includes('bridge'))).toEqual([]);
  });

  test('writes nothing if an image has a problem', async () => {
    const { code, error, written } = await runWith(
      ['build', 'talks', '-o', 'site'],
      { ...files, 'talks/map.jpg': png },
      '',
      withBuild
    );
    expect(code).toBe(1);
    expect(error).toContain('the first bytes of “map.jpg” are those of a PNG image');
    expect(written.size).toBe(0);
  });

  test('--single puts the images into the file', async () => {
    const { code, written } = await runWith(
      ['build', 'talks', '--single', '-o', 'a.html'],
      files,
      '',
      withBuild
    );
    expect(code).toBe(0);
    const page = new JSDOM(new TextDecoder().decode(written.get('a.html'))).window.document;
    expect(JSON.parse(page.querySelector('#media')!.textContent)).toEqual({
      'media/1.png': `data:image/png;base64,${Buffer.from(png).toString('base64')}`,
      'media/2.jpeg': `data:image/jpeg;base64,${Buffer.from(beginnings.jpeg).toString('base64')}`
    });
  });

  test('--single refuses images that are too large for one page', { tags: 'slow' }, async () => {
    const large = Buffer.alloc(9_000_000, png);
    const { code, error, written } = await runWith(
      ['build', 'talks', '--single', '-o', 'a.html'],
      {
        ...files,
        'talks/photos/bridge.png': large,
        'talks/map.jpg': Buffer.alloc(9_000_000, beginnings.jpeg)
      },
      '',
      withBuild
    );
    expect(code).toBe(2);
    expect(error).toContain('more than 20 MB with its texts and images');
    expect(written.size).toBe(0);
  });
});

describe('convert', () => {
  test.each([
    ['a folder', []],
    ['a folder of Markdown', ['--to', 'markdown']]
  ])('copies the images into %s', async (_, to) => {
    const { code, out, written } = await runWith(['convert', 'talks', '-o', 'copy', ...to], files);
    expect(code).toBe(0);
    expect(written.get('copy/photos/bridge.png')).toEqual(png);
    expect(written.get('copy/map.jpg')).toEqual(beginnings.jpeg);
    expect(out).not.toContain('Lost in writing');
  });

  test('brings the images back from a folder of Markdown', async () => {
    const { written: pages } = await runWith(['convert', 'talks', '-o', 'md', '--to', 'markdown'], files);
    const { written } = await runWith(['convert', 'md', '-o', 'again'], Object.fromEntries(pages));
    expect(written.get('again/photos/bridge.png')).toEqual(png);
  });

  test('writes a folder as an archive, with its images', async () => {
    const { code, written } = await runWith(['convert', 'talks', '-o', 'talks.zip'], files);
    expect(code).toBe(0);
    const inside = unzipSync(written.get('talks.zip')!);
    expect(Object.keys(inside)).toEqual(['talks/timeline.json', 'talks/photos/bridge.png', 'talks/map.jpg']);
    expect(inside['talks/photos/bridge.png']).toEqual(png);
  });

  test('says which images are lost where they are not in the folder, or there is none', async () => {
    const others = Object.entries(files).filter(([path]) => path !== 'talks/map.jpg');
    const { out } = await runWith(['convert', 'talks', '-o', 'copy'], Object.fromEntries(others));
    expect(out).toContain('The file of 1 image is not included');
    expect(out).toContain('cannot read talks/map.jpg: there is no such file');
    const alone = await runWith(['convert', '-', '-o', 'copy'], {}, document);
    expect(alone.out).toContain('The files of 2 images are not included');
    const table = await runWith(['convert', 'talks', '-o', 'talks.csv'], files);
    expect(table.out).toContain('images are not included');
  });
});
