import type { Plugin } from 'vite';

const tokens = '/viewer/ui/tokens.css';
const colourOrFamily = /--([a-z]+): (light-dark\([^;]+|'[^;]+);/gu;

/** In an embed, the page's colours and font families become the defaults of properties that a host may set. */
export const themable: Plugin = {
  name: 'sourceline:themable',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith(tokens)) return undefined;
    const themed = code.replaceAll(colourOrFamily, '--$1: var(--sourceline-$1, $2);');
    if (themed === code) throw new Error(`${id} has no colours or families that a host could set`);
    return themed;
  }
};
