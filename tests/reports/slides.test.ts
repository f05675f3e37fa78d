import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { markdownText } from '../../src/export/snippets/escapes.ts';
import { sourceline } from '../browser/served.ts';
import { firstPage, keepForGuide, officeToPdf } from './documents.ts';
import { embeddedAt } from './embedded.ts';
import { folderFor, storyFolder } from './made.ts';
import { readPng } from './png.ts';
import { run } from './programs.ts';

const folder = folderFor('slides');

it('a slide of PowerPoint’s kind is filled by the picture that was made for it, and its notes say what that shows', () => {
  const { alternativeText } = embeddedAt('https://example.org/timelines/');
  sourceline(['render', storyFolder, '-o', join(folder, 'slide.png'), '--preset', 'slide', '--dpi', '144']);
  const lines = [
    '## {background-image="slide.png"}',
    '',
    '::: notes',
    markdownText(alternativeText),
    ':::',
    ''
  ];
  writeFileSync(join(folder, 'slides.md'), lines.join('\n'));
  run('pandoc', ['slides.md', '-o', 'slides.pptx'], { cwd: folder });
  const notes = run('unzip', ['-p', join(folder, 'slides.pptx'), 'ppt/notesSlides/notesSlide1.xml']);
  expect(notes.replaceAll(/<[^>]*>/gu, '')).toContain('13 events, with the days of February 1');
  const pdf = officeToPdf(folder, 'slides.pptx');
  expect(run('pdfinfo', [pdf])).toMatch(/^Pages: +1$/mu);
  const slide = firstPage(pdf, 800);
  const { width, height, rgba } = readPng(readFileSync(slide));
  expect(width / height).toBeCloseTo(16 / 9, 1);
  // The picture's own ground, which is not white, reaches into the corners.
  for (const row of [2, height - 3])
    for (const column of [2, width - 3]) expect(rgba[(row * width + column) * 4 + 2]).toBeLessThan(255);
  keepForGuide(slide, 'slides');
});
