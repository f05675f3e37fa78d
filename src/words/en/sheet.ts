import { inSentence, standingWords } from '../../model/standing-words.ts';
import type { Standing } from '../../model/standing.ts';
import type { Verdict } from '../../model/quotes.ts';
import { verdictInWords } from '../../model/wording.ts';

const others = 'dates against their words, and numbers in titles.';

/** How many of the quotes whose sources can be read are in them. */
function foundInWords(found: number, read: number): string {
  if (found < read)
    return `Sourceline found ${found} of ${read} quotes in their sources; the others are marked. It checked ${others}`;
  const [quotes, sources] =
    found === 1 ? ['the quote', 'its source'] : [`all ${found} quotes`, 'their sources'];
  return `Sourceline checked ${quotes} against ${sources}, ${others}`;
}

type Lost = 'title' | 'end of title' | 'words' | 'mark';

const lost: Readonly<Record<Lost, string>> = {
  title: 'drawn without a title',
  'end of title': 'drawn with a title that is cut short',
  words: 'drawn without the words for when',
  mark: 'counted instead of drawn one by one'
};

/** What stands around a figure in a file: notes, quotes, sources, the quote card. */
export const sheet = {
  /** A description covers all of a story’s events, so the number shown is stated. */
  shown: (count: number, all: number): string =>
    `${count} of this timeline’s ${all} events ${count === 1 ? 'is' : 'are'} shown.`,
  problems: (count: number): string =>
    `This timeline’s document has ${count === 1 ? 'a problem' : `${count} problems`}: what is marked “has problems” does not hold as it stands.`,
  entries: 'What each event rests on',
  sources: 'Sources',
  /** Before the citation of a source. */
  source: (citation: string): string => `Source: ${citation}`,
  /** A source that is named without its words. */
  cited: (source: string, voice: string): string => `Cited, not quoted: ${source} (${voice})`,
  workedOut: (reason: string): string => `Date worked out by the author: ${reason}`,
  dateBy: (source: string, date: string): string => `Date by ${source}: ${date}`,
  /** What is wrong with a quote that is not in its source. */
  fault: (verdict: Verdict): string =>
    `This quote ${verdict.kind === 'unread' ? 'is ' : ''}${verdictInWords(verdict)}.`,
  /** Where the quotes of the events after the first `listed` are. */
  onOtherPages: (listed: number, all: number): string =>
    `${listed + 1 < all ? `The quotes of events ${listed + 1} to ${all} have` : `The quotes of event ${all} have`} no room on this page; a PDF of this picture has them on pages of their own.`,
  /** A word that marks have lost for lack of room, and of how many events. */
  lost: (standing: Standing, count: number, all: number): string =>
    `${count} of ${all} events ${count === 1 ? 'is' : 'are'} “${standingWords[standing].word}”: ${inSentence(standingWords[standing].meaning)}.`,
  mapped: (count: number, all: number): string =>
    `${count === 1 ? '1 event has' : `${count} of ${all} events have`} a place on the map. Its coastlines are by Natural Earth; it has no borders.`,
  /** What was checked, and what is never checked; `unchecked` says of how many quotes there is no text. */
  checked: (found: number, read: number, unchecked: string | undefined): string =>
    [
      ...(read > 0 ? [foundInWords(found, read)] : []),
      ...(unchecked ? [`${unchecked}: the text of the source is not here.`] : []),
      `${read > 0 ? 'It' : 'Sourceline'} never checks whether a source is true.`
    ].join(' '),
  live: (address: string): string => `Live timeline: ${address}`,
  /** What was left out or is not drawn as it is; each continues “The picture: …”. */
  warnings: {
    without: {
      quotes: 'the numbered quotes were left out for lack of room; the sources are still named',
      legend: 'the legend was left out for lack of room',
      description: 'the description was left out for lack of room',
      map: 'the map was left out for lack of room'
    },
    noEvent: 'no event is shown: none fits the filter',
    noPlace: 'no map is drawn: none of the events has a place with coordinates',
    /** How many events have lost what, or are only counted. */
    lost: (what: Lost, count: number): string =>
      `${count === 1 ? '1 event is' : `${count} events are`} ${lost[what]}, for lack of room`,
    nameCut: (name: string): string => `the name “${name}” is cut short, for lack of room`,
    unseen: (quotes: number): string =>
      `${quotes === 1 ? '1 quote has' : `${quotes} quotes have`} signs that control a device or a direction, which are drawn as a space or left out`
  },
  /** Why there is no picture; in pixels. */
  tooSmall: (width: number, height: number, needed: number): string =>
    `a sheet ${height} px high has no room for this timeline at a width of ${width} px; make it at least ${needed} px high, or wider, or leave out parts`,
  page: (page: number, count: number): string => `${page} of ${count}`
};
