import type { Article, Hyphen } from '../../formats/articles/article.ts';
import { cleanText } from '../../formats/articles/clean-text.ts';
import { joined } from '../../formats/articles/hyphens.ts';
import { noteInWords } from '../../formats/articles/in-words.ts';
import type { Source } from '../../model/timeline.ts';
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
    joins: false
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

/** The source of an article that was approved. */
export function sourceOf(article: PendingArticle): NewSource {
  const { title, publisher, author, published, url, language } = article;
  const given = Object.entries({ publisher, author, published, url, language }).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [[key, value.trim()] as const]
  );
  return { title: title.trim(), ...Object.fromEntries(given), content: approvedText(article) };
}
