import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { PackageMissing } from '../../src/export/node/optional.ts';
import { builtFrame, builtPage, builtSingle } from '../support/built.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  quoteOf,
  sourceOf,
  timelineOf
} from '../support/documents.ts';
import { runWith, type Outcome } from '../support/effects.ts';

const files = { 'nk/timeline.json': articleTimelineText, 'nk/sources/article.txt': article };
const sound = JSON.stringify(timelineOf());

/** As the page has it before it is built, with its fonts by the packages that bring them. */
const otherScripts = readFileSync('src/viewer/ui/other-scripts.css', 'utf8');

const built: Readonly<Record<string, string>> = {
  'app/index.html': builtPage,
  'app/assets/index-1.js': 'js',
  'app/data/north-korea-outreach/timeline.json': 'the example',
  'app/embed/index.html': builtFrame,
  'app/studio/index.html': 'the studio',
  'app/studio/files.json': '["assets/Studio-1.js"]',
  'app/assets/Studio-1.js': 'what only the studio loads',
  'app/embed/sourceline-frame.js': 'frame script',
  'embed/sourceline-frame.js': 'frame script',
  'embed/timeline.d.ts': 'types, for those who import the element',
  'app/assets/other-scripts-1.css': otherScripts,
  'app/THIRD-PARTY.txt': 'licences of the page',
  'single/index.html': builtSingle,
  'single/THIRD-PARTY.txt': 'licences of a single file'
};

interface Built extends Omit<Outcome, 'written'> {
  readonly written: ReadonlyMap<string, string>;
}

/** Runs `build` with what it writes kept in memory. */
async function build(
  args: readonly string[],
  stories: Readonly<Record<string, string>> = files,
  more: Partial<Effects> = {}
): Promise<Built> {
  const written = new Map<string, string>();
  const outcome = await runWith(['build', ...args], stories, '', {
    writeFile: (path, bytes) => Promise.resolve(void written.set(path, new TextDecoder().decode(bytes))),
    listBuilt: (folder) =>
      Promise.resolve(
        Object.keys(built).flatMap((path) =>
          path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []
        )
      ),
    readBuilt: (path) => Promise.resolve(new TextEncoder().encode(built[path])),
    ...more
  });
  return { ...outcome, written };
}

test('a story whose source has no text is built, with a warning, and its pages say what is not checked', async () => {
  const document = readFileSync('tests/cases/source-without-text/timeline.json', 'utf8');
  const stories = { ...files, 'case/timeline.json': document };
  const { code, error, written } = await build(['case', 'nk', '-o', 'site'], stories);
  expect(code).toBe(0);
  expect(error).toContain('sourceline: case: sources[0]: there is no text for “a”');
  expect(written.get('site/index.html')).toContain('as of March 13, 2021 · 1 of 1 quote is not checked');
  expect([...written.values()].some((text) => text.includes('(happened · stated, not checked)'))).toBe(true);
});

test('a site is built without the files of packages that are not installed, and says how to install these', async () => {
  const { code, error, written } = await build(['nk', '-o', 'site'], files, {
    readBuilt: (path) =>
      path.startsWith('app/assets/')
        ? Promise.reject(new PackageMissing(path, path.endsWith('.js') ? ['wawoff2'] : ['harfbuzzjs']))
        : Promise.resolve(new TextEncoder().encode(built[path]))
  });
  expect(code).toBe(0);
  expect(error).toMatch(
    /^sourceline: the site is without .*: npm install wawoff2@[\d.]+ harfbuzzjs@[\d.]+$/mu
  );
  expect([...written.keys()].filter((path) => path.startsWith('site/assets/'))).toEqual([]);
  expect(written.has('site/index.html')).toBe(true);
});

test('a site has no studio: it is published for readers', async () => {
  const { code, written } = await build(['nk', '-o', 'site']);
  expect(code).toBe(0);
  expect([...written.keys()].filter((path) => path.includes('studio'))).toEqual([]);
});

