import { Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { cleaned } from '../../formats/xml.ts';
import { spacedOut } from '../../layout/sheet/blocks.ts';
import { isRightToLeft } from '../../layout/text/script.ts';
import { officeLanguage } from '../office/language.ts';

/** A text and the BCP 47 tag of its language: the document's if absent. */
export interface Spoken {
  readonly text: string;
  readonly language?: string | undefined;
}

/** A text in the look of a character style, or else of its paragraph; white space is folded, as in every file. */
export const runOf = ({ text, language }: Spoken, style?: string): TextRun =>
  new TextRun({
    text: cleaned(spacedOut(text)).text,
    style,
    language: language === undefined ? undefined : languagesOf(language),
    rightToLeft: isRightToLeft(text)
  });

/** A language for text of any script: Word keeps one for each kind of script. */
export function languagesOf(tag: string) {
  const language = officeLanguage(tag);
  return { value: language, eastAsia: language, bidirectional: language };
}

/** A paragraph that runs as its first letter does. */
export const paragraphOf = (
  said: Spoken,
  options: Omit<IParagraphOptions, 'children' | 'bidirectional'> = {},
  after: readonly ParagraphChild[] = []
): Paragraph =>
  new Paragraph({
    ...options,
    bidirectional: isRightToLeft(said.text),
    children: [runOf(said), ...after]
  });
