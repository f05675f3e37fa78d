// Writes dist/pages.br, from which an installed command line makes sites: `node build/archive.js`, the last step of
// `npm run build`. Plain JavaScript, as Node 20 runs no TypeScript. `src/cli/built-files.ts` reads it.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `sourceline build` reads: the page with its embeds, and the page that is one file. */
const isArchived = (path) => /^(?:app\/(?!data\/)|single\/(?:index\.html|THIRD-PARTY\.txt)$)/u.test(path);

/** The paths of all files below a folder, with slashes, in order. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();

/**
 * The fonts, WebAssembly and scripts of packages, each named by its package and the path in that. They are read when
 * needed: fonts of Han have 200 MB.
 */
export const packagedFiles = (packages) =>
  packages.flatMap((name) => {
    const folder = join(root, 'node_modules', name);
    return filesIn(folder)
      .filter((path) => /\.(?:ttf|wasm|js)$/u.test(path))
      .map((path) => ({
        path: `${name}/${path}`,
        size: statSync(join(folder, path)).size,
        read: () => readFileSync(join(folder, path))
      }));
  });

/**
 * Bytes written as base64 in a script, if they are at least 100 KB: the WebAssembly in `wawoff2`, which bundlers leave
 * as it is.
 */
const longData = (text) =>
  [...text.matchAll(/[A-Za-z0-9+/=]{1000,}/gu)].find(({ 0: data }) => data.length > 100_000);

/** A file as pieces: how many bytes of its own, or which bytes of a packaged file, `[path, start, length]`. */
function piecesOf(bytes, packaged) {
  const same = packaged.find(({ size, read }) => size === bytes.length && read().equals(bytes));
  if (same) return [[same.path, 0, bytes.length]];
  const data = longData(bytes.toString('latin1'));
  if (!data) return [bytes.length];
  const { length } = data[0];
  const holder = packaged.find(
    ({ path, size, read }) => path.endsWith('.js') && size > length && read().includes(data[0])
  );
  if (!holder) return [bytes.length];
  return [
    data.index,
    [holder.path, holder.read().indexOf(data[0]), length],
    bytes.length - data.index - length
  ];
}

/** The bytes of a file that are in no package. */
function ownBytes(bytes, pieces) {
  let start = 0;
  return pieces.flatMap((piece) => {
    const from = start;
    start += typeof piece === 'number' ? piece : piece[2];
    return typeof piece === 'number' ? [bytes.subarray(from, start)] : [];
  });
}

/**
 * An archive of files: a line of JSON, `[[path, pieces], …]`, then all bytes of their own, compressed together. What
 * packages have is only named: who installs a package has it.
 */
export function archiveOf(files, packaged) {
  const entries = files.map(({ path, bytes }) => [path, piecesOf(bytes, packaged)]);
  const own = files.flatMap(({ bytes }, index) => ownBytes(bytes, entries[index][1]));
  const whole = Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`), ...own]);
  // The window spans everything, as the element, its frame and the pages have most of their code in common.
  return brotliCompressSync(whole, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length }
  });
}

function main() {
  const dist = join(root, 'dist');
  const files = filesIn(dist)
    .filter(isArchived)
    .map((path) => ({ path, bytes: readFileSync(join(dist, path)) }));
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(dist, 'pages.br'), archiveOf(files, packagedFiles(Object.keys(optionalDependencies))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
