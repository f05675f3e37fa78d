import { shown } from '../messages.ts';

/**
 * Messages about dates and the words that license them. `meanings` are the possible meanings of the words, in our own
 * words.
 */
export const licenceMessages = {
  contrary: (edtf: string, text: string, meanings: readonly string[]) =>
    `${shown(edtf)} contradicts its words: ${shown(text)} means ${either(meanings)}; correct the date, or quote the words that give it`,
  surer: (edtf: string, text: string, meanings: readonly string[]) =>
    `${shown(edtf)} says more than its words: ${shown(text)} means ${either(meanings)}; write that, or explain in “inferred”, in a sentence, how you know`,
  ofAnother: (edtf: string, text: string, of: string) =>
    `${shown(text)} is the time of something else, as the source says ${shown(of)}; if ${shown(edtf)} is right nevertheless, explain in “inferred”, in a sentence, how you know`,
  againstTense: (edtf: string, text: string, meanings: readonly string[]) =>
    `by the tense of its verb, ${shown(text)} means ${either(meanings)}; if ${shown(edtf)} is right nevertheless, explain in “inferred”, in a sentence, how you know`,
  notRead: (edtf: string, text: string) =>
    `no date can be read from ${shown(text)}; explain in “inferred”, in a sentence, how ${shown(edtf)} follows from it`,
  ofPlan: (words: string, occurrence: string) =>
    `${shown(words)} is the time of a plan, but the event is said to be “${occurrence}”; quote words that say when it came about, or correct “occurrence”`,
  noWords: (edtf: string) =>
    `the source’s words for ${shown(edtf)} are not given; quote them in “text”, or explain in “inferred”, in a sentence, how the date was worked out`,
  notASentence: (inferred: string) =>
    `${shown(inferred)} is not a reason; explain in a sentence how the date was worked out`,
  notNeeded: (text: string) =>
    `${shown(text)} gives this date, so “inferred” is not needed; with it, the date is marked as worked out by the author`,
  numbersOnly: (text: string, language: string) =>
    `only the numbers of ${shown(text)}, and names of months where they are known, were compared with the date: there is no grammar for the language ${shown(language)}; check the rest yourself`,
  otherAccount: (words: string, source: string, date: string) =>
    `${shown(source)} says ${shown(words)}, which shares no day with ${date}; give that account a “when” of its own, or correct the date`
};

const choices = new Intl.ListFormat('en-US', { type: 'disjunction' });

const either = (meanings: readonly string[]): string => choices.format([...new Set(meanings)]);
