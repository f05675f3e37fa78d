import { writers, type WriterEntry } from '../formats/writers.ts';

/** All formats that a story can be saved in besides pictures, those that draw it among them. */
export const allWriters: readonly WriterEntry[] = [...writers];
