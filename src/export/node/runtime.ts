import { render } from 'svelte/server';
import { usualParts } from '../../layout/sheet/layout-sheet.ts';
import type { Runtime, SetPicture } from '../file.ts';
import { officeWriter } from '../office/load.ts';
import { mostPixels, PictureTooLarge, type Pixels } from '../picture/pixels.ts';
import { svgFile } from '../svg/svg-file.ts';
import type { DrawnLine } from '../../layout/sheet/lines.ts';
import { leftAsIs, needsNoFonts, type SetText, type TextUse } from '../text/set-text.ts';
import { english } from '../../words/en/index.ts';
import { fontTools, resvg } from './font-tools.ts';
import { requirePackages, type OptionalPackage } from './optional.ts';
import { pdfWriter } from './pdf-writer.ts';

const withoutSources = usualParts.filter((part) => part !== 'sources').join();

/** How to make a picture shorter, in terms of command line options. */
const waysToShorter = `leave its quotes out (--parts ${withoutSources}), give it a --height`;

const fonts = ['fontkit', '@expo-google-fonts/inter', '@expo-google-fonts/source-serif-4'] as const;

/** What text is set for in words, and the packages that this takes; others are fonts of scripts, and warned of. */
const needs: Readonly<Record<TextUse, readonly [what: string, packages: readonly OptionalPackage[]]>> = {
  embed: ['an SVG with its fonts (unlike --svg-text plain)', [...fonts, 'harfbuzzjs', 'wawoff2']],
  plain: ['an SVG with a line in several scripts', fonts],
  outline: ['an SVG with its text as shapes', [...fonts, '@resvg/resvg-wasm']],
  pixels: ['a PNG', [...fonts, '@resvg/resvg-wasm']],
  typst: ['a PDF', fonts],
  pdfkit: ['a PDF', [...fonts, 'pdfkit', 'svg-to-pdfkit']]
};

async function setText(lines: readonly DrawnLine[], use: TextUse): Promise<SetText> {
  if (needsNoFonts(lines, use)) return leftAsIs;
  requirePackages(...needs[use]);
  const { setInBundledFonts } = await import('../text/in-bundled-fonts.ts');
  return setInBundledFonts(lines, use, fontTools, english.files);
}

/** Makes files with installed packages, from markup rendered without a page; rejects with `PackageMissing`. */
export const nodeRuntime: Runtime = {
  // The messages of the command line are English, whatever the language of its pictures.
  words: english,
  begin: () => Promise.resolve(),
  draw: (component, props) => render(component, { props }).body,
  setText,
  paint,
  pdfWriter,
  officeWriter,
  waysToShorten: `${waysToShorter}, draw fewer events (--q, --lane, --actor), or write SVG`
};

async function paint({ text, markup }: SetPicture, { width, height }: Pixels): Promise<Uint8Array> {
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${width.toLocaleString('en-US')} × ${height.toLocaleString('en-US')} pixels, more than can be drawn; ` +
        `${waysToShorter}, take a lower --dpi, or write SVG`
    );
  const painter = await resvg();
  return painter.png(
    svgFile(markup(), {}),
    width,
    text.fonts.map(({ bytes }) => bytes)
  );
}
