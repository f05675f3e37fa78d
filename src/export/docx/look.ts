import { convertMillimetersToTwip, type IStylesOptions } from 'docx';
import { light } from '../../layout/plan/theme.ts';
import { pageMargin, pageOf } from '../office/page.ts';
import type { Picture } from '../picture/picture.ts';
import { pixelsOf, type Length } from '../picture/size.ts';
import { languagesOf } from './texts.ts';

/** A colour as Word writes it. */
const plain = (colour: string): string => colour.slice(1).toUpperCase();

export const colours = {
  ink: plain(light.ink),
  muted: plain(light.muted),
  rest: plain(light.rest),
  rule: plain(light.rule),
  head: plain(light.future)
} as const;

/** Fonts that offices have; the figure's own are in its picture. For scripts that these lack, by language. */
const eastAsian: Readonly<Record<string, string>> = { ko: 'Malgun Gothic', ja: 'Yu Gothic', zh: 'DengXian' };

const fontOf = (family: string, language: string) => ({
  ascii: family,
  hAnsi: family,
  cs: 'Arial',
  eastAsia: eastAsian[language.slice(0, 2)] ?? family
});

/** The names of the styles of a chronology, by which a whole document is restyled. */
export const styleIds = {
  cell: 'ChronologyCell',
  head: 'ChronologyHead',
  event: 'ChronologyEvent',
  status: 'ChronologyStatus',
  quote: 'ChronologyQuote',
  rest: 'ChronologyRest',
  sourceWords: 'ChronologyWords',
  quiet: 'ChronologyQuiet',
  hash: 'ChronologyHash'
} as const;

/** Sizes are in half points, spaces in twentieths of a point. */
export function stylesFor(language: string, ours: string): IStylesOptions {
  // Our words may be Korean in an English story, or the other way round.
  const tag = /^(?:ko|ja|zh)\b/iu.test(ours) ? ours : language;
  const sans = fontOf('Calibri', tag);
  const serif = fontOf('Cambria', tag);
  const cell = { basedOn: 'Normal', paragraph: { spacing: { after: 30 } } } as const;
  return {
    default: {
      document: {
        run: { font: sans, size: 20, color: colours.ink, language: languagesOf(language) },
        paragraph: { spacing: { after: 80 } }
      },
      title: {
        run: { font: sans, size: 36, bold: true, color: colours.ink },
        paragraph: { spacing: { after: 60 } }
      },
      heading1: {
        run: { font: sans, size: 26, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true }
      },
      hyperlink: { run: { color: '024494', underline: {} } },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 20 } } }
    },
    paragraphStyles: [
      { ...cell, id: styleIds.cell, name: 'Chronology cell', run: { size: 17 } },
      { ...cell, id: styleIds.head, name: 'Chronology head', run: { size: 17, bold: true } },
      { ...cell, id: styleIds.event, name: 'Chronology event', run: { size: 18, bold: true } },
      {
        id: styleIds.status,
        name: 'Chronology status',
        basedOn: 'Normal',
        run: { size: 17, color: colours.muted },
        paragraph: { spacing: { after: 30 } }
      }
    ],
    characterStyles: [
      {
        id: styleIds.quote,
        name: 'Chronology quote',
        run: { font: serif, size: 19, italics: true, italicsComplexScript: true }
      },
      { id: styleIds.rest, name: 'Chronology rest', run: { font: serif, size: 19, color: colours.rest } },
      { id: styleIds.sourceWords, name: 'Chronology words', run: { font: serif, size: 18, italics: true } },
      { id: styleIds.quiet, name: 'Chronology quiet', run: { size: 16, color: colours.muted } },
      { id: styleIds.hash, name: 'Chronology hash', run: { font: fontOf('Consolas', tag), size: 14 } }
    ]
  };
}

const twips = (length: Length): number => Math.round(pixelsOf(length) * 15);

/** The page of a document, in twentieths of a point. */
export function pageInTwips(picture: Picture) {
  const { width, height } = pageOf(picture);
  const margin = convertMillimetersToTwip(pageMargin.value);
  return { width: twips(width), height: twips(height), margin, text: twips(width) - 2 * margin };
}
