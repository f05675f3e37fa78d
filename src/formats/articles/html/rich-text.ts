import type { ArticleHands, ReadArticle } from '../article.ts';
import { imageNotes } from '../notes.ts';
import { refusing } from '../read-article.ts';
import { textOfElement } from './blocks.ts';
import { inertHtml } from './inert.ts';

/** The text of what was pasted as `text/html`: all of it, as its author chose it. It gives no facts. */
export const readRichText = (
  html: string,
  { parseHtml }: Pick<ArticleHands, 'parseHtml'>
): Promise<ReadArticle> =>
  refusing(() => {
    const { body } = parseHtml(inertHtml(html));
    return { text: textOfElement(body), notes: imageNotes(body.querySelectorAll('img').length) };
  });
