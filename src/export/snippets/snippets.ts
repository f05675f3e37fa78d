import type { Embedded, EmbedLook } from './embedded.ts';
import { htmlSnippet, latexSnippet, markdownSnippet, quartoSnippet } from './document-snippets.ts';
import { elementSnippet, frameSnippet } from './live-snippets.ts';

export const snippetKinds = ['element', 'frame', 'markdown', 'html', 'quarto', 'latex'] as const;
/** The kinds of snippets: the element or the frame, which are live, or a picture in a document. */
export type SnippetKind = (typeof snippetKinds)[number];

type Writer = (embedded: Embedded, look: EmbedLook) => string;

const writers: Readonly<Record<SnippetKind, Writer>> = {
  element: elementSnippet,
  frame: frameSnippet,
  markdown: markdownSnippet,
  html: htmlSnippet,
  quarto: quartoSnippet,
  latex: latexSnippet
};

/** The text to paste to embed a timeline; ends with a line break. */
export const snippetOf = (kind: SnippetKind, embedded: Embedded, look: EmbedLook): string =>
  `${writers[kind](embedded, look)}\n`;
