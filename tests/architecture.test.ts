import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** The folders whose files a folder may import, beside its own. */
  readonly folders: readonly string[];
  /** The packages that it may import; one that ends in a colon stands for all that begin so. */
  readonly packages: readonly string[];
}

const rules: Readonly<Record<string, Rule>> = {
  model: {
    folders: [],
    packages: ['date-fns', '@date-fns/utc', 'valibot', '@noble/hashes', 'jsonc-parser', 'diff']
  },
  words: { folders: ['model'], packages: [] },
  layout: { folders: ['model', 'words'], packages: ['d3', 'topojson-client', 'world-atlas'] },
  marks: { folders: ['model', 'words', 'layout'], packages: ['svelte'] },
  formats: {
    folders: ['model', 'words'],
    packages: [
      'papaparse',
      'htmlparser2',
      '@rgrove/parse-xml',
      'yaml',
      'jsonc-parser',
      'ical.js',
      'mdast-util-from-markdown',
      'fflate',
      'read-excel-file',
      'write-excel-file',
      'hyparquet',
      'hyparquet-writer',
      '@mozilla/readability',
      'mammoth',
      'pdfjs-dist'
    ]
  },
  interaction: { folders: ['model', 'words', 'layout'], packages: ['d3'] },
  viewer: { folders: ['model', 'words', 'layout', 'marks', 'interaction'], packages: ['svelte', 'virtua'] },
  app: {
    folders: ['model', 'words', 'layout', 'marks', 'interaction', 'viewer', 'formats', 'export'],
    packages: ['svelte', 'idb-keyval']
  },
  studio: {
    folders: ['model', 'words', 'layout', 'marks', 'interaction', 'viewer', 'app', 'formats', 'export'],
    packages: ['svelte', 'idb-keyval', 'fflate', 'immer', 'diff', 'pdfjs-dist']
  },
  // The entry of the page, which belongs to no folder.
  'main.ts': { folders: ['viewer', 'app', 'studio'], packages: ['svelte'] },
  site: { folders: ['model', 'words'], packages: [] },
  export: {
    folders: ['model', 'words', 'layout', 'marks', 'formats'],
    packages: [
      'node:',
      'svelte',
      '@resvg/resvg-wasm',
      'bidi-js',
      'fontkit',
      'harfbuzzjs',
      'wawoff2',
      'pdfkit',
      'svg-to-pdfkit',
      'docx',
      'pptxgenjs',
      'fflate',
      '@myriaddreamin/typst-ts-node-compiler'
    ]
  },
  embed: {
    folders: ['model', 'words', 'layout', 'marks', 'interaction', 'viewer', 'app'],
    packages: ['svelte']
  },
  cli: {
    folders: ['model', 'words', 'formats', 'layout', 'export', 'site'],
    packages: ['node:', 'jsonc-parser', 'linkedom', 'pdfjs-dist']
  }
};

/** The only files of a folder that may import a package. */
const keepers: Readonly<Record<string, readonly string[]>> = {
  'topojson-client': ['layout/map/land.ts'],
  'world-atlas': ['layout/map/land.ts'],
  'date-fns': ['model/day.ts'],
  '@date-fns/utc': ['model/day.ts'],
  valibot: [
    'model/schema.ts',
    'model/parse.ts',
    'model/messages.ts',
    'model/sound-part.ts',
    'model/unfinished.ts',
    'model/unknown-keys.ts'
  ],
  '@noble/hashes': ['model/hash.ts'],
  diff: ['model/requote/runs.ts', 'studio/desk/short-lists.ts'],
  'idb-keyval': [
    'app/kept.ts',
    'studio/store/save.ts',
    'studio/store/stories.ts',
    'studio/store/transaction.ts'
  ],
  papaparse: [
    'formats/csv.ts',
    'formats/annotations/hypothesis-texts.ts',
    'formats/tables/delimited.ts',
    'formats/timelinejs/sheet.ts'
  ],
  'ical.js': ['formats/icalendar/calendar.ts'],
  'mdast-util-from-markdown': ['formats/markdown/prose.ts'],
  pptxgenjs: ['export/pptx/write-pptx.ts'],
  virtua: ['viewer/list/NearRows.svelte'],
  'jsonc-parser': [
    'model/json-fault.ts',
    'model/duplicate-keys.ts',
    'cli/json-text.ts',
    'formats/simile/json.ts'
  ],
  '@rgrove/parse-xml': ['formats/simile/xml.ts', 'formats/articles/docx.ts'],
  '@mozilla/readability': ['formats/articles/html/html.ts'],
  mammoth: ['formats/articles/docx.ts'],
  linkedom: ['cli/new/hands.ts'],
  'pdfjs-dist': [
    // Its types only: who opens a PDF is passed in.
    'formats/articles/article.ts',
    'formats/articles/pdf/facts.ts',
    'formats/articles/pdf/pdf.ts',
    'formats/articles/pdf/pieces.ts',
    'cli/new/hands.ts',
    'studio/articles/open-pdf.ts'
  ],
  yaml: [
    'formats/powertimeline.ts',
    'formats/markdown/front-matter.ts',
    'formats/exchange/yaml.ts',
    'formats/markwhen/writer.ts'
  ]
};

