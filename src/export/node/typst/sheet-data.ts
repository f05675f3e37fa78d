import type { FontBytes } from '../../pdf/font.ts';
import type { PdfFigure, PdfPage, PdfSection, PdfText } from '../../pdf/page.ts';
import { isRightToLeft } from '../../../layout/text/script.ts';

/** The data for `sheet.typ`: the page, in Typst's terms. */
export function sheetData(page: PdfPage, fonts: readonly FontBytes[]): object {
  const { width, height, ground = null, metadata, document, sections } = page;
  const families = [...new Set(fonts.map(({ family }) => family))];
  return {
    title: metadata.title,
    description: metadata.description,
    ...languageOf(metadata.language),
    width,
    height,
    ground,
    running: page.running.map((texts) => texts.map((text) => textData(text, families))),
    attached: document !== undefined,
    sections: sections.map((section) => sectionData(section, page, families, turnsAfter(sections)))
  };
}

/** How many page breaks follow a text or the figure. */
type Turns = (drawn: PdfText | PdfFigure) => number;

/** A page break follows the last text on a page: within a list, it belongs to the preceding item. */
function turnsAfter(sections: readonly PdfSection[]): Turns {
  const drawn = sections.flatMap((section): readonly (PdfText | PdfFigure)[] =>
    section.kind === 'figure'
      ? [section]
      : section.kind === 'list'
        ? section.items.flatMap(({ texts }) => texts)
        : [section.text]
  );
  const turns = new Map(drawn.map((each, index) => [each, (drawn[index + 1] ?? each).page - each.page]));
  return (each) => turns.get(each) ?? 0;
}

function sectionData(section: PdfSection, page: PdfPage, families: readonly string[], turns: Turns): object {
  switch (section.kind) {
    case 'figure':
      return { ...section, svg: page.figure, alt: page.metadata.alternativeText, turns: turns(section) };
    case 'list':
      return {
        kind: section.kind,
        items: section.items.map(({ label, texts }) => ({
          label: label ? textData(label, families) : null,
          paragraphs: texts.map((text) => ({ ...textData(text, families), turns: turns(text) }))
        }))
      };
    default:
      return { kind: section.kind, paragraph: textData(section.text, families), turns: turns(section.text) };
  }
}

function textData({ lines, font, size, language, href, end }: PdfText, families: readonly string[]) {
  const [first] = lines;
  const last = lines.at(-1)!;
  return {
    lines: lines.map(({ parts }) => parts),
    x: first.x,
    y: first.y,
    leading: lines.length > 1 ? (last.y - first.y) / (lines.length - 1) : size,
    end,
    rightToLeft: isRightToLeft(lines.map(({ text }) => text).join('')),
    // The other families are for characters that the first lacks.
    fonts: [font.family, ...families.filter((family) => family !== font.family)],
    weight: font.weight,
    style: font.style,
    size,
    href: href ?? null,
    ...languageOf(language)
  };
}

/** Typst separates a tag: `pt-BR` is the language `pt` in the region `BR`. */
function languageOf(tag: string): { readonly language: string; readonly region: string | null } {
  const [, language = 'und', region = null] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/iu.exec(tag) ?? [];
  return { language: language.toLowerCase(), region: region && region.toUpperCase() };
}
