import { textHash } from '../../model/hash.ts';
import type { Story } from '../../model/story.ts';
import type { Picture } from './picture.ts';

/**
 * What the ids in a picture begin with, so that two pictures on a page don't meet, be they of two stories or of one. No
 * two ids of stories give the same, and none has a `--`, which ends a comment, and which Svelte refuses.
 */
export function idPrefixOf({ timeline }: Story, { options, sheet }: Picture): string {
  const { width, height, scene, theme, alternativeText } = sheet;
  const shown = [width, height, scene.plot, theme.name, theme.ground, alternativeText, options.selectedId];
  const id = timeline.id.replace(/_|-(?=-|$)/gu, '$&_');
  return `sourceline-${id}-${textHash(JSON.stringify(shown)).slice(0, 8)}`;
}
