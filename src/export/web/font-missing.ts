/** A picture can't get its fonts: the message says why, and what to do. */
export class FontMissing extends Error {}
