import { render } from 'svelte/server';
import { sheetParts } from '../../layout/sheet/layout-sheet.ts';
import type { Runtime, SetPicture } from '../file.ts';
import { mostPixels, PictureTooLarge, type Pixels } from '../picture/pixels.ts';
import { svgFile } from '../svg/svg-file.ts';
import { setInBundledFonts } from '../text/in-bundled-fonts.ts';
import { fontTools, resvg } from './font-tools.ts';
import { pdfWriter } from './pdf-writer.ts';

const withoutSources = sheetParts.filter((part) => part !== 'sources').join();

/** What makes a picture less high, by the options of the command line. */
const waysToShorter = `leave its quotes out (--parts ${withoutSources}), give it a --height`;

/** Files are made by packages that are installed, from markup that is drawn without a page. */
export const nodeRuntime: Runtime = {
  begin: () => Promise.resolve(),
  draw: (component, props) => render(component, { props }).body,
  setText: (lines, use) => setInBundledFonts(lines, use, fontTools),
  paint,
  pdfWriter,
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
