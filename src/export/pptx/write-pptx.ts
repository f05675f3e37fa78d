import PptxGenJS from 'pptxgenjs';
import { addDocument, addRelation, changePart, packed, partsOf, type Parts } from '../office/package.ts';
import type { OfficeSubject } from '../office/writer.ts';
import { drawingOf, SlideIds } from './drawing.ts';
import { slideSheets, slidesOf, type Slide } from './slides.ts';

/**
 * A presentation: the figure of a picture as shapes on one slide, its quotes and sources on the next. Throws
 * `SheetTooSmall` if the figure does not fit on a slide.
 *
 * pptxgenjs makes the document around the slides. It has neither groups nor gradients nor alternative texts of shapes,
 * so what is on them is written here.
 */
export async function pptxOf({ story, picture, contents }: OfficeSubject): Promise<Uint8Array> {
  const { metadata, document } = contents;
  const pages = slideSheets(story, picture);
  const slides = slidesOf(pages, picture.words.files.axis);
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = metadata.title;
  deck.subject = metadata.description;
  deck.author = 'Sourceline';
  deck.company = '';
  deck.theme = { headFontFace: 'Inter', bodyFontFace: 'Inter' };
  const ground = pages.first.theme.ground;
  deck.defineSlideMaster({
    title: layoutName,
    ...(ground !== 'none' && { background: { color: ground.slice(1) } }),
    objects: [{ placeholder: { options: titlePlace, text: '' } }]
  });
  for (const { notes } of slides) {
    const slide = deck.addSlide({ masterName: layoutName });
    if (notes !== '') slide.addNotes(notes);
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  const parts = partsOf(bytes);
  slides.forEach((slide, index) => draw(parts, `ppt/slides/slide${index + 1}.xml`, slide));
  if (document !== undefined) addDocument(parts, 'ppt/presentation.xml', document);
  return packed(parts);
}

const layoutName = 'TIMELINE';
/** In inches. */
const titlePlace = { name: 'title', type: 'title', x: 0.5, y: 0.5, w: 12.33, h: 0.5 } as const;

/** Puts shapes on an empty slide. */
function draw(parts: Parts, path: string, { shapes }: Slide): void {
  const ids = new SlideIds(1);
  const drawing = shapes.map((shape) => drawingOf(shape, ids)).join('');
  changePart(parts, path, (xml) =>
    xml.replace(/(<\/p:grpSpPr>).*(<\/p:spTree>)/su, (_, start: string, end: string) => start + drawing + end)
  );
  for (const [target, id] of ids.links) addRelation(parts, path, { id, type: 'hyperlink', target });
}
