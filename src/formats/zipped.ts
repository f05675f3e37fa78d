import { zipSync } from 'fflate';

/** The earliest time that an archive can state, so that equal files give equal bytes. */
const noTime = new Date(1980, 0, 1);

/** Files by their paths, as an archive with one folder. */
export const zipped = (files: ReadonlyMap<string, Uint8Array>, folder: string): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    mtime: noTime
  });
