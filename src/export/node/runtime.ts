import { render } from 'svelte/server';
import { usualParts } from '../../layout/sheet/layout-sheet.ts';
import type { Runtime, SetPicture } from '../file.ts';
import { officeWriter } from '../office/load.ts';
import { mostPixels, PictureTooLarge, type Pixels } from '../picture/pixels.ts';
import { svgFile } from '../svg/svg-file.ts';
import { setInBundledFonts } from '../text/in-bundled-fonts.ts';
import { english } from '../../words/en/index.ts';
import { fontTools, resvg } from './font-tools.ts';
import { pdfWriter } from './pdf-writer.ts';

const withoutSources = usualParts.filter((part) => part !== 'sources').join();

/** How to make a picture shorter, in terms of command line options. */
const waysToShorter = `leave its quotes out (--parts ${withoutSources}), give it a --height`;

/** Makes files with installed packages, from markup rendered without a page. */
export const nodeRuntime: Runtime = {
  // The messages of the command line are English, whatever the language of its pictures.
  words: english,
  begin: () => Promise.resolve(),
  draw: (component, props) => render(component, { props }).body,
  setText: (lines, use) => setInBundledFonts(lines, use, fontTools, english.files),
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
