import { describe, expect, it } from 'vitest';
import { archiveOf, packagedFiles } from '../../build/archive.js';
import { archiveIn } from '../../src/cli/built-files.ts';

const packaged = packagedFiles(['@expo-google-fonts/inter', 'wawoff2']);
const fileOf = (path: string): Buffer => packaged.find((file) => file.path === path)!.read();

const font = fileOf('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
/** A script as a bundler makes it of the WOFF2 compressor: other code around the same data. */
const script = Buffer.from(
  fileOf('wawoff2/build/compress_binding.js')
    .toString('latin1')
    .replace(/^.{2000}/su, 'é1;'),
  'utf8'
);
const files = [
  { path: 'app/index.html', bytes: Buffer.from('<title>Seoul · 서울</title>') },
  { path: 'app/assets/font-1.ttf', bytes: font },
  { path: 'app/assets/compress-1.js', bytes: script },
  { path: 'single/index.html', bytes: Buffer.from('') }
];

describe('the archive of what sites are made of', () => {
  const archive = archiveOf(files, packaged);

  it('gives back every file to the byte', async () => {
    const { listBuilt, readBuilt } = await archiveIn(archive);
    expect(await listBuilt('app')).toEqual(['index.html', 'assets/font-1.ttf', 'assets/compress-1.js']);
    expect(await listBuilt('embed')).toEqual([]);
    for (const { path, bytes } of files) expect(bytes.equals(await readBuilt(path))).toBe(true);
  });

  it('has nothing that packages have', () => {
    expect(archive.length).toBeLessThan(20_000);
  });

  it('names a file that it lacks', async () => {
    const { readBuilt } = await archiveIn(archive);
    await expect(readBuilt('app/none.js')).rejects.toThrow('pages.br has no app/none.js');
  });
});
