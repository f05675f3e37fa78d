import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../src/export/escapes.ts';
import { snippetOf } from '../../src/export/snippets.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';
import { drawForPaper, firstPage, keepForGuide, officeToPdf, textOf } from './documents.ts';
import { asItOpens, embeddedAt } from './embedded.ts';
import { bundledFontsOnly } from './fonts.ts';
import { folderFor } from './made.ts';
import { run } from './programs.ts';

const folder = folderFor('word');
const embedded = embeddedAt('https://example.org/timelines/');
const snippet = snippetOf('markdown', embedded, asItOpens);
const words =
  '# Outreach\n\nThe administration has tried several channels. Nothing has come back so far.\n\n';

/** Makes a Word document of Markdown; pandoc draws its PNG of an SVG by librsvg. */
function toWord(name: string, markdown: string): string {
  writeFileSync(join(folder, `${name}.md`), markdown);
  run('pandoc', [`${name}.md`, '-o', `${name}.docx`], { cwd: folder, env: bundledFontsOnly(folder) });
  return join(folder, `${name}.docx`);
}

describe('a Word document', () => {
  it('of the Markdown snippet shows the PNG in full density, with the alternative text, as a link', () => {
    drawForPaper(folder, ['north-korea-outreach.png']);
    const docx = toWord('with-png', words + snippet);
    const xml = run('unzip', ['-p', docx, 'word/document.xml']);
    expect(xml).toContain('13 events, with the days of February 1 – March 31, 2021 in view');
    expect(run('unzip', ['-p', docx, 'word/_rels/document.xml.rels'])).toContain(
      embedded.addresses.page.replaceAll('&', '&amp;')
    );
    const pdf = officeToPdf(folder, 'with-png.docx');
    // pdfimages tells the density at which the picture stands on the page.
    const [picture] = run('pdfimages', ['-list', pdf]).trimEnd().split('\n').slice(2);
    const density = Number(picture!.trim().split(/\s+/u)[12]);
    expect(density).toBeGreaterThanOrEqual(299);
  });

  it('with the SVG has a PNG of it for programs that draw no SVG', () => {
    drawForPaper(folder, ['north-korea-outreach.svg'], ['--svg-text', 'outline']);
    const docx = toWord('with-svg', words + snippet.replace('outreach.png', 'outreach.svg'));
    const media = run('unzip', ['-Z1', docx, 'word/media/*'])
      .trim()
      .split('\n')
      .map((name) => name.split('.').pop());
    expect(media.sort()).toEqual(['png', 'svg']);
    expect(run('unzip', ['-p', docx, 'word/document.xml'])).toContain('svgBlip');
    const pdf = officeToPdf(folder, 'with-svg.docx');
    expect(textOf(pdf)).toContain('Nothing has come back so far.');
    keepForGuide(firstPage(pdf, 620), 'word');
  });
});

type Inline =
  | { readonly t: 'Str'; readonly c: string }
  | { readonly t: 'Space' | 'SoftBreak' }
  | { readonly t: 'Link' | 'Image'; readonly c: readonly [unknown, readonly Inline[], unknown] };

const wordsIn = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => (inline.t === 'Str' ? inline.c : 'c' in inline ? wordsIn(inline.c[1]) : ' '))
    .join('');

it('naughty strings in the Markdown snippet stay words', () => {
  const markdown = naughtyStrings.map((string) =>
    snippetOf('markdown', { ...embedded, alternativeText: string }, asItOpens)
  );
  writeFileSync(join(folder, 'naughty.md'), markdown.join('\n'));
  const { blocks } = JSON.parse(
    run('pandoc', ['-f', 'markdown-smart', '-t', 'json', join(folder, 'naughty.md')])
  ) as {
    blocks: readonly { readonly t: string; readonly c: readonly Inline[] }[];
  };
  expect(blocks.map(({ c }) => wordsIn(c))).toEqual(naughtyStrings.map(onOneLine));
});
