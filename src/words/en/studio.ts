import { articles } from './articles.ts';
import { desk } from './desk.ts';
import { changes } from './studio-changes.ts';
import { event } from './studio-event.ts';
import { mend } from './studio-mend.ts';
import { story } from './studio-story.ts';

/** The studio, where an article becomes a timeline. */
export const studio = {
  articles,
  changes,
  desk,
  event,
  mend,
  story,
  name: 'Studio',
  /** Of the page, after the title of the story. */
  title: 'Sourceline studio',
  untitled: 'Untitled timeline',

  /** Of a field for a day. */
  day: {
    none: (written: string) => `“${written}” is not a day. Write year, month and day, as in 2021-03-13.`,
    either: (written: string, one: string, other: string) =>
      `“${written}” can be ${one} or ${other}. Write the one that you mean.`,
    needed: 'Write a day, as in 2021-03-13.'
  },

  /** A story whose files `sourceline serve` serves. */
  served: {
    open: 'Open the story that is served',
    refused: 'The story that is served could not be opened. Open its files instead.',
    taken: 'The files of the story changed, and the studio shows them as they are now.',
    imagesStay: (paths: string) =>
      `Not so its images that changed under their old names, which stay as they were here: ${paths}. Give an image that changed a name of its own.`,
    changed:
      'The files of this story changed since you began to edit it here. Your edits stay unless you take the files; “Undo” brings them back even then.',
    take: 'Take the files',
    keep: 'Keep my edits'
  },

  start: {
    heading: 'Make a timeline from an article',
    lead: 'Paste an article or open its file, choose the sentences that tell of events, and check every date and quote as you go. Nothing leaves this machine.',
    paste: 'Text of the article',
    pasteHint: 'Paste the whole text, with a blank line between paragraphs.',
    headline: 'Headline',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Published on',
    publishedHint:
      'Its day, as in 2021-03-13 or March 13, 2021. Without it, “next week” and “March 18” can’t be read as full dates.',
    url: 'Web address',
    language: 'Language',
    languageHint: 'Its tag, such as en or ko.',
    /** Of an article that a file gave. */
    fromFile: (name: string) => `From ${name}: check what was read`,
    pages: (first: string, last: string) =>
      first === last
        ? `Quotes will say their page: ${first}.`
        : `Quotes will say their pages, from ${first} to ${last}. They stay if you remove words of the text.`,
    lostPages: 'The text is no longer just that of the file, so quotes will say no pages.',
    joinHyphens: (count: number) =>
      count === 1 ? 'Join the divided word' : `Join the ${count} divided words`,
    leaveOut: 'Leave this article out',
    refused: (name: string, why: string) => `${name}: ${why}`,
    begin: (count: number) =>
      count === 1 ? 'Start with this article' : `Start with these ${count} articles`,
    add: (count: number) => (count === 1 ? 'Add this article' : `Add these ${count} articles`),
    reading: 'Reading the files…',
    open: 'Open files',
    openHint: 'Articles as text, Markdown, web page, PDF or Word; or a story as folder, zip archive or JSON.',
    articlesHint: 'Articles as text, Markdown, web page, PDF or Word.',
    openFolder: 'Open a folder',
    drop: 'Drop the files here',
    noText: 'Paste the text of the article first.',
    noTitle: 'Give the article a headline.',
    notALanguage: (value: string) => `“${value}” is no language tag. Write one such as en or ko.`,
    reader: 'Read a finished timeline',
    problems: 'The story can’t be opened'
  },

  head: {
    storyTitle: 'Title of the timeline',
    undo: 'Undo',
    redo: 'Redo',
    menu: 'More of the studio',
    addArticle: 'Add an article…',
    stories: 'All stories',
    theme: 'Theme',
    dismiss: 'Dismiss'
  },

  parts: {
    label: 'Parts of the studio',
    article: 'Article',
    figure: 'Timeline',
    event: 'Event',
    list: 'List',
    noFigure: 'The timeline is drawn here, from the first event on.',
    /** There are events, but none with a date that can be drawn. */
    undrawn: 'No event has a date yet that can be drawn.',
    problems: (count: number) => (count === 0 ? 'Problems' : `Problems (${count})`),
    /** Said as the count changes. */
    problemsLeft: (count: number) =>
      count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`
  },

  article: {
    heading: 'The article',
    choose: 'Article',
    /** Of the text, for a screen reader. */
    text: 'Text of the article. Arrow keys go from word to word; with Shift they select.',
    find: 'Find a passage',
    findHint: 'Its words, or the first and the last with … or ... between. Enter makes an event of it.',
    notFound: 'These words are not in the article, letter for letter.',
    /** Of an article without a day, in a story without an as-of day and in one that has it. */
    undated:
      'This article has no day yet, so words such as “next week” and “March 18” can’t be read as full dates.',
    undatedButAsOf: (asOf: string) =>
      `This article has no day yet, so words such as “next week” count from the as-of day, ${asOf}.`,
    giveDay: 'Give the article its day',
    several: (count: number) => `These words are in the article ${count} times; write more of them.`,
    selected: 'Selected',
    newEvent: 'New event',
    addToEvent: 'Add to event',
    response: 'Response',
    citation: 'Citation',
    added: (title: string) => `Added to: ${title}`,
    /** Why a selection makes no quote. */
    refused: {
      nothing: 'Only white space is selected.',
      'no-word': 'A quote needs at least one word.',
      'crosses-paragraph': 'A quote ends with its paragraph: select words of one paragraph.',
      'too-long': 'These are too many words for a quote.',
      inseparable: 'What is beside these words belongs to them: select it too.',
      repeated: 'The article has these words again, with the same words around them: select more.'
    }
  },

  draft: {
    heading: 'Draft',
    place: (at: number, of: number) => `Sentence ${at} of ${of}`,
    /** How many sentences are used or dismissed, after the place. */
    done: (count: number) => `${count} done`,
    drafted: (share: number) => `(${Math.floor(share * 100)}% of the article looked through)`,
    looking: 'Looking for sentences with a time or a speaker…',
    none: 'Every sentence with a time or a speaker is used or dismissed.',
    noDate: 'no date worked out',
    noSpeaker: 'the article itself',
    direct: 'quoted',
    indirect: 'paraphrased',
    accept: 'Accept',
    change: 'Accept and edit',
    dismiss: 'Dismiss',
    previous: 'Previous sentence',
    next: 'Next sentence',
    accepted: (title: string) => `New event: ${title}`,
    dismissed: 'Dismissed. The sentence stays in the article as unused.',
    dismissedOnes: (count: number) => `Dismissed: ${count}`,
    dismissedKept:
      'Only this browser remembers which sentences you dismissed. They stay in the article, and no file that you save lists them.',
    offerAgain: 'Offer again',
    offered: (sentence: string) => `Offered again: ${sentence}`
  },

  form: {
    heading: 'Event',
    none: 'Select words in the article, or accept a sentence of the draft, to make an event.',
    title: 'Title',
    when: 'When',
    noTimes: 'The quotes of this event name no time.',
    other: 'Another date',
    otherHint: 'In words (“mid-March 2021”) or as EDTF (2021-03).',
    otherUnread: (value: string) =>
      `“${value}” is not read as a date. Write 2021-03-13, 2021-03, or words like “March 2021”.`,
    aspect: 'It took place',
    aspects: {
      on: 'on that day',
      within: 'at some time within',
      throughout: 'throughout',
      since: 'since then',
      until: 'until then'
    },
    mod: 'More exactly',
    mods: { none: 'no more is said', early: 'early', mid: 'in the middle', late: 'late', approx: 'about' },
    inferred: 'Why this date',
    inferredHint: 'A sentence for the reader, if the date says more than the words.',
    who: 'Who says so',
    itself: 'the article itself',
    speaker: 'Speaker',
    speakerHint: 'Empty if the article itself says so.',
    short: 'Short name',
    anonymous: 'not named in the article',
    via: 'Through',
    mode: 'The words are',
    modes: { direct: 'quoted', indirect: 'paraphrased' },
    polarity: 'The words',
    polarities: { '+': 'affirm the title', '-': 'deny the title' },
    removeQuote: 'Remove this quote',
    showQuote: 'Show in the article',
    lane: 'Topic',
    actors: 'Actors',
    namesHint: 'Several with commas between.',
    occurrence: 'Has it happened?',
    occurrences: {
      happened: 'happened',
      ongoing: 'ongoing',
      planned: 'planned',
      expected: 'expected',
      threatened: 'threatened',
      cancelled: 'cancelled'
    },
    more: 'More',
    /** Of the whole form, below its title. */
    keysHint: 'Page Down goes to the next part of this form, Enter back to the article.',
    summary: 'Summary',
    absence: 'The event is that something did not happen',
    place: 'Place',
    latitude: 'Latitude',
    longitude: 'Longitude',
    responses: 'Responses',
    responseBy: 'Who responds',
    responseKind: 'They',
    kinds: {
      denied: 'denied it',
      confirmed: 'confirmed it',
      'declined to comment': 'declined to comment',
      'did not respond': 'did not respond'
    },
    remove: 'Delete this event',
    removed: (title: string) => `Deleted: ${title}`
  },

  keys: {
    title: 'Keys of the studio',
    article: 'In the article',
    words: 'select the next or previous word',
    more: 'select more or less',
    lines: 'go to the next or previous line',
    newEvent: 'make an event of the selected words',
    addToEvent: 'add the selected words to the open event',
    response: 'add them as a response',
    citation: 'cite the source only',
    accept: 'accept the sentence of the draft',
    change: 'accept it and edit its title',
    dismiss: 'dismiss it',
    step: 'go to the next or previous sentence of the draft',
    find: 'find a passage',
    finder: 'While a passage is written to be found',
    found: 'make an event of it',
    foundMore: 'add it to the open event',
    foundResponse: 'add it as a response',
    foundOnly: 'only select it',
    nextArticle: 'go to the next or previous article',
    form: 'In the fields of an event',
    part: 'go to the next or previous part of the form',
    done: 'done: back to finding a passage',
    doneAnywhere: 'the same, also from several lines of text',
    events: 'In the timeline and the list',
    open: 'open the form of the event',
    show: 'show the words of the event in the article',
    remove: 'delete the event',
    anywhere: 'Anywhere',
    parts: 'go to the next part: article, timeline, event, list; with Shift to the previous',
    save: 'save a zip archive',
    undo: 'undo',
    redo: 'redo'
  },

  /** What a step of undo and redo did. */
  steps: {
    undone: (step: string) => `Undone: ${step}`,
    redone: (step: string) => `Done again: ${step}`
  }
};
