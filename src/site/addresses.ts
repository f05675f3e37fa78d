import { folderOf, permalinkOf } from '../model/permalink.ts';

/** What a site has beside its stories. */
const taken = /^(?:assets|data|embed|index\.html|stories\.json|sitemap.*)$/;

/** The path of a story's folder in a site, with its slash. */
export const storyPath = (id: string): string => {
  const folder = folderOf(id);
  return `${taken.test(folder) ? `${folder}~` : folder}/`;
};

export const eventPath = (storyId: string, id: string): string => storyPath(storyId) + permalinkOf(id);

/** The path of a story's document in a site; the texts lie beside it. */
export const documentPath = (id: string): string => `data/${storyPath(id)}timeline.json`;

/** The way up from a path to the site's own folder: `../` for each folder. */
export const wayUpFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** The absolute address of a path in a site that knows its own address, or else nothing. */
export const absolute = (base: string | undefined, path: string): string | undefined =>
  base === undefined ? undefined : new URL(path, base).href;
