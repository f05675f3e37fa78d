import { dayInWords } from '../../model/day-words.ts';
import type { Day } from '../../model/day.ts';
import { counted } from '../../model/messages.ts';

const withoutFonts = 'An SVG can be had without fonts: choose “left to the reader’s fonts”';

/** Other files: columns of a table, alternative texts, pages of a site. */
export const files = {
  /** What is under way while a file is made; an ellipsis follows where it is shown. */
  steps: {
    fonts: 'Adding the fonts',
    drawing: 'Drawing',
    outlining: 'Turning letters into shapes',
    painting: 'Painting the pixels',
    writing: 'Writing the file'
  },
  storyTooLarge: 'the story is too large to be included, so the picture can’t be opened as a timeline again',
  /** Characters that XML forbids. */
  forbidden: (count: number): string =>
    `${count === 1 ? 'a character' : `${count} characters`} that no XML file may have ${count === 1 ? 'is' : 'are'} drawn as �`,
  /** “13 events, as of March 13, 2021” */
  extent: (events: number, asOf: Day | undefined): string =>
    `${counted(events, 'event')}${asOf === undefined ? '' : `, as of ${dayInWords(asOf)}`}`,
  eachWithItsWords: (extent: string): string => `${extent}, each with the words it rests on.`,
  /** What is on an image, by whom, and its licence: of one that is linked, and of one that is not in the file. */
  image: (facts: readonly string[]): string => `Image: ${facts.join(' · ')}`,
  imageNotIn: (facts: readonly string[]): string => `Image, not in this file: ${facts.join(' · ')}`,
  /** The alternative text of a figure: its title, its events and its days. */
  timeline: (title: string, count: number, days: string): string =>
    `Timeline “${title}”: ${count === 1 ? '1 event' : `${count} events`}, with the days of ${days} in view.`,
  more: (count: number): string => `and ${count.toLocaleString('en-US')} more`,
  asPicture: (title: string): string => `The timeline “${title}” as a picture`,
  map: (places: readonly string[]): string => `A map marks ${places.join('; ')}.`,
  /** Characters that no font of a page has. */
  missing: (characters: readonly string[]): string =>
    `the fonts that come with this page lack ${characters.join(' ')}: ${characters.length === 1 ? 'it is' : 'they are'} drawn in whatever font is at hand`,
  /** Characters that no bundled font has, by script or as `emoji` and `signs`; `lines` names the first line that has one. */
  lacking: (kind: string, named: readonly string[], more: number, line: string): string =>
    `the bundled fonts lack ${kind}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}, in ${line}`,
  /** A line of a picture: “The talks begin” of event “talks”. */
  line: (text: string, event: string | undefined): string =>
    event === undefined ? `“${text}”` : `“${text}” of event “${event}”`,
  unplaced:
    'the fonts could not be loaded, so some programs may draw lines in several scripts in the wrong order',
  /** Why a file is not made, and what to do instead, without a full stop. */
  refused: {
    tooLong: (across: string, down: string, most: string, waysOut: string): string =>
      `a page of ${across} × ${down} mm is longer than PDF allows (${most} mm); ${waysOut}`,
    /** What to do on the page about one that is too long. */
    waysToShorten: 'leave the sources out, give it a height, or take SVG',
    rightToLeft: (text: string): string =>
      `“${text}” runs from right to left, which PDFKit can’t typeset; write SVG or PNG, or write the PDF on the command line with Typst, the optional package @myriaddreamin/typst-ts-node-compiler`,
    tooManyPixels: (width: number, height: number): string =>
      `a PNG of ${width} × ${height} pixels is more than this browser can draw; ask for fewer pixels per inch or fewer parts, or take SVG`,
    fontLost: (family: string): string =>
      `the font ${family} could not be fetched; is there a connection? ${withoutFonts}`,
    typesetterLost: `the typesetter could not be fetched; is there a connection? ${withoutFonts}`,
    typesetterForbidden: `the typesetter may not run here: the browser, or a policy of this site, forbids WebAssembly or generated code. ${withoutFonts}`
  },
  /** The front page of a site of several stories. */
  list: {
    title: 'Timelines',
    description: 'Timelines you can check: every event opens the words it rests on.'
  },
  /** In the place of a timeline until its script has drawn it, and where that never comes; then where a frame leads. */
  undrawn:
    'The timeline is not drawn. A script draws it, which may still be on its way, be missing or switched off, or need a newer browser: Chrome or Edge 111, Firefox 125 or Safari 16.4.',
  ownPage: 'Open it in a page of its own',
  /** A quote in its sentence, for machines. */
  inItsSentence: (sentence: string): string => `In its sentence: ${sentence}`,
  /** The name of an embedded timeline. */
  named: (title: string): string => `Timeline: ${title}`,
  /** In the caption of a picture: the day that it is as of, in words; the citations of its sources, in the markup of a document; the link. */
  asOfDay: (day: string): string => `As of ${day}.`,
  sources: (citations: readonly string[]): string =>
    citations.length === 0
      ? ''
      : `${citations.length === 1 ? 'Source' : 'Sources'}: ${citations.join('; ')}.`,
  live: 'Live timeline',
  /** The name of a group of shapes. */
  axis: 'Axis'
};
