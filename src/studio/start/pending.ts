import type { Article, Hyphen } from '../../formats/articles/article.ts';
import { joined } from '../../formats/articles/hyphens.ts';
import { noteInWords } from '../../formats/articles/in-words.ts';
import { parseDay } from '../../model/day.ts';
import type { Source } from '../../model/timeline.ts';
import type { StudioWords } from '../../words/studio-words.ts';

/** An article that waits for its author's approval, as the fields of its form. */
export interface PendingArticle {
  /** Tells it apart from the others that wait. */
  readonly key: number;
  /** The file it was read from, if any. */
  readonly file?: string;
  readonly text: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly language: string;
  /** What its author should know, as sentences. */
  readonly notes: readonly string[];
  /** Words that a PDF divides at the ends of lines; joined only if the author agrees. */
  readonly hyphens: readonly Hyphen[];
  readonly joins: boolean;
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

/** Why an article can't be taken as it is; undefined if it can. */
export function faultOf(article: PendingArticle, { start }: StudioWords): string | undefined {
  const { text, title, published, language } = article;
  if (text.trim() === '') return start.noText;
  if (title.trim() === '') return start.noTitle;
  if (published.trim() !== '' && parseDay(published.trim()) === undefined) return start.notADay(published);
  return language.trim() === '' || isLanguage(language.trim()) ? undefined : start.notALanguage(language);
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

/** The source of an article that was approved. */
export function sourceOf({ text, hyphens, joins, ...article }: PendingArticle): NewSource {
  const { title, publisher, author, published, url, language } = article;
  const given = Object.entries({ publisher, author, published, url, language }).flatMap(([key, value]) =>
    value.trim() === '' ? [] : [[key, value.trim()] as const]
  );
  const content = joins ? joined(text, hyphens) : text;
  return { title: title.trim(), ...Object.fromEntries(given), content: content.trim() };
}
