/** A picture can't get its fonts: the message says why, and what to do. */
export class FontMissing extends Error {}

const wayOut = 'An SVG can be had without fonts: choose “left to the reader’s fonts”';

/** The message for something that could not be fetched. */
export const lost = (what: string): string =>
  `${what} could not be fetched; is there a connection? ${wayOut}`;

/** The message for a browser or site that does not allow WebAssembly. */
export const notRun = `the typesetter may not run here: the browser, or a policy of this site, forbids WebAssembly or generated code. ${wayOut}`;
