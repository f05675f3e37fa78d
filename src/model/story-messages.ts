import type { UnsupportedClaim } from './claims/claims.ts';
import { counted, shown } from './messages.ts';
import type { Undated } from './edtf.ts';
import type { Difference } from './nearest.ts';
import type { LinePlace } from './line-place.ts';
import type { Refusal } from './quote-places.ts';
import { mostPlaces } from './quotes.ts';
import { occurrences, type Aspect, type Mod } from './timeline.ts';

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

/** More names would hide the sentence. */
const mostListed = 10;

function listed(ids: readonly string[]): string {
  const more = ids.length - mostListed;
  return `${ids.slice(0, mostListed).map(shown).join(', ')}${more > 0 ? ` and ${more.toLocaleString('en-US')} more` : ''}`;
}

/** The texts of a story that belong to no event. */
export type StoryText = 'title' | 'description';

const claimKinds: Readonly<Record<UnsupportedClaim['kind'], string>> = {
  quantity: 'a quantity',
  date: 'a date',
  fraction: 'a part of a whole',
  multiple: 'a multiple',
  ordinal: 'a place in an order',
  none: 'a claim that there was none',
  time: 'a time of day',
  designation: 'a name with a number'
};

const kindOf = ({ kind, counts }: UnsupportedClaim): string =>
  counts ? 'a number, with what it counts' : claimKinds[kind];

const termSides = { mod: 'start', endMod: 'end' } as const;

const refusals: Readonly<Record<Refusal, string>> = {
  cut: 'with a word or number cut at its edge; take in the whole word, with its sign, unit and magnitude',
  paragraphs: 'across the end of a paragraph or of a row; quote each paragraph by itself',
  separator: 'with an invisible space between two of its words; copy the words from the source to the letter'
};

