/** A text with U+FFFD for each half of a character that is alone: `encodeURIComponent` throws on them. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
