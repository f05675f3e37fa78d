import { cp } from 'node:fs/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { BuildEnvironmentOptions, Plugin, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import {
  checks,
  elementBuild,
  frameBuild,
  frameScriptBuild,
  minified,
  leanSvelte,
  treeshake
} from './vite.embed.ts';

/** What a built page may do: run and fetch its own files, and nothing from elsewhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  // The preview of what is embedded elsewhere.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // Svelte's for its templates, and ours for the worker that sets the text of files.
  'trusted-types svelte-trusted-html sourceline-worker'
].join('; ');

/** The policy stands in the page itself, so that it holds on any static server. */
const withPolicy: Plugin = {
  name: 'sourceline:policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend'
    }
  ]
};

/** The stories are files beside the page, under the address they have in the repository. */
const withStories: Plugin = {
  name: 'sourceline:stories',
  apply: 'build',
  closeBundle: () => cp('data', 'dist/app/data', { recursive: true })
};

/**
 * What loads a part of the page when it is asked for, with its styles. Vite's own does this too, in 600 bytes more, for
 * browsers that we don't build for.
 */
const smallPreload = `
  const styles = {};
  export const __vitePreload = (load, files, base) => Promise.all(files.map((file) =>
    styles[file] ??= new Promise((onload, onerror) => document.head.append(Object.assign(
      document.createElement('link'), { rel: 'stylesheet', href: new URL(file, base), onload, onerror }
    )))
  )).then(load);
`;

const withSmallPreload: Plugin = {
  name: 'sourceline:preload',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? smallPreload : undefined)
};

const page: BuildEnvironmentOptions = {
  ...minified,
  outDir: 'dist/app',
  target: 'es2022',
  assetsInlineLimit: 0,
  modulePreload: false,
  // What sets the text of files is as large as it is, and loaded when one is asked for.
  chunkSizeWarningLimit: 1500,
  rolldownOptions: {
    treeshake,
    checks,
    // All that the page opens with is one file, which is smaller than its parts.
    output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] }, minify: true }
  }
};

/** What is built in each mode. `single` is what `sourceline build --single` fills with a story, and sets a policy for. */
const modes: Readonly<Record<string, { plugins: PluginOption[]; build: BuildEnvironmentOptions }>> = {
  cli: {
    plugins: [],
    build: {
      ssr: 'src/cli/sourceline.ts',
      outDir: 'dist/cli',
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'sourceline.js', banner: '#!/usr/bin/env node' } }
    }
  },
  single: {
    plugins: [viteSingleFile()],
    build: { outDir: 'dist/single', target: 'es2022', modulePreload: false, rolldownOptions: { treeshake } }
  }
};

/** `svg-to-pdfkit` knows a pattern by the name of its constructor, which a minifier takes away: hatches would be lost. */
const withHatches: Plugin = {
  name: 'sourceline:hatches',
  apply: 'build',
  transform(code, id) {
    if (!/svg-to-pdfkit.source\.js/u.test(id)) return undefined;
    const named = "color[0].constructor.name === 'PDFPattern'";
    if (!code.includes(named)) throw new Error(`svg-to-pdfkit no longer has ${named}`);
    return { code: code.replaceAll(named, 'color[0].group !== undefined'), map: null };
  }
};

const nothing = '\0sourceline:nothing';

/** `wawoff2` gives itself to nobody but Node, and asks for files of Node's that it needs nowhere else. */
const withCompressor: Plugin = {
  name: 'sourceline:compressor',
  enforce: 'pre',
  resolveId: (id) => (/^(?:fs|path)$/u.test(id) ? nothing : undefined),
  load: (id) => (id === nothing ? 'export {}' : undefined),
  transform(code, id) {
    if (!/wawoff2.build.compress_binding\.js$/u.test(id)) return undefined;
    if (!code.includes('module["exports"]=Module')) throw new Error('wawoff2 no longer gives its Module');
    return { code: `${code}\nmodule.exports = Module;`, map: null };
  }
};

/** What is native, or reads its own files, stays a package of the command line; the rest is in its one file. */
const stillPackages = [
  '@resvg/resvg-wasm',
  'wawoff2',
  'fontkit',
  'pdfkit',
  'svg-to-pdfkit',
  '@myriaddreamin/typst-ts-node-compiler'
];

const timeZones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** What others put into their pages, each a build of its own. */
const embeds = new Map([
  ['embed', elementBuild],
  ['frame', frameBuild(contentSecurityPolicy)],
  ['frame-script', frameScriptBuild]
]);

export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: false,
  plugins: [
    svelte({
      compilerOptions: { discloseVersion: false, cssHash: ({ hash, name }) => `s${hash(name).slice(0, 4)}` }
    }),
    ...(modes[mode]?.plugins ?? [withPolicy, withStories, withSmallPreload, leanSvelte, withHatches])
  ],
  build: modes[mode]?.build ?? page,
  // The first for `npm run dev`, the second for a build.
  optimizeDeps: { rolldownOptions: { plugins: [withCompressor] } },
  worker: { format: 'es', plugins: () => [withCompressor], rolldownOptions: { checks } },
  ssr: mode === 'cli' ? { noExternal: true, external: stillPackages } : {},
  preview: { port: 4173 },
  test: {
    // Only so that a test that never ends is ended; a busy machine must not fail the slow ones.
    testTimeout: 120_000,
    projects: [
      ...timeZones.map((zone) => ({
        extends: true as const,
        test: {
          name: `node ${zone}`,
          include: [
            'tests/{model,layout,formats,export,site,embed,cli,plots}/**/*.test.ts',
            'tests/*.test.ts'
          ],
          // Hostile files are read alike in every zone, and there are many; PDFs are compared across zones by the command line.
          exclude:
            zone === 'UTC'
              ? []
              : [
                  'tests/model/hostile/**',
                  'tests/cli/**',
                  'tests/export/pdf/**',
                  'tests/embed/types.test.ts'
                ],
          environment: 'node',
          setupFiles: ['tests/support/setup.properties.ts'],
          pool: 'forks' as const,
          env: { TZ: zone }
        }
      })),
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'dom',
          include: ['tests/{marks,viewer,app,interaction}/**/*.test.ts'],
          environment: 'jsdom',
          setupFiles: ['tests/support/setup.dom.ts', 'tests/support/setup.properties.ts']
        }
      }
    ]
  },
  ...embeds.get(mode)
}));
