import type { Article, Hyphen } from '../../formats/articles/article.ts';
import { cleanText } from '../../formats/articles/clean-text.ts';
import { joined, joinedPages } from '../../formats/articles/hyphens.ts';
import { noteInWords } from '../../formats/articles/in-words.ts';
import { canonicalise } from '../../model/canonical.ts';
import { pagesIn } from '../../model/pages.ts';
import type { Source, SourcePage } from '../../model/timeline.ts';
import type { StudioWords } from '../../words/studio-words.ts';
import { faultOfDay } from '../day-written.ts';

/** The text of an article that waits for its author's approval. */
export interface PendingText {
  /** The file it was read from, if any. */
  readonly file?: string;
  readonly text: string;
  /** What its author should know, as sentences. */
  readonly notes: readonly string[];
  /** Words that a PDF divides at the ends of lines; joined only if the author agrees. */
  readonly hyphens: readonly Hyphen[];
  readonly joins: boolean;
  /** Where the pages of a PDF begin in the text, as it is before words are joined. */
  readonly pages?: readonly SourcePage[] | undefined;
  /** Whether it had pages, and does no longer. */
  readonly lostPages?: boolean;
}

/** An article that waits for its author's approval, as the fields of its form. */
export interface PendingArticle extends PendingText {
  /** Tells it apart from the others that wait. */
  readonly key: number;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
}

/** An article that nothing is known of yet. */
export const blankArticle = (key: number): PendingArticle => ({
  key,
  text: '',
  title: '',
  publisher: '',
  author: '',
  published: '',
  url: '',
  language: '',
  notes: [],
  hyphens: [],
  joins: false
});

/** An article as a file gave it. */
export function pendingFrom(key: number, article: Article, says: StudioWords, file?: string): PendingArticle {
  const {
    text,
    notes,
    title = '',
    publisher = '',
    author = '',
    published = '',
    url = '',
    language = ''
  } = article;
  return {
    key,
    ...(file !== undefined && { file }),
    text,
    title,
    publisher,
    author,
    published,
    url,
    language,
    notes: notes.map((note) => noteInWords(note, says.articles)),
    hyphens: notes.flatMap((note) => (note.code === 'hyphens' ? note.hyphens : [])),
    joins: false,
    pages: article.pages
  };
}

/** Why fields of an article can't be taken as they are; undefined where they can. */
export interface ArticleFaults {
  readonly text: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
}

export function faultsOf(article: PendingArticle, says: StudioWords): ArticleFaults {
  const { text, title, published, language } = article;
  const { start } = says;
  return {
    text: text.trim() === '' ? start.noText : undefined,
    title: title.trim() === '' ? start.noTitle : undefined,
    published: faultOfDay(published, says),
    language: faultOfLanguage(language, start)
  };
}

export const isSound = (faults: ArticleFaults): boolean =>
  Object.values(faults).every((fault) => fault === undefined);

/** Why the tag of a language can't be taken as it is written; undefined if it can, or nothing is. */
export function faultOfLanguage(written: string, { notALanguage }: StudioWords['start']): string | undefined {
  const tag = written.trim();
  return tag === '' || isLanguage(tag) ? undefined : notALanguage(written);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A source of a document, before it has an id. */
export type NewSource = Omit<Source, 'id' | 'text' | 'sha256' | 'content'> & { readonly content: string };

/** A text as its author approved it, clean as that of a file. */
export const approvedText = ({ text, hyphens, joins }: PendingText): string =>
  cleanText(joins ? joined(text, hyphens) : text).trim();

/**
 * The pages of an approved text, as a document has them; undefined if it has none, or the text is not certainly the one that
 * they were found in.
 */
export function approvedPages(pending: PendingText): readonly SourcePage[] | undefined {
  const { text, hyphens, joins, pages } = pending;
  if (!pages) return undefined;
  const read = canonicalise(joins ? joined(text, hyphens) : text);
  const found = pagesIn(read, joins ? joinedPages(pages, hyphens) : pages);
  const before = read.text.length - read.text.trimStart().length;
  const isSame = read.text.trim() === canonicalise(approvedText(pending)).text;
  return isSame && found.length > 0
    ? found.map(({ start, label }) => ({ start: Math.max(0, start - before), label }))
    : undefined;
}

/** A text that an author wrote over another. Its pages stay only if words were removed: of others nobody knows the page. */
export function rewritten({ text: before, pages }: PendingText, text: string): Partial<PendingText> {
  const left = pages && pagesAfterRemoval(pages, before, text);
  return { text, hyphens: [], joins: false, pages: left, ...(pages && !left && { lostPages: true }) };
}

/**
 * Pages after one stretch of their text was removed; undefined if anything else changed, or if the texts leave open which of
 * two like stretches it was and a page would begin elsewhere after the other.
 */
function pagesAfterRemoval(
  pages: readonly SourcePage[],
  before: string,
  now: string
): readonly SourcePage[] | undefined {
  const removed = before.length - now.length;
  if (now === '' || removed < 0) return undefined;
  let latest = 0;
  while (latest < now.length && before[latest] === now[latest]) latest += 1;
  let earliest = now.length;
  while (earliest > 0 && before[earliest - 1 + removed] === now[earliest - 1]) earliest -= 1;
  if (earliest > latest) return undefined;
  const startAfter = (start: number, from: number): number =>
    start <= from ? start : Math.max(from, start - removed);
  const left = pages.map(({ start, label }) => ({ start: startAfter(start, latest), label }));
  return pages.every(({ start }, at) => startAfter(start, earliest) === left[at]!.start) ? left : undefined;
}

/** The source of an article that was approved. */
export function sourceOf(article: PendingArticle): NewSource {
  const { title, publisher, author, published, url, language } = article;
  const given = Object.entries({ publisher, author, published, url, language }).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [[key, value.trim()] as const]
  );
  const pages = approvedPages(article);
  return {
    title: title.trim(),
    ...Object.fromEntries(given),
    content: approvedText(article),
    ...(pages && { pages })
  };
}
