import type { EmbedPart } from '../../export/snippets/embedded.ts';
import type { PictureFormat } from '../../export/picture/document-pictures.ts';
import type { SnippetKind } from '../../export/snippets/snippets.ts';

export const kindWords: Readonly<Record<SnippetKind, { readonly name: string; readonly use: string }>> = {
  element: {
    name: 'live, as an element',
    use: 'For pages that may run scripts: readers open each event and its words in place.'
  },
  frame: {
    name: 'live, in a frame',
    use: 'For pages that take no more than a frame. Its height follows what is in it.'
  },
  markdown: { name: 'Markdown', use: 'A picture that leads to the live timeline.' },
  html: { name: 'HTML with a picture', use: 'A picture with its caption and sources.' },
  quarto: {
    name: 'Quarto',
    use: 'Live in a web page, and a picture in print, with its caption and sources.'
  },
  latex: {
    name: 'LaTeX',
    use: 'A figure with a caption that names its sources and links to the live timeline.'
  }
};

export const partWords: Readonly<Record<EmbedPart, string>> = {
  figure: 'The timeline',
  list: 'The list of events',
  source: 'The sources'
};

/** Which of Quarto's formats take a picture in this one: https://quarto.org/docs/authoring/figures.html#multiformat-figures. */
export const quartoUses: Readonly<Record<PictureFormat, string>> = {
  pdf: 'for PDF',
  png: 'for Word and most others',
  svg: 'for Typst'
};