test('a story with the id “studio” has an address that no page takes for the studio', async () => {
  const story = JSON.stringify(timelineOf({ id: 'studio' }));
  const { written } = await build(['s', '-o', 'site'], { 's/timeline.json': story });
  expect(written.has('site/studio~/index.html')).toBe(true);
});

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('a usage error exits with 2 and writes nothing', () => {
  test.each<[string, string[], string]>([
    ['no story', ['-o', 'site'], 'no STORY'],
    ['no folder', ['nk'], 'no DIR to write: name it after -o'],
    ['no file', ['nk', '--single'], 'no FILE to write: name it after -o'],
    ['standard output', ['nk', '--single', '-o', '-'], 'no FILE to write'],
    [
      'a single file of two stories',
      ['nk', 'b', '--single', '-o', 'x.html'],
      '--single takes one STORY, not also b'
    ],
    [
      'an address of a single file',
      ['nk', '--single', '-o', 'x.html', '--base-url', 'https://a.example'],
      '--base-url applies to a site'
    ],
    [
      'an address that is none',
      ['nk', '-o', 'site', '--base-url', 'a.example'],
      'address of a folder: a.example'
    ],
    [
      'an address that runs',
      ['nk', '-o', 'site', '--base-url', 'javascript:alert(1)'],
      'javascript:alert(1)'
    ],
    [
      'an address with a query',
      ['nk', '-o', 'site', '--base-url', 'https://a.example/?x'],
      'https://a.example/?x'
    ],
    [
      'an address with a bare ?',
      ['nk', '-o', 'site', '--base-url', 'https://a.example/b?'],
      'address of a folder'
    ],
    [
      'an address with a bare #',
      ['nk', '-o', 'site', '--base-url', 'https://a.example/b#'],
      'address of a folder'
    ],
    ['an address with a password', ['nk', '-o', 'site', '--base-url', 'https://a:b@a.example'], 'a:b@'],
    ['a single file that is no page', ['nk', '--single', '-o', 'x.json'], 'x.json does not end in .html'],
    ['a single file by force', ['nk', '--single', '-o', 'x.html', '--force'], '--force applies to a site'],
    ['a story twice', ['nk', 'nk', '-o', 'site'], 'two stories have the id north-korea-outreach'],
    ['a story that is not there', ['nowhere', '-o', 'site'], 'cannot read nowhere']
  ])('%s', async (_, args, message) => {
    const { code, out, error, written } = await build(args);
    expect([code, out, written.size]).toEqual([2, '', 0]);
    expect(error).toContain(message);
  });

  test('before anything was built, with the way to do it', async () => {
    const { code, error } = await build(['nk', '-o', 'site'], files, { readBuilt: failing('ENOENT') });
    expect(code).toBe(2);
    expect(error).toContain('cannot read dist/app/index.html');
    expect(error).toContain('npm run build');
  });
});

test(
  'a single file that its own page would refuse is refused before it is written, with the way out',
  { tags: 'slow' },
  async () => {
    // In a page each of these signs takes six characters.
    const text = `${plainText}\n\n${'<'.repeat(3_400_000)}`;
    const source = { ...sourceOf(text), content: undefined };
    const document = JSON.stringify(timelineOf({ sources: [{ ...source, text: 'long.txt' }] }));
    const stories = { 'long/timeline.json': document, 'long/long.txt': text };
    const { code, error, written } = await build(['long', '--single', '-o', 'long.html'], stories);
    expect([code, [...written]]).toEqual([2, []]);
    expect(error).toContain('long.html would contain a document of more than 20 MB with its texts');
    expect(error).toContain('make a site without --single');
    expect((await build(['long', '-o', 'site'], stories)).code).toBe(0);
  }
);

test.each([
  ['EACCES', 'it may not be written'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'there is a file in place of its folder'],
  ['ENOSPC', 'the disk is full'],
  ['EFBIG', 'it would exceed the system’s limit for files'],
  ['EMFILE', 'EMFILE']
])('a file that can not be written is named, with the reason: %s', async (code, reason) => {
  const outcome = await build(['nk', '--single', '-o', 'out/x.html'], files, { writeFile: failing(code) });
  expect([outcome.code, outcome.out]).toEqual([2, '']);
  expect(outcome.error).toContain(`cannot write out/x.html: ${reason}`);
});

