import type { FileMetadata } from '../../formats/metadata.ts';
import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import type { Story } from '../../model/story.ts';
import { contentsOf } from '../contents.ts';
import {
  defaultDpi,
  forbiddenInWords,
  mostPixels,
  PictureTooLarge,
  pngSizeOf,
  type MadeFile
} from '../file.ts';
import type { Picture } from '../picture.ts';
import { linesIn, type WrittenLine } from '../fonts/lines.ts';
import { fontsFor, type NeededFont } from '../fonts/needed.ts';
import { advanceIn, withRunsPlaced } from '../fonts/place.ts';
import { fontFaceRules } from '../fonts/subset.ts';
import { cleanMarkup, svgFile } from '../svg-file.ts';
import { markupOf } from './markup.ts';
import { drawOutlines, drawPng } from './resvg.ts';

export const formats = ['svg', 'png'] as const;
export type Format = (typeof formats)[number];

export const svgTexts = ['embed', 'plain', 'outline'] as const;
/** How an SVG keeps its text: with its fonts, without them, or as shapes that no program can search. */
export type SvgText = (typeof svgTexts)[number];

export interface FileOptions {
  readonly svgText: SvgText;
  /** Pixels in an inch of a PNG; by default 96 where the size is given in pixels, else 300. */
  readonly dpi?: number | undefined;
  /** Whether the story's document is carried in the file, so that it can be opened again. */
  readonly embedData: boolean;
}

/** Writes the picture of a story in a format. */
export async function fileOf(
  story: Story,
  picture: Picture,
  format: Format,
  options: FileOptions
): Promise<MadeFile> {
  const { markup, replaced } = cleanMarkup(markupOf(picture, `sourceline-${story.timeline.id}`));
  const lines = linesIn(markup);
  const { fonts, warnings: lacking } = fontsFor(lines);
  const { metadata, document, warnings } = contentsOf(story, picture, options.embedData);
  const drawn = { picture, markup, lines, fonts, metadata, document };
  const bytes = format === 'svg' ? await svgBytes(drawn, options) : pngBytes(drawn, options);
  return {
    bytes,
    warnings: [...warnings, ...lacking, ...(replaced > 0 ? [forbiddenInWords(replaced)] : [])]
  };
}

interface Drawn {
  readonly picture: Picture;
  readonly markup: string;
  readonly lines: readonly WrittenLine[];
  readonly fonts: readonly NeededFont[];
  readonly metadata: FileMetadata;
  /** The JSON of the document to be carried. */
  readonly document: string | undefined;
}

async function svgBytes(drawn: Drawn, { svgText }: FileOptions): Promise<Uint8Array> {
  const metadata = svgMetadata(drawn.metadata, { document: drawn.document });
  const style = svgText === 'embed' ? await fontFaceRules(drawn.fonts) : '';
  const markup = svgText === 'outline' ? outlined(drawn) : drawn.markup;
  return new TextEncoder().encode(svgFile(markup, { style, metadata }));
}

/** Text as shapes: it looks alike in any program, and none can search it, read it out, or follow its links. */
const outlined = ({ markup, lines, fonts }: Drawn): string =>
  drawOutlines(
    withRunsPlaced(markup, lines, advanceIn(fonts)),
    fonts.map(({ path }) => path)
  );

function pngBytes(
  { picture, markup, lines, fonts, metadata, document }: Drawn,
  options: FileOptions
): Uint8Array {
  const { dpi = defaultDpi(picture) } = options;
  const { width, height } = pngSizeOf(picture, dpi);
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${width} × ${height} pixels, more than can be drawn; ` +
        'take a lower --dpi, or write SVG or PDF'
    );
  const svg = svgFile(withRunsPlaced(markup, lines, advanceIn(fonts)), {});
  const png = drawPng(
    svg,
    width,
    fonts.map(({ path }) => path)
  );
  return withPngMetadata(png, metadata, { dpi, document });
}
