import type { Plugin } from 'vite';

const file = 'wawoff2/build/compress_binding.js';
const exported = 'module["exports"]=Module';
const nothing = '\0sourceline:nothing';

/**
 * `wawoff2` exports its module only in Node, where it also imports `fs` and `path`. A worker needs the module too. We
 * found no issue about it at https://github.com/fontello/wawoff2.
 */
export const withCompressor: Plugin = {
  name: 'sourceline:compressor',
  enforce: 'pre',
  resolveId: (id) => (/^(?:fs|path)$/u.test(id) ? nothing : undefined),
  load: (id) => (id === nothing ? 'export {}' : undefined),
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith(`/${file}`)) return undefined;
    if (!code.includes(exported)) throw new Error(`${file} has changed: it no longer has “${exported}”`);
    return { code: `${code}\nmodule.exports = Module;`, map: null };
  }
};