describe('a story with problems is refused with 1, the list of them, and nothing written', () => {
  test.each([
    ['no JSON', '{', 'is not JSON'],
    [
      'an id that would lead elsewhere',
      JSON.stringify(timelineOf({ events: [eventOf({ id: '../up' })] })),
      'events[0].id'
    ],
    ['a story’s id that would', JSON.stringify(timelineOf({ id: '..' })), 'id: “id” is “..”'],
    [
      'a text of another folder',
      JSON.stringify(timelineOf({ sources: [{ ...sourceOf(plainText), text: '../../etc/passwd' }] })),
      'sources[0].text'
    ],
    [
      'ids that are taken',
      JSON.stringify(timelineOf({ events: [eventOf(), eventOf()] })),
      'is already used by events[0]'
    ],
    [
      'a text that is not there',
      JSON.stringify(
        timelineOf({ sources: [{ ...sourceOf(plainText), content: undefined, text: 'p.txt' }] })
      ),
      'p.txt'
    ]
  ])('%s', async (_, document, message) => {
    for (const args of [
      ['-o', 'site'],
      ['--single', '-o', 'x.html']
    ]) {
      const { code, out, error, written } = await build(['t.json', ...args], { 't.json': document });
      expect([code, out, written.size]).toEqual([1, '', 0]);
      expect(error).toContain(message);
      expect(error).toContain('Nothing was written.');
    }
  });

  test('even if the others are sound', async () => {
    const { code, error, written } = await build(['nk', 't.json', '-o', 'site'], { ...files, 't.json': '{' });
    expect([code, written.size]).toEqual([1, 0]);
    expect(error).not.toContain('nk');
  });

  test('a text that no page would take', async () => {
    const text = `${plainText}${' '.repeat(20_000_000)}`;
    const { content, ...source } = sourceOf(text);
    const document = JSON.stringify(timelineOf({ sources: [{ ...source, text: 'p.txt' }] }));
    const { code, error } = await build(['t.json', '-o', 'site'], { 't.json': document, 'p.txt': content! });
    expect(code).toBe(1);
    expect(error).toContain('p.txt is larger than 20 MB, the limit');
  });
});

