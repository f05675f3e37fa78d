/** Of the files of a site, by their endings. */
const types = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['mjs', 'text/javascript; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['woff', 'font/woff'],
  ['ttf', 'font/ttf'],
  ['wasm', 'application/wasm']
]);

/** The media type of a file of the program's build, by the ending of its path. */
export const typeOfBuilt = (path: string): string =>
  types.get(path.slice(path.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
