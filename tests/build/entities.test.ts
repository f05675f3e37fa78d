import { build } from 'vite';
import { expect, it } from 'vitest';
import { plainEntities } from '../../build/entities.ts';

/** What a browser gets of the parser of Markdown. */
async function bundle(alias: Readonly<Record<string, string>>): Promise<string> {
  const entry = 'virtual:entry';
  const used = "import { fromMarkdown } from 'mdast-util-from-markdown'; globalThis.read = fromMarkdown;";
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? used : undefined)
      }
    ],
    build: { write: false, rolldownOptions: { input: entry } }
  });
  const { output } = result as { readonly output: readonly { readonly code?: string }[] };
  return output.map(({ code = '' }) => code).join('');
}

it('in browsers, entities of Markdown are decoded without a document, for which the alias is still needed', async () => {
  expect(await bundle({})).toContain('innerHTML');
  expect(await bundle(plainEntities)).not.toContain('innerHTML');
});
