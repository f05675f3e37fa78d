import type readXlsxFile from 'read-excel-file/universal';
import { build, type Plugin, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import type writeXlsxFile from 'write-excel-file/universal';
import { syncFflate } from '../../build/sync-fflate.ts';

interface Workbooks {
  readonly read: typeof readXlsxFile;
  readonly write: typeof writeXlsxFile;
}

const entry = 'virtual:workbooks';
const workbooks: Plugin = {
  name: 'workbooks',
  resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
  load: (id) =>
    id === `\0${entry}`
      ? `export { default as read } from 'read-excel-file/universal';
         export { default as write } from 'write-excel-file/universal';`
      : undefined
};

async function built(plugins: readonly Plugin[]): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [workbooks, ...plugins],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' }
    }
  })) as Rollup.RollupOutput;
  return output.output.map((file) => ('code' in file ? file.code : '')).join('\n');
}

test('workbooks are packed and unpacked without workers of blobs, which the policy refuses', async () => {
  expect(await built([])).toContain('createObjectURL');
  const code = await built([syncFflate]);
  expect(code).not.toContain('createObjectURL');
  const { read, write } = (await import(
    `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  )) as Workbooks;
  const rows = Array.from({ length: 5_000 }, (_, index) => [`A long text of row ${index}, to be packed`]);
  const blob = await write(rows).toBlob();
  const [sheet] = await read(await blob.arrayBuffer());
  expect(sheet?.data).toEqual(rows);
});
