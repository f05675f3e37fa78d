import { svelte, type Options as SvelteOptions } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { BuildEnvironmentOptions, PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { withCompressor } from './build/compressor.ts';
import { plainEntities } from './build/entities.ts';
import { withFirstPaint } from './build/first-paint.ts';
import { emitFramePage, withScripts } from './build/frame-page.ts';
import { withHatches } from './build/hatches.ts';
import { inlineStyles } from './build/inline-styles.ts';
import { withPolicy } from './build/policy.ts';
import { quietSvelte } from './build/quiet-svelte.ts';
import { withStories } from './build/stories.ts';
import { withStudio } from './build/studio-page.ts';
import { syncFflate } from './build/sync-fflate.ts';
import { browserTargets } from './build/targets.ts';
import { themable } from './build/themable.ts';
import { thirdParty } from './build/third-party.ts';
import { withTypes } from './build/types.ts';
import packageFile from './package.json' with { type: 'json' };

/** D3 makes every interval of time as it is loaded; those that nothing uses are left out. */
const treeshake = { manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'] };

interface Mode {
  readonly plugins: readonly PluginOption[];
  readonly build: BuildEnvironmentOptions;
  readonly svelte?: SvelteOptions['compilerOptions'];
}

/** The page, which is also what `npm run dev` serves. */
const page: Mode = {
  plugins: [withPolicy, withFirstPaint, withStories, withStudio, withHatches, syncFflate],
  build: {
    outDir: 'dist/app',
    target: browserTargets,
    assetsInlineLimit: 0,
    // The browsers that are supported know preloads, so they need no script for them.
    modulePreload: { polyfill: false },
    // What sets the text of files is large, and loaded only when a file is made.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      treeshake,
      // All that the page opens with is one file: one request, and smaller than its parts.
      output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } }
    }
  }
};

/** No template is made of HTML, which a host's policy may refuse, and no version is written on its `window`. */
const embedded = { fragments: 'tree', discloseVersion: false } as const;

/** Vite adds the place of the module to each dynamic import; a script of one file has no use for it, and IIFE no word. */
const inOneFile = { define: { 'import.meta': '{}' } };

const embeddedBuild: BuildEnvironmentOptions = {
  target: browserTargets,
  // One file, by promise: it can't be split.
  chunkSizeWarningLimit: 1000,
  modulePreload: false,
  cssCodeSplit: false
};

/** What is built in each mode. `single` is what `sourceline build --single` fills with a story, and sets a policy for. */
const modes: Readonly<Record<string, Mode>> = {
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
    build: {
      outDir: 'dist/single',
      target: browserTargets,
      modulePreload: false,
      rolldownOptions: { treeshake }
    }
  },
  // The element: a module, and a script of the same for pages that have no modules.
  embed: {
    plugins: [quietSvelte, themable, inlineStyles(), withTypes],
    svelte: embedded,
    build: {
      ...embeddedBuild,
      outDir: 'dist/embed',
      rolldownOptions: {
        treeshake,
        transform: inOneFile,
        input: 'src/embed/sourceline-timeline.ts',
        output: [
          // One file each, as a host may serve but the one that it names.
          { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
          { format: 'iife', entryFileNames: '[name].iife.js' }
        ]
      }
    }
  },
  // The script of the page around a frame. It is built after the element, into the same folder.
  'frame-script': {
    plugins: [],
    build: {
      outDir: 'dist/embed',
      emptyOutDir: false,
      target: browserTargets,
      modulePreload: false,
      rolldownOptions: {
        input: 'src/embed/sourceline-frame.ts',
        output: { format: 'iife', entryFileNames: '[name].js' }
      }
    }
  },
  // The page that a frame shows.
  frame: {
    plugins: [quietSvelte, themable, inlineStyles(emitFramePage), withScripts],
    svelte: embedded,
    build: {
      ...embeddedBuild,
      outDir: 'dist/app/embed',
      assetsInlineLimit: 0,
      rolldownOptions: {
        treeshake,
        transform: inOneFile,
        input: 'src/embed/frame.ts',
        output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: '[name][extname]' }
      }
    }
  }
};

const timeZones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** Tests of what is drawn in a window, which jsdom stands in for. */
const inWindow = (name: string, include: string[], isolate: boolean): TestProjectConfiguration => ({
  extends: true,
  plugins: [svelteTesting()],
  test: {
    name,
    include,
    exclude: ['tests/app/archive/**', 'tests/studio/{desk,files}/**'],
    environment: 'jsdom',
    setupFiles: ['tests/support/setup.dom.ts', 'tests/support/setup.properties.ts'],
    pool: 'forks',
    isolate
  }
});

/** Units run in each time zone; what needs a screen runs once. */
const testProjects: TestProjectConfiguration[] = [
  ...timeZones.map((zone) => ({
    extends: true as const,
    test: {
      name: `node ${zone}`,
      include: [
        'tests/{build,model,words,layout,formats,export,site,embed,cli,plots}/**/*.test.ts',
        'tests/app/archive/**/*.test.ts',
        'tests/studio/{desk,files}/**/*.test.ts',
        'tests/*.test.ts'
      ],
      // Hostile files are read alike in every zone, and there are many; PDFs are compared across zones by the command line.
      exclude:
        zone === 'UTC'
          ? []
          : [
              'tests/model/hostile/**',
              'tests/formats/hostile-json.test.ts',
              'tests/cli/**',
              'tests/export/pdf/**',
              'tests/app/**',
              'tests/studio/**',
              'tests/embed/types.test.ts'
            ],
      environment: 'node',
      setupFiles: ['tests/support/setup.properties.ts'],
      pool: 'forks' as const,
      // Most files import the same modules, which keep no state: loading them once for each worker halves the time.
      isolate: false,
      env: { TZ: zone }
    }
  })),
  // Parts of the page: files share modules and a window, of which the setup takes away what each leaves behind.
  inWindow('dom', ['tests/{marks,viewer,studio,interaction}/**/*.test.ts'], false),
  // The page as a whole keeps what it opened, and so each file has a page of its own.
  inWindow('page', ['tests/app/**/*.test.ts'], true)
];

export default defineConfig(({ mode }) => {
  const { plugins, build, svelte: compilerOptions = {} } = modes[mode] ?? page;
  // A single file gets faces of other scripts as `sourceline build` fills it.
  const sheets = mode === 'single' ? ['src/viewer/ui/other-scripts.css'] : [];
  const notice = thirdParty({ sheets });
  return {
    base: './',
    publicDir: false,
    resolve: { alias: plainEntities },
    plugins: [...plugins, svelte({ compilerOptions }), ...(mode === 'frame-script' ? [] : [notice.build])],
    build,
    // The first for `npm run dev`, the second for a build.
    optimizeDeps: { rolldownOptions: { plugins: [withCompressor, syncFflate] } },
    worker: { format: 'es', plugins: () => [withCompressor, syncFflate, notice.worker] },
    // The command line has small packages in it; the others may be missing, and are named by who needs them.
    ssr: mode === 'cli' ? { noExternal: true, external: Object.keys(packageFile.optionalDependencies) } : {},
    preview: { port: 4173 },
    test: {
      // Only so that a test that never ends is ended; a busy machine must not fail the slow ones.
      testTimeout: 600_000,
      hookTimeout: 600_000,
      maxWorkers: '100%',
      tags: [{ name: 'slow', description: 'hostile corpora, and what takes seconds: not in `npm test`' }],
      projects: testProjects
    }
  };
});