describe('a site', () => {
  test('has the page’s files, the embed’s, and the stories with their texts; not the example', async () => {
    const { code, out, written } = await build(['nk', 't.json', '-o', 'out/site'], {
      ...files,
      't.json': sound
    });
    expect([code, out]).toEqual([0, 'out/site: 2 stories, 17 pages\n']);
    expect(written.get('out/site/assets/index-1.js')).toBe('js');
    expect(written.get('out/site/embed/index.html')).toContain('<main id="embed" data-site ');
    expect(written.get('out/site/embed/sourceline-frame.js')).toBe('frame script');
    expect([...written.keys()].filter((path) => path.endsWith('.d.ts'))).toEqual([]);
    expect(JSON.parse(written.get('out/site/data/north-korea-outreach/timeline.json')!)).toEqual(
      JSON.parse(articleTimelineText)
    );
    expect(JSON.parse(written.get('out/site/stories.json')!)).toEqual({
      stories: ['data/north-korea-outreach/timeline.json', 'data/talks/timeline.json']
    });
    expect(written.get('out/site/data/north-korea-outreach/sources/article.txt')).toBe(article);
    expect(JSON.parse(written.get('out/site/data/talks/timeline.json')!)).toEqual(JSON.parse(sound));
    expect([...written.keys()].every((path) => path.startsWith('out/site/'))).toBe(true);
  });

  test.each([
    ['paper', 'sources/evil.html', 'sources/paper.txt'],
    ['paper', 'x.php', 'sources/paper.txt'],
    ['paper', 'sources/web.config', 'sources/paper.txt'],
    ['x.php', 'x.php', 'sources/x~~php.txt'],
    ['CON', 'a.txt', 'sources/~c~o~n.txt'],
    ['con', 'a.txt', 'sources/con~.txt']
  ])('publishes the text of source %s, which its author called %s, as %s', async (id, text, published) => {
    const { content, ...source } = sourceOf(plainText, { id });
    const document = timelineOf({
      sources: [{ ...source, text }],
      events: [
        eventOf({
          assertions: [
            { voice: 'reported', evidence: [quoteOf('Talks began in Geneva on May 3, 2021', { source: id })] }
          ]
        })
      ]
    });
    const { error, written } = await build(['t.json', '-o', 'site'], {
      't.json': JSON.stringify(document),
      [text]: content!
    });
    expect(error).not.toContain('Nothing was written');
    expect(written.get(`site/data/talks/${published}`)).toBe(plainText);
    expect(written.get('site/data/talks/timeline.json')).toContain(`"text": "${published}"`);
    const names = [...written.keys()].filter((path) => path.startsWith('site/data/'));
    expect(names).toEqual([`site/data/talks/${published}`, 'site/data/talks/timeline.json']);
  });

  test('writes its pages last, and its list of stories before all', async () => {
    const paths = [...(await build(['nk', '-o', 'site'])).written.keys()];
    const firstPage = paths.findIndex((path) => path.endsWith('.html') && !path.startsWith('site/embed/'));
    expect(paths[0]).toBe('site/stories.json');
    expect(paths.findLastIndex((path) => path.startsWith('site/data/'))).toBeLessThan(firstPage);
    expect(paths.at(-1)).toBe('site/index.html');
  });

  test('is not written among files that are no site’s, unless by force', async () => {
    const listFolder = (): Promise<string[]> => Promise.resolve(['photo.jpg']);
    const refused = await build(['nk', '-o', 'home'], files, { listFolder });
    expect([refused.code, refused.written.size]).toEqual([2, 0]);
    expect(refused.error).toContain('home is not empty, and is not a site (it has no stories.json)');
    expect((await build(['nk', '-o', 'home', '--force'], files, { listFolder })).code).toBe(0);
    const site = { ...files, 'home/stories.json': '{"stories": []}' };
    expect((await build(['nk', '-o', 'home'], site, { listFolder })).code).toBe(0);
  });

  test('is not written over a file that its story was read from', async () => {
    const own = { 'site/data/t/timeline.json': JSON.stringify(timelineOf({ id: 't' })) };
    const { code, error, written } = await build(['site/data/t', '-o', 'site', '--force'], own);
    expect(code).toBe(2);
    expect(error).toContain('site/data/t/timeline.json is a file of the story itself, which would be lost');
    expect(written.has('site/data/t/timeline.json')).toBe(false);
  });

  test('says what it lacks without an address, and says nothing with one', async () => {
    const without = await build(['nk', '-o', 'site']);
    expect(without.error).toContain('without --base-url the site has no sitemap, no oEmbed');
    const { error, written } = await build(['nk', '-o', 'site', '--base-url', 'https://a.example/t']);
    expect(error).toBe('');
    expect(written.get('site/sitemap.xml')).toContain(
      'https://a.example/t/north-korea-outreach/event/alaska-talks/'
    );
    expect(written.get('site/north-korea-outreach/oembed.json')).toContain(
      'https://a.example/t/north-korea-outreach/embed/'
    );
  });

  test('has a card for each story where one can be drawn', async () => {
    const socialCard: Effects['socialCard'] = ({ timeline }) =>
      Promise.resolve({
        bytes: new TextEncoder().encode(`the card of ${timeline.id}`),
        warnings: ['something gave way']
      });
    const { written, error } = await build(['nk', '-o', 'site'], files, { socialCard });
    expect(written.get('site/north-korea-outreach/social.png')).toBe('the card of north-korea-outreach');
    expect(error).toContain(
      'sourceline: north-korea-outreach: the picture for previews: something gave way\n'
    );
  });

  test('goes without a card where none can be drawn', async () => {
    const socialCard: Effects['socialCard'] = () => Promise.resolve({ bytes: undefined, warnings: [] });
    const { code, written } = await build(['nk', '-o', 'site'], files, { socialCard });
    expect(code).toBe(0);
    expect([...written.keys()].filter((path) => path.endsWith('.png'))).toEqual([]);
    expect(written.get('site/north-korea-outreach/index.html')).not.toContain('og:image');
  });

  test('does not pass on a text that its document does not name, though it is checked', async () => {
    const { content, ...source } = sourceOf(plainText);
    const document = JSON.stringify(timelineOf({ sources: [source] }));
    const stories = { 's/timeline.json': document, 's/sources/paper.txt': content! };
    const site = await build(['s', '-o', 'site'], stories);
    expect(site.code).toBe(0);
    expect([...site.written.keys()].filter((path) => path.startsWith('site/data/'))).toEqual([
      'site/data/talks/timeline.json'
    ]);
    const single = await build(['s', '--single', '-o', 'x.html'], stories);
    expect(single.written.get('x.html')).not.toContain('Talks ended on May 5');
  });
});

