import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { declarations } from '../../build/types.ts';

/** What TypeScript has against scripts that use the published declarations and nothing else of ours, and those against them. */
function complaintsAbout(scripts: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-types-'));
  const files = Object.fromEntries(Object.entries(scripts).map(([name, text]) => [`${name}.ts`, text]));
  for (const { fileName, source } of declarations()) files[fileName] = source;
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const paths = Object.keys(files).map((name) => join(folder, name));
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler
  });
  const complaints = paths.map((path) => [
    basename(path),
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  ]);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(complaints) as Record<string, string[]>;
}

const use = `
  import type { ShownWindow, SourcelineTimelineElement } from './sourceline-timeline.js';
  const element: SourcelineTimelineElement = document.querySelector('sourceline-timeline')!;
  element.addEventListener('sourceline-select', ({ detail }) => detail.event?.title.toUpperCase());
  element.addEventListener('sourceline-window', ({ detail }) => detail.from.length);
  element.addEventListener('click', (event) => event.clientX);
  const ready: SourcelineTimelineElement = await element.ready;
  const window: ShownWindow | undefined = ready.getWindow();
  if (window) ready.setWindow(window);
  ready.panBy(7);
  ready.zoomBy(0.5);
  ready.select(ready.timeline?.events[0]?.id);
  ready.select();
  ready.timeline = undefined;
`;

const wrong: Readonly<Record<string, string>> = {
  'a property that is not there': "document.createElement('sourceline-timeline').story;",
  'a window without an end':
    "document.createElement('sourceline-timeline').setWindow({ from: '2021-03-13' });",
  'a document of another version': "document.createElement('sourceline-timeline').timeline = { version: 2 };"
};

describe('the declarations of the element', () => {
  const complaints = complaintsAbout({ use, ...wrong });

  it('stand alone, and know the tag, its properties, methods and events', () => {
    expect(complaints).toMatchObject({ 'use.ts': [], 'sourceline-timeline.d.ts': [], 'timeline.d.ts': [] });
  });

  it.each(Object.keys(wrong))('refuse %s', (name) => {
    expect(complaints[`${name}.ts`]).not.toEqual([]);
  });

  it('are where package.json says', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, { types: string }>;
    };
    expect(declarations().map(({ fileName }) => `./dist/embed/${fileName}`)).toContain(
      exports['./embed']!.types
    );
  });
});
