/** Letters that name a place of a file system, or nothing that anyone could see. */
const unsafeLetters = /[\\:\p{Cc}]/u;

/** Whether a path stays in its folder on every system: it has no way up, and begins nowhere else. */
export const isSafePath = (path: string): boolean =>
  !unsafeLetters.test(path) && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');
