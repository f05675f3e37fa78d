import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceline } from '../browser/served.ts';
import { bundledFontsOnly } from './fonts.ts';
import { storyFolder } from './made.ts';
import { run } from './programs.ts';

/** The options that `docs/in-a-report.md` gives for a page of a report, beside caption and text. */
const onPaper = [
  ...['--width', '160mm', '--height', '185mm', '--theme', 'print'],
  ...['--parts', 'as-of,sources,credit']
];

/** Draws the story of the reports for a page of a paper, into these files of a folder. */
export function drawForPaper(folder: string, names: readonly string[], more: readonly string[] = []): void {
  const files = names.flatMap((name) => ['-o', join(folder, name)]);
  sourceline(['render', storyFolder, ...files, ...onPaper, ...more]);
}

/** Makes a PDF of a document of an office, by LibreOffice with our fonts in place of Word’s. */
export function officeToPdf(folder: string, name: string): string {
  const families = { Calibri: 'Inter', 'Calibri Light': 'Inter', Cambria: 'Source Serif 4' };
  const profile = `-env:UserInstallation=file://${encodeURI(join(folder, 'profile'))}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, name)], {
    env: bundledFontsOnly(folder, families)
  });
  return join(folder, name.replace(/\.\w+$/u, '.pdf'));
}

/** Draws the first page of a PDF, `width` pixels wide, and gives the picture’s file. */
export function firstPage(pdf: string, width: number): string {
  const size = ['-scale-to-x', String(width), '-scale-to-y', '-1'];
  run('pdftoppm', ['-png', '-singlefile', '-f', '1', '-l', '1', ...size, pdf, pdf]);
  return `${pdf}.png`;
}

/** The text of a PDF in one line, as its words were wrapped. */
export const textOf = (pdf: string): string =>
  run('pdftotext', ['-raw', pdf, '-']).replaceAll(/\s+/gu, ' ').trim();

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Keeps a picture of a result for `docs/in-a-report.md`, where that is asked for. */
export function keepForGuide(picture: string, name: string): void {
  if (process.env.UPDATE_GOLDEN) copyFileSync(picture, join(pictures, `in-a-report-${name}.png`));
}
