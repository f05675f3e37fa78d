import { patched } from './patched.ts';

/**
 * `svg-to-pdfkit` recognises a pattern by the name of its constructor. Minifiers change that name, and hatches would
 * be black: https://github.com/alafr/SVG-to-PDFKit/issues/137, fixed in its repository but not released.
 */
export const withHatches = patched('hatches', [
  {
    file: 'svg-to-pdfkit/source.js',
    swaps: [["color[0].constructor.name === 'PDFPattern'", 'color[0].group !== undefined']]
  }
]);
