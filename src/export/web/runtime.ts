import { mount, unmount } from 'svelte';
import { formats as allFormats, type Format, type Runtime } from '../file.ts';
import { svgTexts as allTexts, type SvgText } from '../text/svg-text.ts';
import { drawPng } from './png.ts';
import { painted } from './painted.ts';
import { setByPage } from './set-by-page.ts';

/** A page that is one file has no room for whole fonts, nor for what sets text, and prints to PDF as any page does. */
const isSingle = import.meta.env.MODE === 'single';

/** What this page can write. */
export const formats: readonly Format[] = isSingle ? ['svg', 'png'] : allFormats;
export const svgTexts: readonly SvgText[] = isSingle ? ['embed', 'plain'] : allTexts;

/** How work says how far it is, and hears that it is ended. */
export interface Work {
  readonly signal: AbortSignal;
  /** Called before each step with what it is, and which of how many; it is shown before the step begins. */
  readonly onstep: (words: string, step: number, steps: number) => void;
}

/**
 * Files are made by the page, in steps that leave it alive between them, and by a worker. What sets text and what writes
 * PDF are large, and fetched when they are needed. All of it rejects with what ended `signal`, and with `FontMissing`.
 */
export const pageRuntime = ({ signal, onstep }: Work): Runtime => ({
  async begin(words, step, steps) {
    onstep(words, step, steps);
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
    ? (lines, use) => Promise.resolve(setByPage(lines, use))
    : async (lines, use) => (await import('./set-by-worker.ts')).setByWorker(lines, use, signal),
  async paint({ picture, text, markup }, pixels) {
    const ground = picture.options.transparent ? undefined : picture.sheet.theme.ground;
    return drawPng(await text.keep(markup(pixels)), { ...pixels, ground }, signal);
  },
  pdfWriter: isSingle
    ? () => Promise.reject(new Error('this file writes no PDF; print it to one'))
    : async () => ({ engine: 'pdfkit', write: (await import('../pdf/write-pdf.ts')).writePdf }),
  waysToShorten: 'leave the sources out, give it a height, or take SVG'
});
