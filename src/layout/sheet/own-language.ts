import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';

/** The BCP 47 tag of our own words on a sheet; undefined where it is that of the story, which the whole sheet has. */
export const ownLanguage = ({ timeline }: Story, { language }: Words): string | undefined =>
  language === timeline.language ? undefined : language;