test('a single file is one file, and says how large it is', async () => {
  const { code, out, error, written } = await build(['nk', '--single', '-o', 'out/nk.html']);
  expect([code, error, [...written.keys()]]).toEqual([0, '', ['out/nk.html']]);
  const bytes = Buffer.byteLength(written.get('out/nk.html')!);
  expect(out).toBe(`out/nk.html: one file of ${bytes.toLocaleString('en-US')} bytes\n`);
  expect(written.get('out/nk.html')).toContain('To date, we have not received any response from Pyongyang');
});

describe('a single file of a story in other scripts', () => {
  /** The faces of other scripts in a file of a story with this title. */
  async function facesFor(title: string, language = 'en') {
    const { code, written } = await build(
      ['t.json', '--single', '-o', 'x.html'],
      { 't.json': JSON.stringify(timelineOf({ title, language })) },
      {
        readBuilt: (path) =>
          path.startsWith('app/assets/@')
            ? readFile(path.replace('app/assets', 'node_modules'))
            : Promise.resolve(new TextEncoder().encode(built[path]))
      }
    );
    expect(code).toBe(0);
    const html = written.get('x.html')!;
    const rules = html.matchAll(
      /@font-face[^}]*family:\s*'([^']+)'[^}]*base64,([^)]+)\)[^}]*range:([^;}]+)[^}]*\}/gu
    );
    return {
      html,
      faces: [...rules].map(([, family, data, ranges]) => ({
        family: family!,
        ranges: ranges!,
        font: create(Buffer.from(data!, 'base64'))
      }))
    };
  }

  const familiesFor = async (title: string, language?: string): Promise<string[]> => [
    ...new Set((await facesFor(title, language)).faces.map(({ family }) => family))
  ];

  test('has the faces that it needs, and no others', { tags: 'slow' }, async () => {
    expect(await familiesFor('Talks')).toEqual([]);
    expect(await familiesFor('Ομιλίες')).toEqual(['Inter', 'Source Serif 4']);
    expect(await familiesFor('פגישות')).toEqual(['Noto Sans Hebrew']);
    expect(await familiesFor('会談が開かれた')).toEqual(['Noto Sans JP']);
    expect(await familiesFor('外相会談', 'ja')).toEqual(['Noto Sans JP']);
    expect(await familiesFor('外相会談')).toEqual(['Noto Sans SC']);
  });

  test('has of them its own characters, and what goes with any', async () => {
    const { faces } = await facesFor('会談が');
    const codes = faces[0]!.font.characterSet.map((code) => String.fromCodePoint(code)).join('');
    expect(codes).toMatch(/0.*9.*….*が会談/u);
    expect([...codes].length).toBeLessThan(150);
    expect(faces[0]!.ranges).toMatch(/U\+304C,U\+4F1A,U\+8AC7$/u);
  });

  test('has the character that a letter and its accent make', async () => {
    const { faces } = await facesFor('Ομιλι\u0301ες');
    expect(faces.some(({ font }) => font.hasGlyphForCodePoint(0x3af))).toBe(true);
  });

  test('asks for no file', async () => {
    const { html } = await facesFor('会談 פגישות Ομιλίες');
    expect(html).toContain('--east-asian');
    expect(html).not.toMatch(/url\((?!data:)|<link[^>]*stylesheet/u);
  });
});
