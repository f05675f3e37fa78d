/** A picture can’t be given its fonts: the message says why, and what can be done. */
export class FontMissing extends Error {}

const wayOut = 'An SVG can be had without fonts: choose “left to the reader’s fonts”';

/** The words for something that could not be fetched. */
export const lost = (what: string): string =>
  `${what} could not be fetched; is there a connection? ${wayOut}`;

/** The words for a browser, or a site, that lets what sets text not run. */
export const notRun = `what cuts fonts down and turns letters into shapes may not run here: the browser, or a policy of this site, forbids WebAssembly or code that is made as it runs. ${wayOut}`;
