import type { english } from './en/index.ts';

/** All words of ours in one language: `en/` gives the shape, and each other language fills all of it. */
export type Words = typeof english;
