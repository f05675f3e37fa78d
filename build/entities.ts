import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = 'node_modules/decode-named-character-reference/index.js';

function pathOfTable(): string {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${file} is gone: look at what the package now gives browsers`);
  return path;
}

/**
 * The parser of Markdown decodes `&copy;` by `innerHTML` in browsers, which Trusted Types refuse, and in workers there
 * is no `document`. The same package has a table of all names, which it gives to workers and Node only; browsers get it
 * too. We found no issue about it at https://github.com/wooorm/decode-named-character-reference.
 */
export const plainEntities = { 'decode-named-character-reference': pathOfTable() };
