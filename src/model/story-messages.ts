import { counted, shown } from './messages.ts';
import type { Difference } from './nearest.ts';
import { mostPlaces } from './quotes.ts';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** What an author may have meant. */
interface Hint {
  readonly nearest: string;
  readonly place: Place;
  readonly difference: Difference | undefined;
}

function at({ line, column }: Place): string {
  return `line ${line}, column ${column}`;
}

/** The search stops at ten thousand places. */
function timesOf(count: number): string {
  return `${count.toLocaleString('en-US')} times${count < mostPlaces ? '' : ' or more'}`;
}

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
  sourceIsWebPage: (path: string) =>
    `${shown(path)} is the markup of a web page, perhaps one to log in, and not the text of the source: no quote is looked up in it; save the text alone in its place`,
  hashMissing: (hash: string) =>
    `there is a text but no hash of it; compare the text with the source, and if it is right write ${hash}`,
  sourceWithoutText: (id: string) =>
    `there is no text for ${shown(id)}, so its quotes are not checked and are shown so; add “text” where it may be republished`,
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
  nameNotInSource: (name: string, sources: readonly string[]) =>
    `the name ${shown(name)} is not in ${sources.map(shown).join(' or ')}; write it as the source does, or say in “inferred” why it is this name`,
  nameReasonTooShort: (reason: string) =>
    `${shown(reason)} is no sentence; say in at least three words why it is this name`,
  notQuotedInSource: (exact: string) =>
    `the mode is “direct”, but ${shown(exact)} is not within quotation marks in its source; quote words that are, or write “indirect”`,
  quoteEmpty: 'the quote has no visible character; quote the words that carry the event',
  quoteMissing: (exact: string, source: string) =>
    `${shown(exact)} does not stand in ${shown(source)}; copy the words from the source to the letter`,
  quoteDiffers: (exact: string, source: string, { nearest, place, difference }: Hint) =>
    `${shown(exact)} does not stand in ${shown(source)}; the nearest sentence there, at ${at(place)}, is ${shown(nearest)}${
      difference
        ? `: after ${shown(difference.after)} the quote has ${shown(difference.quote)} and the source ${shown(difference.source)}`
        : ''
    }`,
  quoteCutsWord: (exact: string, source: string) =>
    `${shown(exact)} stands in ${shown(source)} only with a word or number cut at its edge; take in the whole word`,
  quoteWithGap: (exact: string, source: string) =>
    `${shown(exact)} does not stand in ${shown(source)}, and has “…” or [brackets] in it; a quote with gaps is a list of quotes, one for each piece`,
  quoteAmbiguous: (exact: string, source: string, count: number, places: readonly Place[]) => {
    const more = count > places.length ? ` and ${counted(count - places.length, 'more place')}` : '';
    return `${shown(exact)} stands ${timesOf(count)} in ${shown(source)}: at ${places.map(at).join('; ')}${more}; add a “prefix” or “suffix” that tells them apart`;
  },
  quoteOutOfContext: (exact: string, source: string, place: Place) =>
    `${shown(exact)} stands in ${shown(source)} at ${at(place)}, but not beside its “prefix” and “suffix”; copy what stands directly before or after it`
};
