import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionalDependencies } from '../../package.json';
import { serveFolder, sourceline } from '../browser/served.ts';
import { timelineOf } from '../support/documents.ts';
import { openBrowser } from './browser.ts';
import { emptyFolder, installAlone, installWhole, npx, pack, put, type Tarball } from './installed.ts';
import { storyFolder } from './made.ts';

let tarball: Tarball;
let alone: string;
let whole: string;

beforeAll(() => {
  tarball = pack();
  alone = installAlone(tarball);
  whole = installWhole(tarball);
  for (const folder of [alone, whole]) {
    cpSync(storyFolder, join(folder, 'story'), { recursive: true });
    put(folder, 'seoul/timeline.json', JSON.stringify(timelineOf({ id: 'seoul', title: '서울 회담' })));
  }
  console.log(`The tarball has ${tarball.bytes.toLocaleString('en-US')} bytes`);
});
afterAll(() => {
  for (const folder of [alone, whole, join(tarball.path, '..')]) rmSync(folder, { recursive: true });
});

const versioned = (name: keyof typeof optionalDependencies): string =>
  `${name}@${optionalDependencies[name]}`;

describe('the tarball', () => {
  it('is small, as what packages have is not in it', () => {
    expect(tarball.bytes).toBeLessThan(5_000_000);
    expect(tarball.paths.filter((path) => /\.(?:ttf|wasm)$/u.test(path))).toEqual([]);
  });

  it('has every file that package.json names', () => {
    const { exports, bin, customElements } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly bin: Readonly<Record<string, string>>;
      readonly customElements: string;
    };
    const exported = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each)
    );
    const named = [...exported, ...Object.values(bin), customElements].map((path) => path.replace('./', ''));
    expect(named.filter((path) => !tarball.paths.includes(path))).toEqual([]);
  });
});

