import { readFileSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';

const published = [
  ['src/embed/element-type.ts', 'sourceline-timeline.d.ts'],
  ['src/model/timeline.ts', 'timeline.d.ts']
] as const;

/** The published declarations: the element's own, and the document's. */
export const declarations = (): readonly { readonly fileName: string; readonly source: string }[] =>
  published.map(([path, fileName]) => {
    const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path });
    return { fileName, source: outputText.replace("'../model/timeline.ts'", "'./timeline.js'") };
  });

/** Publishes the element's types for code that imports it. */
export const withTypes: Plugin = {
  name: 'sourceline:types',
  generateBundle() {
    for (const { fileName, source } of declarations()) this.emitFile({ type: 'asset', fileName, source });
  }
};
