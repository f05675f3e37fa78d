/** A part of a story's page; in a window that is not wide, one of them is in sight. */
export type Part = 'timeline' | 'list' | 'article' | 'map';
