import type { UnsupportedClaim } from './claims/claims.ts';
import { counted, listed, shown } from './messages.ts';
import type { Undated } from './edtf.ts';
import type { Difference } from './nearest.ts';
import type { LinePlace } from './line-place.ts';
import type { Refusal } from './quote-places.ts';
import { mostPlaces } from './quotes.ts';
import { occurrences, type Aspect, type Mod } from './timeline.ts';

/** The passage that an author may have meant. */
interface Hint {
  readonly nearest: string;
  readonly place: LinePlace;
  readonly difference: Difference | undefined;
}

function at({ line, column }: LinePlace): string {
  return `line ${line}, column ${column}`;
}

/** The search stops at a maximum, beyond which there may be more. */
function timesOf(count: number): string {
  return `${count.toLocaleString('en-US')} times${count < mostPlaces ? '' : ' or more'}`;
}

/** The texts of a story outside its events. */
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
  cut: 'with a word or number cut at its edge; include the whole word or number, with its sign, unit and magnitude',
  paragraphs: 'across the end of a paragraph or row; quote each paragraph separately',
  separator: 'with an invisible space between two of its words; copy the words exactly from the source'
};

/** Messages about what a document says, once its shape is right. */
export const storyMessages = {
  duplicateId: (id: string, firstPath: string) =>
    `the id ${shown(id)} is already used by ${firstPath}; give each its own`,
  unknownReference: (kind: string, id: string, near: string | undefined) =>
    `there is no ${kind} ${shown(id)}; ${near === undefined ? `add it, or name one that exists` : `did you mean ${shown(near)}?`}`,
  anchorCircle: (id: string) =>
    `the anchor ${shown(id)} leads back to this event; anchor one of them to “asOf” or to another event`,
  anchorWithoutAsOf:
    'the anchor is “asOf”, but the story has none; add one, or anchor the date to another event',
  noSuchDay: (text: string) => `${shown(text)} is not in the calendar; write a day that exists`,
  halfOfWindow: (missing: string) =>
    `there is no “${missing}”; give the first and the last day of the view, or neither`,
  stepHidesEvent: (id: string) =>
    `this hides ${shown(id)}, the event that the step opens; widen the filter, or open another event`,
  windowReversed: (first: string, last: string) =>
    `the window ends on ${last}, before it begins on ${first}; write the earlier day first`,
  boundsReversed: (edtf: string, earlier: string, later: string, earlierDay: string, laterDay: string) =>
    `${shown(edtf)} has its ${earlier} (${earlierDay}) after its ${later} (${laterDay}); check the dates and “asOf”`,
  endModWithoutEnd: (edtf: string, kind: 'date' | 'set') =>
    kind === 'set'
      ? `“endMod” applies to an interval’s end, but ${shown(edtf)} is one of several dates; leave it out`
      : `“endMod” applies to an interval’s end, but ${shown(edtf)} is not an interval; use “mod”, or write an interval`,
  modOfSet: (mod: Mod, edtf: string) =>
    mod === 'approx'
      ? `“mod” is ${shown(mod)}, but ${shown(edtf)} is one of several dates; leave it out, or write “~” after the dates it applies to, as in [1984~..1990~]`
      : `“mod” is ${shown(mod)}, but ${shown(edtf)} is one of several dates; leave it out, or write the one date it applies to`,
  modOfNoDate: (term: 'mod' | 'endMod', mod: Mod, edtf: string, side: Undated) =>
    `“${term}” is ${shown(mod)}, but the ${termSides[term]} of ${shown(edtf)} is ${side}; leave it out, use “${term === 'mod' ? 'endMod' : 'mod'}” for the other end, or write the ${termSides[term]}`,
  modOfDay: (term: 'mod' | 'endMod', mod: Mod, edtf: string) =>
    `“${term}” is ${shown(mod)}, but ${shown(edtf)} gives a day there; leave it out, or write the month or year that it is a part of`,
  modOutside: (term: 'mod' | 'endMod', mod: Mod, edtf: string) =>
    `the ${termSides[term]} of ${shown(edtf)} can’t be ${shown(mod)}: its other end leaves no such day; correct the date, or leave “${term}” out`,
  modsReversed: (edtf: string) =>
    `${shown(edtf)} with this “mod” and “endMod” ends before it starts; correct one of them`,
  aspectContradicts: (aspect: 'since' | 'until', edtf: string, fitting: Aspect) =>
    `${shown(aspect)} leaves the ${aspect === 'since' ? 'end' : 'start'} open, but ${shown(edtf)} does not; correct the date, or use ${shown(fitting)}`,
  modOfBounds: (term: 'mod' | 'endMod', mod: Mod) =>
    `“${term}” is ${shown(mod)}, but “bounds” gives the days themselves; leave it out`,
  aspectOfBounds: (aspect: Aspect | undefined) =>
    `“bounds” says when something that lasted began and ended, but the aspect is ${shown(aspect ?? 'absent')}; write “throughout”, or give the date as “edtf”`,
  textMissing: (path: string) =>
    `the text ${shown(path)} could not be read; put the file there, or correct the path`,
  sourceIsWebPage: (path: string) =>
    `${shown(path)} is the markup of a web page, perhaps a login page, not the text of the source, so its quotes are not checked; replace it by the text alone`,
  hashMissing: (hash: string) =>
    `the text has no hash; compare it with the source and, if it is right, write ${hash}`,
  pagesWithoutText: 'the story has no text of this source, so its pages are of nothing; leave “pages” out',
  pagesOutOfOrder: (label: string, before: string) =>
    `page ${shown(label)} begins where ${shown(before)} begins, or before it; write the pages in their order, each with a “start” after the one before`,
  pageBeyondText: (label: string, length: number) =>
    `page ${shown(label)} begins beyond the text, whose canonical form has ${length} UTF-16 units; leave “pages” out if they are of another text`,
  sourceWithoutText: (id: string) =>
    `there is no text for ${shown(id)}, so its quotes are not checked, and are marked so; add “text” if it may be republished`,
  hashDiffers: (hash: string) =>
    `the hash of the text is ${hash}, which differs; compare the text with the source and, if it is right, write this hash`,
  occurrenceOutOfTime: (occurrence: string, edtf: string, asOf: string) =>
    `${shown(edtf)} can’t be ${occurrence} as of ${asOf}; correct the date or the “occurrence”`,
  ongoingEnded: (edtf: string, lastDay: string, asOf: string) =>
    `${shown(edtf)} ended by ${lastDay}, so it can’t be ongoing as of ${asOf}; correct the date, use “since” if this is when it began, or write “happened”`,
  happenedUnended: (edtf: string, firstEnd: string, asOf: string) =>
    `${shown(edtf)} lasts at least until ${firstEnd}, so it can’t have happened by ${asOf}; correct the date, write “ongoing”, or use “within” for some time during it`,
  occurrenceMissing: `the story has an “asOf”, but this event does not say how far it had come by that day; add an “occurrence”, one of ${occurrences.join(', ')}`,
  occurrencesMissing: (ids: readonly string[]) =>
    `the story has an “asOf”, but ${counted(ids.length, 'event')} (${listed(ids.map(shown))}) do not say how far they had come by that day; add an “occurrence” to each, one of ${occurrences.join(', ')}`,
  occurrencesWithoutAsOf: (ids: readonly string[]) =>
    `${counted(ids.length, 'event')} (${listed(ids.map(shown))}) have an “occurrence”, but the story has no “asOf”; add one, or leave the occurrences out (only “cancelled” needs none)`,
  occurrenceWithoutAsOf: (occurrence: string) =>
    `${shown(occurrence)} needs an “asOf”, which the story lacks; add one, or leave the occurrence out (only “cancelled” needs none)`,
  whenQuotedOtherwise: (text: string, quoted: string) =>
    text === quoted
      ? `${shown(text)} is in this event’s quotes only with a word or number cut at its edge; include the whole word`
      : `${shown(text)} is in this event’s quotes as ${shown(quoted)}, which differs by ${text.toLowerCase() === quoted.toLowerCase() ? 'a capital' : 'a mark or a space'}; write it as the quote does`,
  whenNotQuoted: (text: string) =>
    `${shown(text)} is in none of this event’s quotes; quote a passage that contains these words, or correct them`,
  claimNotQuoted: (text: 'title' | 'summary', claim: UnsupportedClaim) =>
    `the ${text} says ${shown(claim.words)} (${kindOf(claim)}), but none of this event’s quotes supports it; quote a passage that does, or correct the ${text}`,
  textDenied: (text: 'title' | 'summary', said: string, words: string) =>
    `the ${text} says ${shown(said)}, but the quotes that affirm it say ${shown(words)}; correct the ${text}, or give the “polarity” “-” to those who deny it`,
  polarityContrary: (affirms: boolean, title: string, words: string) =>
    affirms
      ? `this voice is marked as affirming ${shown(title)}, but its quote says ${shown(words)}; quote the words that affirm it, or write the “polarity” “-”`
      : `this voice is marked as denying ${shown(title)}, but its quote ${shown(words)} does not; quote the words that deny it, or write the “polarity” “+”`,
  responseContrary: (affirms: boolean, title: string, words: string) =>
    affirms
      ? `the response is marked as confirming ${shown(title)}, but its quote says ${shown(words)}; quote the words that confirm it, or write “denied”`
      : `the response is marked as denying ${shown(title)}, but its quote ${shown(words)} does not; quote the words that deny it, or write “confirmed”`,
  titleTooLong: (length: number, room: number) =>
    `the title has ${length} characters; pictures and phones show up to ${room}; shorten it if nothing is lost`,
  storyClaimNotQuoted: (text: StoryText, claim: UnsupportedClaim) =>
    `the story’s ${text} says ${shown(claim.words)} (${kindOf(claim)}), but none of its quotes supports it; quote a passage that does, or correct the ${text}`,
  eventsMiscounted: (text: StoryText, words: string, count: number) =>
    `the story’s ${text} says ${shown(words)}, but the file has ${counted(count, 'event')}; correct the ${text}`,
  nameNotInSource: (name: string, sources: readonly string[]) =>
    `the name ${shown(name)} is not in ${sources.map(shown).join(' or ')}; write it as the source does, or explain it in “inferred”`,
  speakerUnnamed: (name: string) =>
    `${shown(name)} names nobody; add “anonymous”: true, or name the speaker as the source does`,
  nameReasonTooShort: (reason: string) =>
    `${shown(reason)} is not a sentence; explain the name in at least three words`,
  directWithoutQuote: 'the mode is “direct”, but no words are quoted; quote them, or leave the mode out',
  repeated: (value: string) => `${shown(value)} is listed twice; leave it out once`,
  timeOfNoDay: (written: string) =>
    `a time needs a date that is one day, but ${shown(written)} is not; leave the time out, or correct the date`,
  timeReversed: (start: string, end: string) =>
    `the time ends at ${end}, before it begins at ${start}; correct one of them, or leave the end out if it is on another day`,
  eraWithWords: (text: string) =>
    `an era has no quotes in which ${shown(text)} could be; leave “text” out, and name its source in “source”`,
  imageMissing: (file: string) =>
    `the image ${shown(file)} does not exist; put the file there, or correct the path`,
  imageTooLarge: (file: string, why: string) =>
    `the image ${shown(file)} ${why}; save it with fewer pixels, or as JPEG, WebP or AVIF`,
  imageNamedOtherwise: (file: string, name: string, ending: string) =>
    `the first bytes of ${shown(file)} are those of a ${name} image; let its name end in .${ending}`,
  imageOfOtherKind: (file: string, kind: string | undefined) =>
    `the first bytes of ${shown(file)} are ${kind === undefined ? 'not those of an image' : `those of ${kind}`}; use a PNG, JPEG, WebP or AVIF image${kind === 'SVG' ? ', as an SVG can contain scripts' : ''}`,
  imagesNotRead: (count: number, what: string) =>
    `${counted(count, 'image')} of the document ${count === 1 ? 'is' : 'are'} not read: the document came in ${what}, and only a document in a folder has files beside it; only the alternative text is shown`,
  altIsFileName: (alt: string) =>
    `${shown(alt)} is the name of a file; write what the image shows, for those who do not see it`,
  eventCited: (sources: readonly string[]) =>
    `${listed(sources.map(shown))} ${sources.length === 1 ? 'is' : 'are'} named for this event without a quote of anyone who says so, so it is marked “cited”; quote the words`,
  eventUnsourced:
    'no source is quoted or named that says so, so the event is marked “unsourced”; quote one, or cite it',
  notQuotedInSource: (exact: string) =>
    `the mode is “direct”, but ${shown(exact)} is not within quotation marks in its source; quote words that are, or write “indirect”`,
  quoteEmpty: 'the quote contains no words; quote the words that report the event',
  quoteMissing: (exact: string, source: string) =>
    `${shown(exact)} is not in ${shown(source)}; copy the words exactly from the source`,
  quoteDiffers: (exact: string, source: string, { nearest, place, difference }: Hint) =>
    `${shown(exact)} is not in ${shown(source)}; the nearest sentence there, at ${at(place)}, is ${shown(nearest)}${
      difference
        ? `: after ${shown(difference.after)} the quote has ${shown(difference.quote)} and the source ${shown(difference.source)}`
        : ''
    }`,
  quoteRefused: (refusal: Refusal, exact: string, source: string) =>
    `${shown(exact)} is in ${shown(source)} only ${refusals[refusal]}`,
  quoteWithGap: (exact: string, source: string) =>
    `${shown(exact)} is not in ${shown(source)}, and contains “…” or [brackets]; give each piece as a separate quote`,
  quoteAmbiguous: (exact: string, source: string, count: number, places: readonly LinePlace[]) => {
    const more = count > places.length ? ` and ${counted(count - places.length, 'more place')}` : '';
    return `${shown(exact)} occurs ${timesOf(count)} in ${shown(source)}: at ${places.map(at).join('; ')}${more}; add a “prefix” or “suffix” that only one of them has`;
  },
  correctedElsewhere: (quoted: string, corrected: string) =>
    `the correction is of ${shown(corrected)}, but this quote is of ${shown(quoted)}; write a correction for each source`,
  notInEarlierText: (exact: string, source: string, on: string) =>
    `${shown(exact)} is not in the text that ${shown(source)} had until ${on}; copy the words exactly from that text`,
  correctionNotQuoted: (exact: string, source: string) =>
    `${shown(exact)} is not among this event’s quotes from ${shown(source)}; quote it, or leave “now” out if the event no longer rests on it`,
  quoteOutOfContext: (exact: string, source: string, place: LinePlace) =>
    `${shown(exact)} is in ${shown(source)} at ${at(place)}, but not beside its “prefix” and “suffix”; copy what is directly before or after it`
};
