import type { ArticleNote } from './article.ts';

/** UTF-8 is what everybody expects. */
export const encodingNotes = (encoding: string): readonly ArticleNote[] =>
  encoding === 'utf-8' ? [] : [{ code: 'encoding', encoding }];

/** Images are left out of every text. */
export const imageNotes = (count: number): readonly ArticleNote[] =>
  count === 0 ? [] : [{ code: 'left-out', what: 'images', count }];
