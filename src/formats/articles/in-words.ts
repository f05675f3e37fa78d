import type { ArticleWords } from '../../words/en/articles.ts';
import type { ArticleNote, Refusal } from './article.ts';

/** How many repeated lines are shown. */
const mostLines = 3;

/** What to know of an article, or to decide, as a sentence. */
export function noteInWords(note: ArticleNote, { notes, leftOut }: ArticleWords): string {
  switch (note.code) {
    case 'encoding':
      return notes.encoding(note.encoding);
    case 'hyphens': {
      const { hyphenated, joined } = note.hyphens[0]!;
      return notes.hyphens(note.hyphens.length, [hyphenated, joined]);
    }
    case 'left-out':
      return leftOut[note.what](note.count);
    case 'repeated-lines':
      return notes.repeatedLines(note.lines.length, note.lines.slice(0, mostLines));
    case 'pages-without-text':
      return notes.pagesWithoutText(note.pages);
    case 'whole-page':
      return notes.wholePage;
    case 'date-of-file':
      return notes.dateOfFile;
    case 'title-by-size':
      return notes.titleBySize;
    case 'front-matter':
      return notes.frontMatter;
  }
}

/** Why a file gives no article, as a sentence. */
export function refusalInWords(reason: Refusal, { refusals, kinds }: ArticleWords): string {
  switch (reason.code) {
    case 'empty':
      return refusals.empty;
    case 'no-text-layer':
      return refusals.noTextLayer(reason.pages);
    case 'no-text':
      return refusals.noText;
    case 'too-large':
      return refusals.tooLarge(reason.most);
    case 'too-many-pages':
      return refusals.tooManyPages(reason.pages, reason.most);
    case 'too-tangled':
      return refusals.tooTangled;
    case 'damaged':
      return refusals.damaged;
    case 'locked':
      return refusals.locked;
    case 'other':
      return refusals.other(kinds[reason.kind]);
  }
}
