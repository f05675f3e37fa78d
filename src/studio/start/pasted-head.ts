import { dayIn } from '../../formats/articles/day-in.ts';
import type { PendingArticle } from './pending.ts';

/** Longer lines are paragraphs, in UTF-16 units. */
const longestLine = 150;

/** Below the headline: who wrote the article, and when. */
const linesBelow = 4;

/**
 * An article with what the lines above its text say: a headline, and in a line below it the day. They are shown for
 * approval, so what is guessed is seen; what the author wrote stays.
 */
export function withHead(article: PendingArticle): PendingArticle {
  const [first, ...rest] = article.text.split('\n').map((line) => line.trim());
  const lines = rest.filter((line) => line !== '');
  if (first === undefined || !isHeadline(first) || lines.length < 2) return article;
  const published = lines
    .slice(0, linesBelow)
    .map(dayIn)
    .find((day) => day !== undefined);
  return {
    ...article,
    title: article.title || first,
    published: article.published || (published ?? '')
  };
}

const isHeadline = (line: string): boolean =>
  line !== '' && line.length <= longestLine && !/[.:;,…]["”’]?$/u.test(line);
