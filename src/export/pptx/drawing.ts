import { cleaned, xmlText } from '../../formats/xml.ts';
import { xmlAttribute } from '../office/package.ts';
import { officeLanguage } from '../office/language.ts';
import {
  boundsOf,
  type Ellipse,
  type Fill,
  type Freeform,
  type Group,
  type Line,
  type Rectangle,
  type Shape,
  type TextBox,
  type TextParagraph,
  type TextRun
} from './shape.ts';

/** Of DrawingML, in a pixel of 1/96 inch. */
const unitsInPixel = 9525;
const units = (pixels: number): number => Math.round(pixels * unitsInPixel);

/** Numbers the shapes of one slide, and gathers the addresses to which its texts link. */
export class SlideIds {
  #last: number;
  /** The id of the relation to each address. */
  readonly links = new Map<string, string>();

  /** `last` is the highest id that is taken. */
  constructor(last: number) {
    this.#last = last;
  }

  next(): number {
    return ++this.#last;
  }

  linkTo(address: string): string {
    const id = this.links.get(address) ?? `rIdLink${this.links.size + 1}`;
    this.links.set(address, id);
    return id;
  }
}

/** A shape in DrawingML, for the shape tree of a slide. */
export function drawingOf(shape: Shape, ids: SlideIds): string {
  switch (shape.kind) {
    case 'group':
      return groupOf(shape, ids);
    case 'text':
      return textBoxOf(shape, ids);
    default:
      return drawnOf(shape, ids);
  }
}

const attribute = (text: string): string => xmlAttribute(cleaned(text).text);

/** Programs list shapes by names; longer ones have no room there. */
const longestName = 120;

const properties = (name: string, ids: SlideIds, description = ''): string =>
  `<p:cNvPr id="${ids.next()}" name="${attribute(name.slice(0, longestName))}"${description === '' ? '' : ` descr="${attribute(description)}"`}/>`;

