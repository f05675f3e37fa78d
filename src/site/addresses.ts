import { folderOf, permalinkOf } from '../model/permalink.ts';

/** Names in a site that are not stories. */
const taken = /^(?:assets|data|embed|studio|index\.html|stories\.json|sitemap.*)$/;

/** The path of a story's folder in a site, with its trailing slash. */
export const storyPath = (id: string): string => {
  const folder = folderOf(id);
  return `${taken.test(folder) ? `${folder}~` : folder}/`;
};

export const eventPath = (storyId: string, id: string): string => storyPath(storyId) + permalinkOf(id);

/** The path of a story's document in a site; its texts are beside it. */
export const documentPath = (id: string): string => `data/${storyPath(id)}timeline.json`;

/** The relative path from a page up to the site's folder: `../` for each folder. */
export const wayUpFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The absolute address of a path; undefined if the site does not know its own address. */
export const absolute = (base: string | undefined, path: string): string | undefined =>
  base === undefined ? undefined : new URL(path, base).href;
