import type { Plugin } from 'vite';

const shim = '\0sourceline:sync-fflate';
/** The packages that pack and unpack workbooks. */
const importers = /\/node_modules\/(?:read|write)-excel-file\//u;

/**
 * `write-excel-file` and `read-excel-file` call the asynchronous `zip` and `unzip` of `fflate`, which from some hundred
 * kilobytes on run in workers made of `blob:` addresses. The page's policy refuses these, and workbooks are read and
 * written in a worker of our own anyway. So these two packages get functions of the same shape that call the
 * synchronous ones. We found no issue about it at https://github.com/101arrowz/fflate.
 */
export const syncFflate: Plugin = {
  name: 'sourceline:sync-fflate',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer !== undefined && importers.test(importer.replaceAll('\\', '/'))
      ? shim
      : undefined,
  load: (id) => (id === shim ? source : undefined)
};

const source = `
import { unzipSync, zipSync } from 'fflate';
export { strToU8, strFromU8, unzipSync, zipSync } from 'fflate';

const called = (run) => (data, options, callback) => {
  const done = callback ?? options;
  let result;
  try {
    result = run(data, callback ? options : {});
  } catch (error) {
    done(error, null);
    return () => {};
  }
  done(null, result);
  return () => {};
};

export const zip = called(zipSync);
export const unzip = called(unzipSync);
`;
