/** Replaces unpaired surrogates by U+FFFD: `encodeURIComponent` throws on them. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
