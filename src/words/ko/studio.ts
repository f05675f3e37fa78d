import { studio as english } from '../en/studio.ts';
import type { StudioWords } from '../studio-words.ts';
import { desk } from './desk.ts';

/** 작업실의 말. */
export const studio: StudioWords = { ...english, desk };
