import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../src/export/snippets/snippets.ts';
import { drawForPaper, firstPage, keepForGuide, officeToPdf, textOf } from './documents.ts';
import { asItOpens, embeddedAt, saveForSnippet } from './embedded.ts';
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
  it('of the Markdown snippet shows the PNG whole on its page, in full density, with the alternative text, as a link', async () => {
    await saveForSnippet('markdown', folder, embedded);
    const docx = toWord('with-png', words + snippet);
    const xml = run('unzip', ['-p', docx, 'word/document.xml']);
    expect(xml).toContain('13 events, with the days of February 1 – March 31, 2021 in view');
    expect(run('unzip', ['-p', docx, 'word/_rels/document.xml.rels'])).toContain(
      embedded.addresses.page.replaceAll('&', '&amp;')
    );
    const pdf = officeToPdf(folder, 'with-png.docx');
    // pdfimages tells the density at which the picture stands on the page.
    const [picture] = run('pdfimages', ['-list', pdf]).trimEnd().split('\n').slice(2);
    const [, , , , height, , , , , , , , density] = picture!.trim().split(/\s+/u).map(Number);
    expect(density).toBeGreaterThanOrEqual(299);
    // A page of Letter with margins of an inch.
    expect(height! / density!).toBeLessThan(9);
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
