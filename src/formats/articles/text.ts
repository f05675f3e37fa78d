import type { Article, ArticleReader } from './article.ts';
import { cleanText, withParagraphs } from './clean-text.ts';
import { encodingNotes } from './notes.ts';
import { decoded } from '../exchange/decode.ts';

/** Reads plain text, in which only its form is changed. */
export const readText: ArticleReader = ({ bytes }) => {
  const { text, encoding } = decoded(bytes);
  return { ...articleOfText(text), notes: encodingNotes(encoding) };
};

/** The article of a text that was pasted. */
export const articleOfText = (raw: string): Article => ({ text: withParagraphs(cleanText(raw)), notes: [] });
