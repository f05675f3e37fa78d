import { Document, HeadingLevel, Packer, PageOrientation } from 'docx';
import { isRightToLeft } from '../../layout/text/script.ts';
import { cleaned } from '../../formats/xml.ts';
import { sourceIdsOf } from '../../model/story.ts';
import { addDocument, changePart, packed, partsOf } from '../office/package.ts';
import type { OfficeSubject } from '../office/writer.ts';
import { chronologyOf, type Surroundings } from './chronology.ts';
import { Footnotes } from './footnotes.ts';
import { footerOf, headOf } from './head.ts';
import { pageInTwips, stylesFor } from './look.ts';
import { registerOf } from './register.ts';
import { numbered } from './numbered.ts';
import { paragraphOf } from './texts.ts';

/**
 * A chronology as a document of Word, to be edited: what it is, its figure, its events with their quotes, and a register
 * of the sources.
 */
export async function docxOf(subject: OfficeSubject): Promise<Uint8Array> {
  const { story, picture, contents } = subject;
  const { words, events } = picture;
  const { metadata, document } = contents;
  const page = pageInTwips(picture);
  const footnotes = new Footnotes();
  const around: Surroundings = { story, words, footnotes, width: page.text };
  const heading = (text: string) =>
    paragraphOf({ text, language: words.language }, { heading: HeadingLevel.HEADING_1 });
  const cited = new Set(events.flatMap(({ testimonies }) => testimonies.flatMap(sourceIdsOf)));
  const children = [
    ...headOf(subject),
    ...(events.length > 0 ? [heading(words.chronology.heading), chronologyOf(events, around)] : []),
    ...(cited.size > 0 ? [heading(words.chronology.sources), registerOf(cited, around)] : [])
  ];
  const { width, height, margin } = page;
  const sides = { top: margin, right: margin, bottom: margin, left: margin };
  const file = new Document({
    title: cleaned(metadata.title).text,
    description: cleaned(metadata.description).text,
    creator: 'Sourceline',
    lastModifiedBy: 'Sourceline',
    compatabilityModeVersion: 15,
    styles: stylesFor(metadata.language, words.language),
    footnotes: footnotes.all,
    sections: [
      {
        // docx swaps the sides of a page in landscape.
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: height, height: width },
            margin: sides
          }
        },
        footers: { default: footerOf(story, page.text, isRightToLeft(metadata.title)) },
        children
      }
    ]
  });
  const parts = partsOf(new Uint8Array(await Packer.pack(file, 'arraybuffer')));
  numbered(parts);
  changePart(parts, 'word/styles.xml', withoutAutoSpace);
  if (document !== undefined) addDocument(parts, 'word/document.xml', document);
  return packed(parts);
}

/** Korean has no space between a number and its unit, where Word would draw one; docx has no option for a style. */
const withoutAutoSpace = (xml: string): string =>
  xml.replace(
    '<w:pPrDefault><w:pPr>',
    '<w:pPrDefault><w:pPr><w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>'
  );