interface Sides {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const place = ({ x, y, width, height }: Sides, prefix = ''): string =>
  prefix === ''
    ? `<a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${units(width)}" cy="${units(height)}"/>`
    : `<a:chOff x="${units(x)}" y="${units(y)}"/><a:chExt cx="${units(width)}" cy="${units(height)}"/>`;

function groupOf({ name, description, shapes }: Group, ids: SlideIds): string {
  const own = properties(name, ids, description);
  const bounds = boundsOf(shapes);
  const inside = shapes.map((shape) => drawingOf(shape, ids)).join('');
  return `<p:grpSp><p:nvGrpSpPr>${own}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${place(bounds)}${place(bounds, 'ch')}</a:xfrm></p:grpSpPr>${inside}</p:grpSp>`;
}

function drawnOf(shape: Rectangle | Ellipse | Freeform, ids: SlideIds): string {
  const name = shape.name === '' ? shape.kind : shape.name;
  return `<p:sp><p:nvSpPr>${properties(name, ids)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place(shape)}</a:xfrm>${geometryOf(shape)}${fillOf(shape.fill)}${lineOf(shape.line)}</p:spPr></p:sp>`;
}

function geometryOf(shape: Rectangle | Ellipse | Freeform): string {
  if (shape.kind === 'freeform') return freeformOf(shape);
  if (shape.kind === 'ellipse') return '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>';
  return shape.isRound
    ? '<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom>'
    : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
}

function freeformOf({ x, y, width, height, paths }: Freeform): string {
  const steps = paths.flatMap(({ points, isClosed }) => [
    ...points.map(([px, py], index) => {
      const point = `<a:pt x="${units(px - x)}" y="${units(py - y)}"/>`;
      return index === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
    }),
    ...(isClosed ? ['<a:close/>'] : [])
  ]);
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="${units(width)}" h="${units(height)}">${steps.join('')}</a:path></a:pathLst></a:custGeom>`;
}

function colourOf(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : '';
  return `<a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr>`;
}

const solid = (colour: string, opacity?: number): string =>
  `<a:solidFill>${colourOf(colour, opacity)}</a:solidFill>`;

/** From a colour at the left to nothing at the right. */
const fading = (colour: string, opacity: number): string =>
  `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="0">${colourOf(colour, opacity)}</a:gs><a:gs pos="100000">${colourOf(colour, 0)}</a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;

function fillOf(fill: Fill | undefined): string {
  if (!fill) return '<a:noFill/>';
  if (fill.kind === 'fade') return fading(fill.colour, fill.opacity ?? 1);
  return fill.kind === 'hatch'
    ? `<a:pattFill prst="ltUpDiag"><a:fgClr>${colourOf(fill.colour)}</a:fgClr><a:bgClr>${colourOf('#ffffff')}</a:bgClr></a:pattFill>`
    : solid(fill.colour, fill.opacity);
}

function lineOf(line: Line | undefined): string {
  if (!line) return '<a:ln><a:noFill/></a:ln>';
  const { colour, width, dashes } = line;
  const paint = line.kind === 'fade' ? fading(colour, 0.9) : solid(colour);
  // In thousandths of a percent of the width of the line.
  const lengths = dashes?.map((length) => Math.round((length / width) * 100_000));
  const dash = lengths
    ? `<a:custDash><a:ds d="${lengths[0]}" sp="${lengths[1]}"/></a:custDash>`
    : '<a:prstDash val="solid"/>';
  return `<a:ln w="${units(width)}">${paint}${dash}<a:miter lim="800000"/></a:ln>`;
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;

function textBoxOf(box: TextBox, ids: SlideIds): string {
  const { name, flows, isTitle, paragraphs } = box;
  const own = properties(name, ids);
  const kind = isTitle
    ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
    : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
  const texts = paragraphs.map((paragraph) => paragraphOf(paragraph, box, ids)).join('');
  return `<p:sp><p:nvSpPr>${own}${kind}</p:nvSpPr><p:spPr><a:xfrm>${place(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="${flows ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>${texts}</p:txBody></p:sp>`;
}

/** Of text that runs from right to left, `l` is its end. */
function paragraphOf(
  { lines, isRightToLeft, leading }: TextParagraph,
  { align }: TextBox,
  ids: SlideIds
): string {
  const apart =
    leading === undefined ? '' : `<a:lnSpc><a:spcPts val="${Math.round(leading * 75)}"/></a:lnSpc>`;
  const spacing = `${apart}<a:spcBef><a:spcPts val="0"/></a:spcBef>`;
  const direction = isRightToLeft ? ' rtl="1"' : '';
  const runs = lines.map((line) => line.map((run) => runOf(run, ids)).join(''));
  return `<a:p><a:pPr marL="0" indent="0" algn="${alignments[align]}"${direction}>${spacing}<a:buNone/></a:pPr>${runs.join('<a:br/>')}</a:p>`;
}

/** Tell a program without a font what is like it: 34 for sans, 18 for serif. */
const pitches = { sans: 34, serif: 18 } as const;

function runOf({ text, font, size, colour, language, href }: TextRun, ids: SlideIds): string {
  const look = `lang="${attribute(officeLanguage(language))}" sz="${Math.round(size * 75)}" b="${font.weight > 400 ? 1 : 0}" i="${font.style === 'italic' ? 1 : 0}" dirty="0"`;
  const face = `typeface="${font.family}" pitchFamily="${pitches[font.family.includes('Serif') ? 'serif' : 'sans']}" charset="0"`;
  const link = href === undefined ? '' : linkTo(href, ids);
  return `<a:r><a:rPr ${look}>${solid(colour)}<a:latin ${face}/><a:ea ${face}/><a:cs ${face}/>${link}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
}

/** A link in the colour of its text, as in the other formats. */
const linkTo = (href: string, ids: SlideIds): string =>
  `<a:hlinkClick r:id="${ids.linkTo(href)}"><a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst></a:hlinkClick>`;
