import type { Story } from '../model/story.ts';

/**
 * What the ids in a story's pictures begin with, so that two of them on a page don't meet. No two ids of stories have
 * the same, and none has a `--`, which ends a comment, and which Svelte refuses.
 */
export const idPrefixOf = ({ timeline }: Story): string =>
  `sourceline-${timeline.id.replace(/_|-(?=-|$)/gu, '$&_')}`;
