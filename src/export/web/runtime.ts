import { mount, unmount } from 'svelte';
import { formats as allFormats, type Format, type Runtime } from '../file.ts';
import { svgTexts as allTexts, type SvgText } from '../text/svg-text.ts';
import { drawPng } from './png.ts';
import type { Words } from '../../words/words.ts';
import { painted } from './painted.ts';
import { setByPage } from './set-by-page.ts';

/**
 * Single-file pages contain neither whole fonts nor the typesetter, so they export no PDF; readers can print to PDF
 * instead.
 */
const isSingle = import.meta.env.MODE === 'single';

/** The formats in which this page writes pictures. */
export const formats: readonly Format[] = isSingle ? ['svg', 'png'] : allFormats;
export const svgTexts: readonly SvgText[] = isSingle ? ['embed', 'plain'] : allTexts;

/** Progress reporting and cancellation. */
export interface Work {
  readonly signal: AbortSignal;
  /** Called before each step with its description and number; the text is shown before the step begins. */
  readonly onstep: (words: string, step: number, steps: number) => void;
}

/**
 * Makes files in the page, in steps that keep it responsive, and in a worker. The typesetter and the PDF writers are
 * large, and loaded only when needed. Everything rejects with the reason if `signal` cancels it, and with
 * `FontMissing`.
 */
export const pageRuntime = ({ signal, onstep }: Work, words: Words): Runtime => ({
  words,
  async begin(what, step, steps) {
    onstep(what, step, steps);
    await painted();
    signal.throwIfAborted();
  },
  draw(component, props) {
    const target = document.createElement('div');
    const drawing = mount(component, { target, props });
    const markup = new XMLSerializer().serializeToString(target.querySelector('svg')!);
    void unmount(drawing);
    return markup;
  },
  setText: isSingle
    ? (lines, use) => Promise.resolve(setByPage(lines, use, words))
    : async (lines, use) => (await import('./set-by-worker.ts')).setByWorker(lines, use, signal, words),
  async paint({ picture, text, markup }, pixels) {
    const ground = picture.options.transparent ? undefined : picture.sheet.theme.ground;
    return drawPng(await text.keep(markup(pixels)), { ...pixels, ground }, { signal, words });
  },
  pdfWriter: isSingle
    ? () => Promise.reject(new Error('a page that is one file can’t write PDF; print to PDF instead'))
    : async () => ({ engine: 'pdfkit', write: (await import('../pdf/write-pdf.ts')).writePdf }),
  officeWriter: isSingle
    ? () => Promise.reject(new Error('a page that is one file can’t write documents of Word or PowerPoint'))
    : async (format) => (await import('../office/load.ts')).officeWriter(format),
  waysToShorten: words.files.refused.waysToShorten
});
