import { cpSync, readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import ts from 'typescript';
import type { Plugin, Rolldown, UserConfig } from 'vite';

/** Words in a file of Svelte's that a build puts differently. */
interface Swap {
  readonly file: string;
  readonly swaps: readonly (readonly [from: string, to: string])[];
}

/** Puts words in Svelte's files differently as they are built; a version that does not say them ends the build. */
function withSwaps(name: string, all: readonly Swap[]): Plugin {
  const missing = new Set<string>();
  return {
    name,
    enforce: 'pre',
    apply: 'build',
    buildStart: () => all.forEach(({ file }) => missing.add(file)),
    buildEnd(error) {
      if (!error && missing.size > 0) throw new Error(`Svelte has changed: no ${[...missing].join(', ')}`);
    },
    transform(code, id) {
      const swap = all.find(({ file }) => id.replaceAll('\\', '/').endsWith(file));
      if (!swap) return undefined;
      missing.delete(swap.file);
      return swap.swaps.reduce((text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`Svelte has changed: ${id} does not say “${from}”`);
        return text.replaceAll(from, () => to);
      }, code);
    }
  };
}

/** What Svelte leaves on `window`, `document` and prototypes, which are not an embed's; each must be found, and is put so. */
const quiet: readonly Swap[] = [
  {
    file: 'svelte/src/internal/client/render.js',
    swaps: [['for (const node of [target, document]) {', 'for (const node of [target]) {']]
  },
  {
    file: 'svelte/src/internal/client/dom/template.js',
    swaps: [
      ['(window.__svelte ??= {}).uid ??= 1;', ''],
      ['window.__svelte.uid++', 'count_of_ids++'],
      ['export function props_id() {', 'let count_of_ids = 1;\nexport function props_id() {']
    ]
  },
  {
    file: 'svelte/src/internal/client/dom/operations.js',
    swaps: [
      ['if (is_extensible(element_prototype)) {', 'if (false) {'],
      ['if (is_extensible(text_prototype)) {', 'if (false) {']
    ]
  },
  {
    file: 'svelte/src/internal/client/dom/elements/misc.js',
    swaps: [
      [
        'export function add_form_reset_listener() {',
        'export function add_form_reset_listener() {\n\treturn;'
      ]
    ]
  },
  // Nothing is made of HTML (`fragments: 'tree'`), so that no policy for it is asked of the page.
  {
    file: 'svelte/src/internal/client/dom/reconciler.js',
    swaps: [['globalThis?.window?.trustedTypes &&', 'undefined &&']]
  }
];

const quietSvelte = withSwaps('sourceline:quiet-svelte', quiet);

/**
 * Nothing was drawn on a server that a page would take over, and no state is deep (`$state.raw`), which the bundler does not
 * see by itself.
 */
export const leanSvelte = withSwaps('sourceline:lean-svelte', [
  {
    file: 'svelte/src/internal/client/reactivity/sources.js',
    swaps: [['should_proxy ? proxy(value) : value', 'value']]
  },
  {
    file: 'svelte/src/internal/client/reactivity/props.js',
    swaps: [['runes && bindable ? proxy(value) : value', 'value']]
  },
  {
    file: 'svelte/src/internal/client/dom/hydration.js',
    swaps: [
      ['export let hydrating = false;', 'export const hydrating = false;'],
      ['\thydrating = value;', '\tvoid value;']
    ]
  }
]);

