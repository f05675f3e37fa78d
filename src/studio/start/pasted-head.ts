import { dayIn } from '../../formats/articles/day-in.ts';
import { authorIn, isByline } from '../../model/candidates/byline.ts';
import type { PendingArticle } from './pending.ts';

/** Longer lines are paragraphs, in UTF-16 units. */
const longestLine = 150;

/** Below the headline: who wrote the article, and when. */
const linesBelow = 4;

/**
 * An article with what the lines above its text say: a headline, and in the lines below it the author and the day. They
 * are shown for approval, so what is guessed is seen; what the author wrote stays.
 */
export function withHead(article: PendingArticle): PendingArticle {
  const [first, ...rest] = article.text.split('\n').map((line) => line.trim());
  const lines = rest.filter((line) => line !== '');
  if (first === undefined || !isHeadline(first) || lines.length < 2) return article;
  // A text that was copied from below its headline begins with the author.
  const isBelow = isByline(first, article);
  const head = isBelow ? [first, ...lines] : lines;
  const read = (part: (line: string) => string | undefined): string =>
    head
      .slice(0, linesBelow)
      .map(part)
      .find((found) => found !== undefined) ?? '';
  return {
    ...article,
    title: article.title || (isBelow ? '' : first),
    author: article.author || read((line) => (isHeadline(line) ? authorIn(line) : undefined)),
    published: article.published || read(dayIn)
  };
}

const isHeadline = (line: string): boolean =>
  line !== '' && line.length <= longestLine && !/[.:;,…]["”’]?$/u.test(line);
