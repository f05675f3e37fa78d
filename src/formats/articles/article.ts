import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { SourcePage } from '../../model/timeline.ts';
import type { InputFile } from '../exchange/imported.ts';

/** What a file says of its article. */
export interface ArticleFacts {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** A civil date, `YYYY-MM-DD`; absent if the file gives none, or only a year or a month. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** An article from a file, for its author's approval. */
export interface Article extends ArticleFacts {
  /** Clean, see `cleanText`. */
  readonly text: string;
  /** Where each page of a PDF begins in the text, in UTF-16 units of it as it is. */
  readonly pages?: readonly SourcePage[];
  readonly notes: readonly ArticleNote[];
}

/** A word that a PDF divides at the end of a line: with its hyphen, or without if that only divides it. */
export interface Hyphen {
  /** From the hyphen to the first letter of the next line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly hyphenated: string;
  readonly joined: string;
}

/** What a text leaves out of its file. */
export type LeftOut = 'images' | 'footnotes' | 'comments' | 'turned text';

/** What an author has to know of an article, or to decide. */
export type ArticleNote =
  | { readonly code: 'encoding'; readonly encoding: string }
  | { readonly code: 'hyphens'; readonly hyphens: readonly Hyphen[] }
  | { readonly code: 'left-out'; readonly what: LeftOut; readonly count: number }
  /** Lines at the top or the bottom of several pages, such as a running head. */
  | { readonly code: 'repeated-lines'; readonly lines: readonly string[] }
  /** Pages that are blank or images, counted from 1. */
  | { readonly code: 'pages-without-text'; readonly pages: readonly number[] }
  /** No article was found in a web page, so its text is that of the whole page. */
  | { readonly code: 'whole-page' }
  /** The date is the day on which the PDF was made. */
  | { readonly code: 'date-of-file' }
  /** The title is the largest line of the first page. */
  | { readonly code: 'title-by-size' }
  /** The lines of facts at the head of a Markdown file can't be read, and stay in the text. */
  | { readonly code: 'front-matter' };

/** What a file is that is no article. */
export type OtherKind =
  | 'picture'
  | 'recording'
  | 'workbook'
  | 'presentation'
  | 'old-office'
  | 'open-document'
  | 'rich-text-format'
  | 'archive'
  | 'data'
  | 'unknown';

/** Why a file gives no article. */
export type Refusal =
  | { readonly code: 'empty' }
  /** Its pages are images. */
  | { readonly code: 'no-text-layer'; readonly pages: number }
  | { readonly code: 'no-text' }
  /** `most` is in bytes. */
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'too-many-pages'; readonly pages: number; readonly most: number }
  /** It is nested, or grows when it is unpacked, beyond all measure. */
  | { readonly code: 'too-tangled' }
  | { readonly code: 'damaged' }
  | { readonly code: 'locked' }
  | { readonly code: 'other'; readonly kind: OtherKind };

export type ReadArticle =
  { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly reason: Refusal };

/** A file gives no article. Only `refusing` catches it. */
export class ArticleRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause?: unknown) {
    super(reason.code, { cause });
    this.reason = reason;
  }
}

/** What reading needs of a browser or of Node. */
export interface ArticleHands {
  /** A document of HTML that runs and loads nothing. */
  readonly parseHtml: (html: string) => Document;
  /** Opens a PDF with pdf.js, or rejects with what that throws. */
  readonly openPdf: (bytes: Uint8Array) => Promise<OpenPdf>;
}

export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Reads the article of a file whose kind is known; throws or rejects with `ArticleRefused`. */
export type ArticleReader = (file: InputFile, hands: ArticleHands) => Article | Promise<Article>;