/** Colours and families of the page become the defaults of what a host may set. */
const themable: Plugin = {
  name: 'sourceline:themable',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/viewer/tokens.css')) return undefined;
    return code.replaceAll(/--([a-z]+): (light-dark\([^;]+|'[^;]+);/gu, '--$1: var(--sourceline-$1, $2);');
  }
};

/** A rem is the host's to choose, and often 10 px; in an element it is one of our own. */
const withOwnRem = (css: string): string =>
  css
    .replaceAll(/@(?:container|media)[^{]+/gu, (condition) =>
      condition.replaceAll(/([\d.]+)rem/gu, (_, count: string) => `${Number(count) * 16}px`)
    )
    .replaceAll(/(-?[\d.]+)rem/gu, 'calc($1*var(--rem))');

const placeOfStyles = '/* sourceline:styles */';

/**
 * Puts the collected styles into the script. Faces of fonts, which a shadow root would not see, are given to
 * `onfaces`.
 */
const inlineStyles = (onfaces?: (faces: string, context: Rolldown.PluginContext) => void): Plugin => ({
  name: 'sourceline:inline-styles',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const sheets = Object.values(bundle).filter(
        (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css')
      );
      const css = sheets.map(({ source }) => String(source)).join('\n');
      const faces = css.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
      const styles = withOwnRem(faces.reduce((rest, face) => rest.replace(face, ''), css)).trim();
      for (const { fileName } of sheets) delete bundle[fileName];
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = filled(file.code, styles);
      onfaces?.(faces.join('\n'), this);
    }
  }
});

function filled(code: string, styles: string): string {
  const place = new RegExp(`(["'\`])${placeOfStyles.replaceAll('*', '\\*')}\\1`, 'u');
  if (!place.test(code)) throw new Error('the script has no place for its styles');
  return code.replace(place, () => JSON.stringify(styles));
}

/** Terser goes before Vite's own minifier (`minify` of an output): 2.5 KB less of the element than either alone. */
export const minified = {
  minify: 'terser',
  terserOptions: { module: true, compress: { passes: 3 } }
} as const;

/** What a build tells: that Terser takes its time is known. */
export const checks = { bundlerTimings: false } as const;

/** D3 makes every interval of time as it is loaded, and reads their properties; those that nothing uses are left out. */
export const treeshake = {
  manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
  propertyReadSideEffects: false
} as const;

const quietly = [
  quietSvelte,
  leanSvelte,
  themable,
  svelte({
    compilerOptions: {
      fragments: 'tree',
      discloseVersion: false,
      cssHash: ({ hash, name }) => `s${hash(name).slice(0, 4)}`
    }
  })
];

/** The types of the element, for those who import it: its own, and those of the document. */
const withTypes: Plugin = {
  name: 'sourceline:types',
  generateBundle() {
    for (const { fileName, source } of declarations()) this.emitFile({ type: 'asset', fileName, source });
  }
};

/** The declarations that are published beside the element. */
export const declarations = (): readonly { readonly fileName: string; readonly source: string }[] =>
  (
    [
      ['src/embed/element-type.ts', 'sourceline-timeline.d.ts'],
      ['src/model/timeline.ts', 'timeline.d.ts']
    ] as const
  ).map(([path, fileName]) => {
    const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path });
    return { fileName, source: outputText.replace("'../model/timeline.ts'", "'./timeline.js'") };
  });

/** The element: a module, and a script of the same for pages that have no modules. */
export const elementBuild: UserConfig = {
  plugins: [...quietly, inlineStyles(), withTypes],
  build: {
    ...minified,
    outDir: 'dist/embed',
    target: 'es2022',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake,
      checks,
      input: 'src/embed/sourceline-timeline.ts',
      output: [
        { format: 'es', entryFileNames: '[name].js', minify: true },
        { format: 'iife', entryFileNames: '[name].iife.js', minify: true }
      ]
    }
  }
};

/** The script of the page around a frame. It follows the element into its folder. */
export const frameScriptBuild: UserConfig = {
  plugins: [],
  build: {
    outDir: 'dist/embed',
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: 'src/embed/sourceline-frame.ts',
      output: { format: 'iife', entryFileNames: '[name].js' }
    }
  }
};

/**
 * The page that stands in a frame. A sandboxed frame gets modules, and styles as modules ask for them, only from servers
 * that say so: it has a plain script and a plain sheet.
 */
export const frameBuild = (policy: string): UserConfig => ({
  plugins: [...quietly, inlineStyles(emitPage(policy)), withScripts],
  build: {
    ...minified,
    outDir: 'dist/app/embed',
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: {
      treeshake,
      checks,
      input: 'src/embed/frame.ts',
      output: { format: 'iife', entryFileNames: '[name].js', assetFileNames: '[name][extname]', minify: true }
    }
  }
});

/** Snippets that the page gives ask for the element and the frame's script beside the frame's page. */
const withScripts: Plugin = {
  name: 'sourceline:scripts',
  closeBundle: () =>
    cpSync('dist/embed', 'dist/app/embed', { recursive: true, filter: (path) => !path.endsWith('.d.ts') })
};

const emitPage = (policy: string) => (faces: string, context: Rolldown.PluginContext) => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  const page = readFileSync('src/embed/frame.html', 'utf8').replace('<!-- policy -->', () => meta);
  const sheet = faces + readFileSync('src/embed/frame.css', 'utf8');
  context.emitFile({ type: 'asset', fileName: 'index.html', source: page });
  context.emitFile({ type: 'asset', fileName: 'frame.css', source: sheet });
};