describe('installed without optional packages', () => {
  it('has nothing else beside it', () => {
    expect(readdirSync(join(alone, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'sourceline'
    ]);
  });

  it('verifies, explains dates, and draws SVG in the fonts of its reader', () => {
    expect(npx(alone, ['verify', 'story'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('15 exact') as string
    });
    expect(npx(alone, ['date', '2021-03']).code).toBe(0);
    expect(npx(alone, ['render', 'story', '-o', 'plain.svg', '--svg-text', 'plain'])).toEqual({
      code: 0,
      out: '',
      error: ''
    });
    expect(readFileSync(join(alone, 'plain.svg'), 'utf8')).toContain('next week');
  });

  const fonts = [
    'fontkit',
    '@expo-google-fonts/inter',
    '@expo-google-fonts/source-serif-4'
  ] as const satisfies readonly (keyof typeof optionalDependencies)[];

  it.each([
    ['SVG', ['x.svg'], [...fonts, 'harfbuzzjs', 'wawoff2']],
    ['SVG as shapes', ['x.svg', '--svg-text', 'outline'], [...fonts, '@resvg/resvg-wasm']],
    ['PNG', ['x.png'], [...fonts, '@resvg/resvg-wasm']],
    ['PDF', ['x.pdf'], [...fonts, 'pdfkit', 'svg-to-pdfkit']],
    ['PDF by Typst', ['x.pdf', '--pdf-engine', 'typst'], ['@myriaddreamin/typst-ts-node-compiler']]
  ] as const)(
    'says which packages for %s it lacks, with their versions, as a usage error',
    (_, args, names) => {
      const { code, out, error } = npx(alone, ['render', 'story', '-o', ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(error).toContain(`npm install ${names.map(versioned).join(' ')}`);
      expect(error).toMatch(/^sourceline: .*\nTry: sourceline --help\n$/u);
      expect(existsSync(join(alone, args[0]))).toBe(false);
    }
  );

  it('builds a site without what packages have, and says so', () => {
    const { code, error } = npx(alone, ['build', 'story', '-o', 'site']);
    expect(code).toBe(0);
    expect(error).toMatch(/the picture for previews: it was left out: a PNG needs packages/u);
    expect(error).toMatch(/the site is without the fonts and tools .* npm install .*wawoff2@/u);
    expect(readFileSync(join(alone, 'site/index.html'), 'utf8')).toContain('data-timeline');
    expect(existsSync(join(alone, 'site/embed/sourceline-timeline.js'))).toBe(true);
  });

  it('builds a single file, but not with letters that only a package has', () => {
    expect(npx(alone, ['build', 'story', '--single', '-o', 'one.html']).code).toBe(0);
    const { code, error } = npx(alone, ['build', 'seoul', '--single', '-o', 'seoul.html']);
    expect(code).toBe(2);
    expect(error).toMatch(/npm install @expo-google-fonts\/noto-sans-kr@\d/u);
  });
});

describe('installed with them', () => {
  /** A folder's files by their paths. */
  const filesIn = (folder: string): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => [path.slice(folder.length), readFileSync(path).toString('latin1')])
    );

  it.each([
    ['SVG', 'svg', []],
    ['PNG', 'png', []],
    ['PDF by Typst', 'pdf', ['--pdf-engine', 'typst']],
    ['PDF by PDFKit', 'pdf', ['--pdf-engine', 'pdfkit']]
  ])('writes the same %s as the project', (_, ending, options) => {
    const files = [join(whole, `installed.${ending}`), join(whole, `project.${ending}`)] as const;
    expect(npx(whole, ['render', 'story', '-o', files[0], ...options]).code).toBe(0);
    sourceline(['render', storyFolder, '-o', files[1], ...options]);
    expect(readFileSync(files[0]).equals(readFileSync(files[1]))).toBe(true);
  });

  it.each(['story', 'seoul'])('builds the same site of %s as the project', (story) => {
    expect(npx(whole, ['build', story, '-o', `site-${story}`]).code).toBe(0);
    sourceline(['build', join(whole, story), '-o', join(whole, `project-${story}`)]);
    const [installed, project] = ['site', 'project'].map((name) => filesIn(join(whole, `${name}-${story}`)));
    expect([...installed!.keys()]).toEqual([...project!.keys()]);
    for (const [path, bytes] of installed!) expect(project!.get(path) === bytes, path).toBe(true);
  });

  it('builds a single file in another script', () => {
    expect(npx(whole, ['build', 'seoul', '--single', '-o', 'seoul.html']).code).toBe(0);
    expect(readFileSync(join(whole, 'seoul.html'), 'utf8')).toMatch(/Noto Sans KR[^}]*base64,/u);
  });
});

describe('who imports the element', () => {
  it('gets it from a bundler, and it shows a story', async () => {
    const site = emptyFolder();
    put(
      alone,
      'page/index.html',
      '<script type="module" src="./main.js"></script><sourceline-timeline lang="en" src="./story/timeline.json"></sourceline-timeline>'
    );
    put(alone, 'page/main.js', "import 'sourceline/embed';");
    await build({
      root: join(alone, 'page'),
      base: './',
      configFile: false,
      logLevel: 'error',
      build: { outDir: site, emptyOutDir: true }
    });
    cpSync(storyFolder, join(site, 'story'), { recursive: true });
    const [browser, { address, server }] = await Promise.all([openBrowser(), serveFolder(site, '/')]);
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator('sourceline-timeline .stage svg').first().waitFor();
    await browser.close();
    server.close();
    rmSync(site, { recursive: true });
  });

  it.each([
    ['a bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['Node', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext]
  ])('gets its types and those of a document, resolved as for %s', (_, module, moduleResolution) => {
    put(
      alone,
      'types.mts',
      `import 'sourceline/embed';
       import type { ShownWindow, SourcelineTimelineElement } from 'sourceline/embed';
       import type { Timeline } from 'sourceline/timeline';
       const story: Timeline = { version: 1, id: 'a', title: 'A', language: 'en', sources: [], events: [] };
       const element: SourcelineTimelineElement = document.createElement('sourceline-timeline');
       element.timeline = story;
       export const shown: ShownWindow | undefined = element.getWindow();
       // @ts-expect-error: there is no version 2
       element.timeline = { ...story, version: 2 };`
    );
    const lib = ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];
    const program = ts.createProgram([join(alone, 'types.mts')], {
      ...{ strict: true, noEmit: true, types: [], lib },
      ...{ module, moduleResolution }
    });
    const complaints = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(complaints).toEqual([]);
  });

  it('finds the schema, with its name, and the manifest', () => {
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(join(alone, 'node_modules/sourceline', path), 'utf8'));
    expect(read('data/timeline.schema.json')).toMatchObject({
      $id: expect.stringMatching(/^urn:uuid:/u) as string
    });
    expect(read('custom-elements.json')).toMatchObject({ schemaVersion: '1.0.0' });
  });
});
