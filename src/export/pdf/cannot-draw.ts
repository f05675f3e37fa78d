/** A format can't show something in a picture: the message names it, and what to do. */
export class CannotDraw extends Error {}
