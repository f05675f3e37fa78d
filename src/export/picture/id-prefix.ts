import { textHash } from '../../model/hash.ts';
import type { Story } from '../../model/story.ts';
import type { Picture } from './picture.ts';

/**
 * The prefix of the ids in a picture, so that ids of two pictures on a page differ, even those of one story.
 * Different story ids give different prefixes, and none contains `--`, which would end a comment and which Svelte
 * refuses.
 */
export function idPrefixOf({ timeline }: Story, { options, sheet }: Picture): string {
  const { width, height, scene, theme, alternativeText } = sheet;
  const shown = [width, height, scene.plot, theme.name, theme.ground, alternativeText, options.selectedId];
  const id = timeline.id.replace(/_|-(?=-|$)/gu, '$&_');
  return `sourceline-${id}-${textHash(JSON.stringify(shown)).slice(0, 8)}`;
}
