import { cautionsInWords } from '../../model/caution-words.ts';
import { inSentence, stageWords, standingInWords, standingWords } from '../../model/standing-words.ts';
import type { StoryEvent } from '../../model/story.ts';
import { voiceInWords } from '../../model/voice-words.ts';
import { deniedInWords, saysInWords, whoInWords } from '../../model/who-words.ts';
import {
  mannerInWords,
  nameReasonInWords,
  occurrenceInWords,
  responseInWords,
  uncheckedInWords,
  unnamedVoice,
  verdictInWords
} from '../../model/wording.ts';

/** How far an event had come, how far it can be relied on, and who says so. */
export const standing = {
  /** A meaning, to continue a sentence or a key. */
  inSentence,
  /** “ongoing · disputed: says U.S. official; denied by Israel” */
  inWords: (event: Pick<StoryEvent, 'stage' | 'standing' | 'who'>): string =>
    standingInWords({ ...event, who: whoInWords(event.who) }),
  manner: mannerInWords,
  nameReason: nameReasonInWords,
  occurrence: occurrenceInWords,
  responses: responseInWords,
  stages: stageWords,
  standings: standingWords,
  /** “2 of 16 quotes are not checked”; nothing where all are. */
  unchecked: uncheckedInWords,
  unnamedVoice,
  verdict: verdictInWords,
  voice: voiceInWords,
  /** Sentences about words beside a quote that may change its meaning. */
  cautions: cautionsInWords,
  /** “says U.S. official”, “two sources”; empty if a source says so in its own voice. */
  says: saysInWords,
  /** “denied by Israel”; empty if nobody denies it. */
  denied: deniedInWords,
  /** Both. */
  who: whoInWords
};
