import { metadataOf, type FileMetadata } from '../../formats/metadata.ts';
import { withPngMetadata } from '../../formats/png.ts';
import { svgMetadata } from '../../formats/svg.ts';
import { isCarriable, wholeDocument } from '../../formats/whole-document.ts';
import type { Story } from '../../model/story.ts';
import { pixelsOf } from '../size.ts';
import type { Picture } from '../picture.ts';
import { linesIn } from '../fonts/lines.ts';
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

/** The bytes of a file, and sentences on what in it is not as it should be. */
export interface MadeFile {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** A picture is larger than can be drawn: the message gives the way out. */
export class PictureTooLarge extends Error {}

/** Writes the picture of a story in a format. */
export async function fileOf(
  story: Story,
  picture: Picture,
  format: Format,
  options: FileOptions
): Promise<MadeFile> {
  const { markup: clean, replaced } = cleanMarkup(markupOf(picture, `sourceline-${story.timeline.id}`));
  const lines = linesIn(clean);
  const { fonts, warnings: lacking } = fontsFor(lines);
  const markup = withRunsPlaced(clean, lines, advanceIn(fonts));
  const { document, warnings } = carried(story, options);
  const metadata = metadataOf(story, picture.sheet.alternativeText);
  const drawn = { picture, markup, fonts, metadata, document };
  const bytes = format === 'svg' ? await svgBytes(drawn, options) : pngBytes(drawn, options);
  return {
    bytes,
    warnings: [...warnings, ...lacking, ...(replaced > 0 ? [forbiddenInWords(replaced)] : [])]
  };
}

interface Drawn {
  readonly picture: Picture;
  readonly markup: string;
  readonly fonts: readonly NeededFont[];
  readonly metadata: FileMetadata;
  /** The JSON of the document to be carried. */
  readonly document: string | undefined;
}

function carried(
  story: Story,
  { embedData }: FileOptions
): { readonly document: string | undefined; readonly warnings: readonly string[] } {
  const document = embedData ? wholeDocument(story) : undefined;
  if (document === undefined || isCarriable(document)) return { document, warnings: [] };
  return {
    document: undefined,
    warnings: [
      'the story is too large to be carried in the picture, which can’t be opened as a timeline again'
    ]
  };
}

const forbiddenInWords = (count: number): string =>
  `${count === 1 ? 'a character' : `${count} characters`} that no XML file may have ${count === 1 ? 'is' : 'are'} drawn as �`;

async function svgBytes(drawn: Drawn, { svgText }: FileOptions): Promise<Uint8Array> {
  const metadata = svgMetadata(drawn.metadata, { document: drawn.document });
  const style = svgText === 'embed' ? await fontFaceRules(drawn.fonts) : '';
  const markup = svgText === 'outline' ? outlined(drawn) : drawn.markup;
  return new TextEncoder().encode(svgFile(markup, { style, metadata }));
}

/** Text as shapes: it looks alike in any program, and none can search it, read it out, or follow its links. */
const outlined = ({ markup, fonts }: Drawn): string =>
  drawOutlines(
    markup,
    fonts.map(({ path }) => path)
  );

/** What a PNG may hold in all: more takes gigabytes to draw. */
const mostPixels = 120_000_000;

export const defaultDpi = ({ width }: Picture): number => (width.unit === 'px' ? 96 : 300);

function pngBytes({ picture, markup, fonts, metadata, document }: Drawn, options: FileOptions): Uint8Array {
  const { dpi = defaultDpi(picture) } = options;
  const [width, height] = [picture.width, picture.height].map((length) => (pixelsOf(length) / 96) * dpi) as [
    number,
    number
  ];
  if (width * height > mostPixels)
    throw new PictureTooLarge(
      `the picture would have ${Math.round(width)} × ${Math.round(height)} pixels, more than can be drawn; ` +
        'take a lower --dpi, or write SVG or PDF'
    );
  const png = drawPng(
    svgFile(markup, {}),
    Math.round(width),
    fonts.map(({ path }) => path)
  );
  return withPngMetadata(png, metadata, { dpi, document });
}
