/** What Windows takes for a device whatever its ending, and the dot that it drops from the end of a name. */
const unusable = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)|\.$/g;

/**
 * The name of the folder for the page of a story or event: its id, but `~a` for `A`, as some file systems and servers
 * take both for one, and `~` after what can't be a name. An id is ASCII without `~`, so no two have the same name.
 */
export const folderOf = (id: string): string =>
  id.replace(/[A-Z]/g, (letter) => `~${letter.toLowerCase()}`).replace(unusable, '$&~');

/** The address of an event's own page, relative to that of its story. */
export const permalinkOf = (id: string): string => `event/${folderOf(id)}/`;
