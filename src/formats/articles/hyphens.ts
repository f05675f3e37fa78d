import type { SourcePage } from '../../model/timeline.ts';
import type { Article, ArticleNote, Hyphen } from './article.ts';

/** A word with a hyphen at the end of a line that goes on in lower case. A soft hyphen needs no decision. */
const divided =
  /(?<![\p{L}\p{M}'’-])(\p{L}[\p{L}\p{M}'’-]{0,99})([-\u2010]\n)(?=(\p{Ll}[\p{L}\p{M}'’]{0,99}))/gu;

/** The words of a text that are divided at the ends of lines. */
export const hyphensIn = (text: string): readonly Hyphen[] =>
  [...text.matchAll(divided)].map(({ 1: before = '', 2: sign = '', 3: after = '', index }) => {
    const start = index + before.length;
    return {
      start,
      end: start + sign.length,
      hyphenated: `${before}${sign.slice(0, 1)}${after}`,
      joined: `${before}${after}`
    };
  });

/** A text in which these words are joined: their hyphens and line breaks are gone. */
export function joined(text: string, hyphens: readonly Hyphen[]): string {
  const inOrder = [...hyphens].sort((one, other) => one.start - other.start);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  return starts.map((from, index) => text.slice(from, inOrder[index]?.start)).join('');
}

/** An article in which these words are joined, with its pages where they now begin; other words remain to be decided. */
export function joinedArticle(article: Article, hyphens: readonly Hyphen[]): Article {
  const text = joined(article.text, hyphens);
  const pages = article.pages && joinedPages(article.pages, hyphens);
  const left = hyphensIn(text);
  const notes: readonly ArticleNote[] = article.notes.filter(({ code }) => code !== 'hyphens');
  return {
    ...article,
    text,
    ...(pages && { pages }),
    notes: left.length === 0 ? notes : [...notes, { code: 'hyphens', hyphens: left }]
  };
}

/** Where pages begin once these words are joined. */
export const joinedPages = (
  pages: readonly SourcePage[],
  hyphens: readonly Hyphen[]
): readonly SourcePage[] => pages.map(({ start, label }) => ({ start: movedBy(start, hyphens), label }));

const movedBy = (offset: number, hyphens: readonly Hyphen[]): number =>
  offset - hyphens.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, offset) - start), 0);
