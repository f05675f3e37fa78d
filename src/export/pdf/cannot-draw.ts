/** A format can't show what a picture holds: the message names it, and the way out. */
export class CannotDraw extends Error {}
