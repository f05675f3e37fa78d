import { studio as english } from '../en/studio.ts';
import type { StudioWords } from '../studio-words.ts';
import { desk } from './desk.ts';
import { event } from './studio-event.ts';
import { mend } from './studio-mend.ts';
import { story } from './studio-story.ts';

/** 작업실의 말. */
export const studio: StudioWords = { ...english, desk, event, mend, story };
