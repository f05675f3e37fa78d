/** Names that Windows reserves for devices, whatever their ending, and a final dot, which it drops. */
const unusable = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|\.$/g;

/**
 * The folder name for the page of a story or event: its id, but `~a` for `A`, since some file systems and servers
 * ignore case, and `~` after an unusable name. Ids are ASCII without `~`, so names are unique.
 */
export const folderOf = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => `~${letter.toLowerCase()}`).replace(unusable, '$&~');

/** The address of an event's own page, relative to that of its story. */
export const permalinkOf = (id: string): string => `event/${folderOf(id)}/`;