/** What draws or listens, of D3: only `interaction/` may use it, the others what computes. */
const gestures = /\b(?:zoom\w*|select\w*|drag\w*|brush\w*|pointers?|transition|axis\w+)\b/;

const scriptsOf = (path: string, text: string): string =>
  path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join('\n')
    : text;

/** All that a file imports: values, types, styles, at once or when needed. */
const importsOf = (path: string, text: string): string[] =>
  ts.preProcessFile(scriptsOf(path, text)).importedFiles.map(({ fileName }) => fileName);

const folderOf = (path: string): string => path.split('/')[0]!;

const packageOf = (target: string): string => {
  const [scope, name] = target.split('/') as [string, string?];
  return scope.startsWith('@') ? `${scope}/${name}` : scope.startsWith('node:') ? 'node:' : scope;
};

function faultsOfFile(path: string, text: string): string[] {
  const rule = rules[folderOf(path)];
  if (!rule) return [`${path} lies in a folder that has no rule`];
  const faults = importsOf(path, text).flatMap((target) =>
    target.startsWith('.') ? faultOfFile(path, target, rule) : faultOfPackage(path, packageOf(target), rule)
  );
  return usesGestures(path, text) ? [...faults, `${path} imports of D3 what draws or listens`] : faults;
}

function faultOfFile(path: string, target: string, { folders }: Rule): string[] {
  const folder = folderOf(join(dirname(path), target));
  if (folder === '..') return target.endsWith('/package.json') ? [] : [`${path} imports ${target}`];
  return folder === folderOf(path) || folders.includes(folder) ? [] : [`${path} imports ${folder}`];
}

function faultOfPackage(path: string, name: string, { packages }: Rule): string[] {
  const kept = keepers[name]?.includes(path) ?? true;
  return packages.includes(name) && kept ? [] : [`${path} imports ${name}`];
}

const usesGestures = (path: string, text: string): boolean =>
  folderOf(path) !== 'interaction' &&
  [...scriptsOf(path, text).matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'d3'/g)].some(([, names]) =>
    gestures.test(names!)
  );

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|js|svelte)$/.test(path));

const textOf = (path: string): string => readFileSync(`src/${path}`, 'utf8');

describe('imports run one way', () => {
  it('in every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((path) => faultsOfFile(path, textOf(path)))).toEqual([]);
  });

  it('and no folder comes round to itself', () => {
    const below = new Map<string, Set<string>>();
    for (const path of files) {
      const folders = below.get(folderOf(path)) ?? new Set<string>();
      below.set(folderOf(path), folders);
      const targets = importsOf(path, textOf(path)).filter((target) => target.startsWith('../'));
      for (const target of targets) folders.add(folderOf(join(dirname(path), target)));
      folders.delete(folderOf(path));
    }
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const folder of below.get(from) ?? []) if (!seen.has(folder)) reached(folder, seen.add(folder));
      return seen;
    };
    for (const folder of below.keys()) expect([...reached(folder)]).not.toContain(folder);
  });
});

describe('a planted import is caught', () => {
  it.each([
    [
      'marks/Dot.svelte',
      '<script lang="ts">import type { Viewer } from \'../viewer/viewer.svelte.ts\';</script>'
    ],
    ['layout/plan.ts', "import { tick } from 'svelte';"],
    ['layout/plan.ts', "export { intentOf } from '../interaction/keys.ts';"],
    ['layout/plan.ts', "import { scaleUtc, zoomIdentity } from 'd3';"],
    ['model/story.ts', "import type { Scene } from '../layout/scene.ts';"],
    ['model/words.ts', "import { addDays } from 'date-fns';"],
    ['model/story.ts', "import * as v from 'valibot';"],
    ['formats/png.ts', "import { crc32 } from 'node:zlib';"],
    ['formats/svg.ts', "import type { Scene } from '../layout/scene.ts';"],
    ['cli/verify.ts', "import { Viewer } from '../viewer/viewer.svelte.ts';"],
    ['viewer/List.svelte', "<script>const { open } = await import('../app/load.ts');</script>"],
    ['viewer/List.svelte', "<script module>import { select } from 'd3';</script>"],
    ['marks/Dot.svelte', "<script>import { pointer } from 'd3';</script>"],
    ['interaction/pan-zoom.ts', "import { tick } from 'svelte';"],
    ['app/load.ts', "import '../../tests/support/story.ts';"],
    ['app/main.ts', "import '../embed/sourceline-timeline.ts';"],
    ['viewer/Figure.svelte', "<script>import { Embed } from '../embed/embed.svelte.ts';</script>"],
    ['elsewhere/a.ts', '']
  ])('in %s: %s', (path, text) => {
    expect(faultsOfFile(path, text)).not.toEqual([]);
  });

  it('and what may be imported is not', () => {
    const text = "import { bisector } from 'd3';\nimport type { Day } from '../model/day.ts';";
    expect(faultsOfFile('layout/plan/hidden.ts', text)).toEqual([]);
    expect(faultsOfFile('interaction/pan-zoom.ts', "import { select, zoom } from 'd3';")).toEqual([]);
  });
});
