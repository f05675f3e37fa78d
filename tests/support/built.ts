import { readFileSync } from 'node:fs';

const source = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

/** The page with what a build puts in the place of its script. */
const pageWith = (elements: string): string =>
  source
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace('</title>', () => `</title>\n    ${elements}`);

/** A page as it is built for a folder, but for its policy. */
export const builtPage = pageWith(
  '<script type="module" crossorigin src="./assets/index-1.js"></script>\n    ' +
    '<link rel="stylesheet" crossorigin href="./assets/index-1.css">'
);

const face = (family: string, range: string): string =>
  `@font-face{font-family:${family};src:url(data:font/woff2;base64,AAAA)format("woff2");unicode-range:${range}}`;

export const script = 'const words="$& </p>",heading=`<h1 class="story-title"> </h1>`;document.title="ran";';
export const faces = {
  latin: face('Latin', 'U+??,U+131,U+2000-206F'),
  greek: face('Greek', 'U+370-377,U+3A3-3FF'),
  cyrillic: face('Cyrillic', 'U+301,U+400-45F')
};

/** A page as it is built for a single file, with three faces. */
export const builtSingle = pageWith(
  `<script type="module" crossorigin>${script}</script>\n    ` +
    `<style rel="stylesheet" crossorigin>${Object.values(faces).join('')}body{margin:0}</style>`
);

/** The page for frames as it is built, but for its policy. */
export const builtFrame = readFileSync(new URL('../../src/embed/frame.html', import.meta.url), 'utf8');
