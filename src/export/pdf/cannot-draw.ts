/** A format can't show something in a picture, or nothing here can make it: the message names it, and what to do. */
export class CannotDraw extends Error {}