/** Sentences about what a document says, once its shape is right. */
export const storyMessages = {
  duplicateId: (id: string, firstPath: string) =>
    `the id ${shown(id)} is taken by ${firstPath}; give each its own`,
  unknownReference: (kind: string, id: string, near: string | undefined) =>
    `there is no ${kind} ${shown(id)}; ${near === undefined ? `add it, or name one that there is` : `did you mean ${shown(near)}?`}`,
  anchorCircle: (id: string) =>
    `the anchor ${shown(id)} counts from this event itself; anchor one of them to “asOf” or to another event`,
  anchorWithoutAsOf:
    'the anchor is “asOf”, and the story has none; add one, or anchor the date to another event',
  noSuchDay: (text: string) => `${shown(text)} is not in the calendar; write a day that is`,
  windowReversed: (first: string, last: string) =>
    `the window ends on ${last}, before it begins on ${first}; write the earlier day first`,
  boundsReversed: (edtf: string, earlier: string, later: string, earlierDay: string, laterDay: string) =>
    `${shown(edtf)} has its ${earlier} (${earlierDay}) after its ${later} (${laterDay}); check the dates and “asOf”`,
  endModWithoutEnd: (edtf: string, kind: 'date' | 'set') =>
    kind === 'set'
      ? `“endMod” is of an interval’s end, and ${shown(edtf)} is one of several dates; leave it out`
      : `“endMod” is of an interval’s end, and ${shown(edtf)} is no interval; use “mod”, or write an interval`,
  modOfSet: (mod: Mod, edtf: string) =>
    mod === 'approx'
      ? `“mod” is ${shown(mod)}, but ${shown(edtf)} is one of several dates; leave it out, or write “~” after the dates that it is of, as in [1984~..1990~]`
      : `“mod” is ${shown(mod)}, but ${shown(edtf)} is one of several dates; leave it out, or write the one date that it is of`,
  modOfNoDate: (term: 'mod' | 'endMod', mod: Mod, edtf: string, side: Undated) =>
    `“${term}” is ${shown(mod)}, but the ${termSides[term]} of ${shown(edtf)} is ${side}; leave it out, use “${term === 'mod' ? 'endMod' : 'mod'}” for the other end, or write the ${termSides[term]}`,
  modOfDay: (term: 'mod' | 'endMod', mod: Mod, edtf: string) =>
    `“${term}” is ${shown(mod)}, but ${shown(edtf)} gives a day there; leave it out, or write the month or year that it is a part of`,
  modOutside: (term: 'mod' | 'endMod', mod: Mod, edtf: string) =>
    `the ${termSides[term]} of ${shown(edtf)} can’t be ${shown(mod)}: its other end leaves no such day; correct the date, or leave “${term}” out`,
  modsReversed: (edtf: string) =>
    `${shown(edtf)} with this “mod” and “endMod” ends before it starts; correct one of them`,
  aspectContradicts: (aspect: 'since' | 'until', edtf: string, fitting: Aspect) =>
    `${shown(aspect)} leaves the ${aspect === 'since' ? 'end' : 'start'} open, and ${shown(edtf)} does not; correct the date, or use ${shown(fitting)}`,
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
  occurrenceOutOfTime: (occurrence: string, edtf: string, asOf: string) =>
    `${shown(edtf)} can’t be ${occurrence} as of ${asOf}; correct the date, or say how things stood on that day`,
  ongoingEnded: (edtf: string, lastDay: string, asOf: string) =>
    `${shown(edtf)} ended by ${lastDay}, so it can’t be ongoing as of ${asOf}; correct the date, write “since” if it is when it began, or say “happened”`,
  happenedUnended: (edtf: string, firstEnd: string, asOf: string) =>
    `${shown(edtf)} lasts to ${firstEnd} at least, so it can’t have happened by ${asOf}; correct the date, say “ongoing”, or use “within” for some time in it`,
  occurrenceMissing: `the story has an “asOf”, and this event does not say how far it had come by that day; write one of ${occurrences.join(', ')}`,
  occurrencesMissing: (ids: readonly string[]) =>
    `the story has an “asOf”, and ${counted(ids.length, 'event')} (${listed(ids)}) do not say how far they had come by that day; write an “occurrence” in each, one of ${occurrences.join(', ')}`,
  occurrencesWithoutAsOf: (ids: readonly string[]) =>
    `${counted(ids.length, 'event')} (${listed(ids)}) have an “occurrence”, which needs a day that the story speaks from, and it has no “asOf”; add one, or leave the occurrences out (only “cancelled” needs none)`,
  occurrenceWithoutAsOf: (occurrence: string) =>
    `${shown(occurrence)} needs a day that the story speaks from, and it has no “asOf”; add one, or leave the occurrence out (only “cancelled” needs none)`,
  whenQuotedOtherwise: (text: string, quoted: string) =>
    text === quoted
      ? `${shown(text)} is in this event’s quotes only with a word or number cut at its edge; take in the whole word`
      : `${shown(text)} is in this event’s quotes as ${shown(quoted)}, which differs by ${text.toLowerCase() === quoted.toLowerCase() ? 'a capital' : 'a mark or a space'}; write it as the quote does`,
  whenNotQuoted: (text: string) =>
    `${shown(text)} is in none of this event’s quotes; quote the passage that has these words, or correct them`,
  claimNotQuoted: (text: 'title' | 'summary', claim: UnsupportedClaim) =>
    `the ${text} says ${shown(claim.words)} (${kindOf(claim)}), and none of this event’s quotes bears it out; quote the passage that does, or correct the ${text}`,
  textDenied: (text: 'title' | 'summary', said: string, words: string) =>
    `the ${text} says ${shown(said)}, and the quotes that affirm it say ${shown(words)}; correct the ${text}, or give the “polarity” “-” to those who deny it`,
  polarityContrary: (affirms: boolean, title: string, words: string) =>
    affirms
      ? `this voice is said to affirm ${shown(title)}, and its quote says ${shown(words)}; quote the words that affirm it, or write the “polarity” “-”`
      : `this voice is said to deny ${shown(title)}, and its quote ${shown(words)} does not; quote the words that deny it, or write the “polarity” “+”`,
  responseContrary: (affirms: boolean, title: string, words: string) =>
    affirms
      ? `the response is said to confirm ${shown(title)}, and its quote says ${shown(words)}; quote the words that confirm it, or write “denied”`
      : `the response is said to deny ${shown(title)}, and its quote ${shown(words)} does not; quote the words that deny it, or write “confirmed”`,
  titleTooLong: (length: number, room: number) =>
    `the title has ${length} characters; pictures and phones show up to ${room}; shorten it if nothing is lost by it`,
  storyClaimNotQuoted: (text: StoryText, claim: UnsupportedClaim) =>
    `the story’s ${text} says ${shown(claim.words)} (${kindOf(claim)}), and none of its quotes bears it out; quote the passage that does, or correct the ${text}`,
  eventsMiscounted: (text: StoryText, words: string, count: number) =>
    `the story’s ${text} says ${shown(words)}, and the file has ${counted(count, 'event')}; correct the ${text}`,
  nameNotInSource: (name: string, sources: readonly string[]) =>
    `the name ${shown(name)} is not in ${sources.map(shown).join(' or ')}; write it as the source does, or say in “inferred” why it is this name`,
  speakerUnnamed: (name: string) =>
    `${shown(name)} names nobody; add “anonymous”: true, or name the speaker as the source does`,
  nameReasonTooShort: (reason: string) =>
    `${shown(reason)} is no sentence; say in at least three words why it is this name`,
  notQuotedInSource: (exact: string) =>
    `the mode is “direct”, but ${shown(exact)} is not within quotation marks in its source; quote words that are, or write “indirect”`,
  quoteEmpty: 'the quote has no word; quote the words that carry the event',
  quoteMissing: (exact: string, source: string) =>
    `${shown(exact)} is not in ${shown(source)}; copy the words from the source to the letter`,
  quoteDiffers: (exact: string, source: string, { nearest, place, difference }: Hint) =>
    `${shown(exact)} is not in ${shown(source)}; the nearest sentence there, at ${at(place)}, is ${shown(nearest)}${
      difference
        ? `: after ${shown(difference.after)} the quote has ${shown(difference.quote)} and the source ${shown(difference.source)}`
        : ''
    }`,
  quoteRefused: (refusal: Refusal, exact: string, source: string) =>
    `${shown(exact)} is in ${shown(source)} only ${refusals[refusal]}`,
  quoteWithGap: (exact: string, source: string) =>
    `${shown(exact)} is not in ${shown(source)}, and has “…” or [brackets] in it; a quote with gaps is a list of quotes, one for each piece`,
  quoteAmbiguous: (exact: string, source: string, count: number, places: readonly LinePlace[]) => {
    const more = count > places.length ? ` and ${counted(count - places.length, 'more place')}` : '';
    return `${shown(exact)} occurs ${timesOf(count)} in ${shown(source)}: at ${places.map(at).join('; ')}${more}; add a “prefix” or “suffix” that only one of them has`;
  },
  quoteOutOfContext: (exact: string, source: string, place: LinePlace) =>
    `${shown(exact)} is in ${shown(source)} at ${at(place)}, but not beside its “prefix” and “suffix”; copy what is directly before or after it`
};
