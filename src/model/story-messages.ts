import { counted, shown } from './messages.ts';
import type { Difference } from './nearest.ts';
import type { LinePlace } from './line-place.ts';
import type { Caution } from './quote-context.ts';
import type { Refusal } from './quote-places.ts';
import { mostPlaces } from './quotes.ts';

/** What an author may have meant. */
interface Hint {
  readonly nearest: string;
  readonly place: LinePlace;
  readonly difference: Difference | undefined;
}

function at({ line, column }: LinePlace): string {
  return `line ${line}, column ${column}`;
}

/** The search stops at ten thousand places. */
function timesOf(count: number): string {
  return `${count.toLocaleString('en-US')} times${count < mostPlaces ? '' : ' or more'}`;
}

const refusals: Readonly<Record<Refusal, string>> = {
  cut: 'with a word or number cut at its edge; take in the whole word, with its sign, unit and magnitude',
  paragraphs: 'across the end of a paragraph or of a row; quote each paragraph by itself',
  separator: 'with an invisible space between two of its words; copy the words from the source to the letter'
};

/** Of one quote’s cautions of a kind, so many are named. */
const mostWords = 3;

const changesMeaning =
  'the rest of the sentence says %, which may change what the quote means; quote these words too';

const cautions: Readonly<Record<Caution['kind'], string>> = {
  negation: changesMeaning,
  hedge: changesMeaning,
  intent: changesMeaning,
  condition: changesMeaning,
  retraction: changesMeaning,
  attribution:
    'the rest of the sentence says %, so someone in the source may be saying this; quote these words too, or write who says so as the speaker',
  question: 'the sentence goes on to %, so it may be a question; quote it to its end',
  number: 'the sentence has % beside the quote’s number, which may change it; quote these words too',
  sentences:
    'the quote runs from one sentence into another, at %, and leaves out a part of them; quote each sentence by itself',
  direction:
    'the source has the invisible % here, which can turn round what is shown; compare it with the source',
  struck: 'the source has % here, which may strike the words out; look at the source'
};

/** Sentences about what a document says, once its shape is right. */
export const storyMessages = {
  duplicateId: (id: string, firstPath: string) =>
    `the id ${shown(id)} is taken by ${firstPath}; give each its own`,
  unknownReference: (kind: string, id: string, near: string | undefined) =>
    `there is no ${kind} ${shown(id)}; ${near === undefined ? `add it, or name one that there is` : `did you mean ${shown(near)}?`}`,
  anchorCircle: (id: string) =>
    `the anchor ${shown(id)} counts from this event itself; anchor one of them to “asOf” or to another event`,
  noSuchDay: (text: string) => `${shown(text)} is not in the calendar; write a day that is`,
  windowReversed: (first: string, last: string) =>
    `the window ends on ${last}, before it begins on ${first}; write the earlier day first`,
  boundsReversed: (edtf: string, earlier: string, later: string, earlierDay: string, laterDay: string) =>
    `${shown(edtf)} has its ${earlier} (${earlierDay}) after its ${later} (${laterDay}); check the dates and “asOf”`,
  endModWithoutEnd: (edtf: string) =>
    `“endMod” is of an interval’s end, and ${shown(edtf)} is no interval; use “mod”, or write an interval`,
  textMissing: (path: string) =>
    `the text ${shown(path)} could not be read; put the file there, or mend the path`,
  hashDiffers: (hash: string) =>
    `the text has another hash than this: ${hash}; compare the text with the source, and if it is right write this hash`,
  inferredMissing:
    'neither the source’s words (“text”) nor a reason (“inferred”) is given; quote the words for the time, or say how the date was worked out',
  occurrenceOutOfTime: (occurrence: string, edtf: string, asOf: string) =>
    `${shown(edtf)} can’t be ${occurrence} as of ${asOf}; correct the date, or say how things stood on that day`,
  dateNotQuoted: (part: string, edtf: string) =>
    `${shown(edtf)} says ${shown(part)}, and none of this event’s quotes does; say in “inferred” how the date was worked out, or correct it`,
  whenNotQuoted: (text: string) =>
    `${shown(text)} stands in none of this event’s quotes; quote the passage that has these words, or correct them`,
  titleNotQuoted: (word: string) =>
    `the title says ${shown(word)}, and none of this event’s quotes does; quote the passage that says so in these words, or leave it out`,
  quoteEmpty: 'the quote has no word; quote the words that carry the event',
  quoteMissing: (exact: string, source: string) =>
    `${shown(exact)} does not stand in ${shown(source)}; copy the words from the source to the letter`,
  quoteDiffers: (exact: string, source: string, { nearest, place, difference }: Hint) =>
    `${shown(exact)} does not stand in ${shown(source)}; the nearest sentence there, at ${at(place)}, is ${shown(nearest)}${
      difference
        ? `: after ${shown(difference.after)} the quote has ${shown(difference.quote)} and the source ${shown(difference.source)}`
        : ''
    }`,
  quoteRefused: (refusal: Refusal, exact: string, source: string) =>
    `${shown(exact)} is in ${shown(source)} only ${refusals[refusal]}`,
  quoteCaution: (kind: Caution['kind'], words: readonly string[]) => {
    const said = words.slice(0, mostWords).map(shown).join(' and ');
    return cautions[kind].replace('%', () => said);
  },
  quoteWithGap: (exact: string, source: string) =>
    `${shown(exact)} does not stand in ${shown(source)}, and has “…” or [brackets] in it; a quote with gaps is a list of quotes, one for each piece`,
  quoteAmbiguous: (exact: string, source: string, count: number, places: readonly LinePlace[]) => {
    const more = count > places.length ? ` and ${counted(count - places.length, 'more place')}` : '';
    return `${shown(exact)} stands ${timesOf(count)} in ${shown(source)}: at ${places.map(at).join('; ')}${more}; add a “prefix” or “suffix” that tells them apart`;
  },
  quoteOutOfContext: (exact: string, source: string, place: LinePlace) =>
    `${shown(exact)} stands in ${shown(source)} at ${at(place)}, but not beside its “prefix” and “suffix”; copy what stands directly before or after it`
};
