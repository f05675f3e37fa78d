import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceline } from '../browser/served.ts';
import { firstPage, officeToPdf, textOf } from './documents.ts';
import { folderFor, reportStory, storyFolder } from './made.ts';
import { readPng } from './png.ts';
import { run } from './programs.ts';

const folder = folderFor('office');
const at = (name: string): string => join(folder, name);
const story = reportStory();

beforeAll(() => {
  sourceline(['render', storyFolder, '-o', at('story.docx'), '-o', at('story.pptx')]);
  sourceline(['render', storyFolder, '-o', at('korean.docx'), '-o', at('korean.pptx'), '--lang', 'ko']);
});

/** The fonts in which LibreOffice set a document: families that it names as missing are not among them. */
const fontsIn = (pdf: string): string => run('pdffonts', [pdf]);

describe('LibreOffice opens a chronology for Word', () => {
  it('on pages in landscape, with the words of every quote and the head of the table on each page', () => {
    const pdf = officeToPdf(folder, 'story.docx');
    expect(run('pdfinfo', [pdf])).toMatch(/^Page size: +84[12]\.\d+ x 595\.\d+ pts/mu);
    const text = textOf(pdf).replaceAll(' ', '');
    for (const { passages } of story.events)
      for (const { quote } of passages) expect(text).toContain(quote.exact.replaceAll(/\s+/gu, ''));
    const pages = Number(/^Pages: +(\d+)$/mu.exec(run('pdfinfo', [pdf]))![1]);
    expect(text.match(/Dateasread/gu)!.length).toBeGreaterThanOrEqual(pages - 2);
    expect(text).toContain('Dateworkedoutbytheauthor');
    // The figure is on the first page, in its own colours.
    const { width, rgba } = readPng(readFileSync(firstPage(pdf, 900)));
    expect(width).toBe(900);
    expect(hasColour(rgba, [2, 68, 148])).toBe(true);
    expect(fontsIn(pdf)).toContain('SourceSerif4');
  });

  it('in Korean', () => {
    const pdf = officeToPdf(folder, 'korean.docx');
    expect(textOf(pdf)).toContain('출처 목록');
  });
});

describe('LibreOffice opens slides for PowerPoint', () => {
  it('with the figure on the first, in its own colours, and its sources on the next', () => {
    const pdf = officeToPdf(folder, 'story.pptx');
    const text = textOf(pdf);
    expect(text).toContain('No answer from Pyongyang');
    expect(text).toContain('What each event rests on');
    const { width, height, rgba } = readPng(readFileSync(firstPage(pdf, 1280)));
    expect(width / height).toBeCloseTo(16 / 9, 1);
    expect(hasColour(rgba, [2, 68, 148])).toBe(true);
  });

  it('in Korean', () => {
    expect(textOf(officeToPdf(folder, 'korean.pptx'))).toContain('사건별 근거');
    expect(statSync(at('korean.pptx')).size).toBeLessThan(100_000);
  });
});

/** Whether a pixel has a colour, give or take what a painter of pages changes. */
function hasColour(rgba: Uint8Array, colour: readonly number[]): boolean {
  for (let pixel = 0; pixel < rgba.length; pixel += 4)
    if (colour.every((value, index) => Math.abs(rgba[pixel + index]! - value) < 6)) return true;
  return false;
}
