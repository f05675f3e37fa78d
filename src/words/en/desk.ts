/** What an author did, where it is kept, and how it is saved: words that only the studio needs. */
export const desk = {
  /** What a step did, after “Undone:” and “Done again:”. */
  steps: {
    edit: 'an edit',
    title: 'change the title',
    description: 'change the description',
    language: 'change the language',
    asOf: 'change the as-of day',
    window: 'change the opening view',
    addSource: 'add an article',
    changeSource: 'change an article’s details',
    changeText: 'take a new version of an article',
    removeSource: 'remove an article',
    addEvent: 'add an event',
    removeEvent: 'remove an event',
    orderEvents: 'reorder the events',
    eventTitle: 'change an event’s title',
    summary: 'change a summary',
    absence: 'say whether it is that something did not happen',
    when: 'change a date',
    time: 'change a time of day',
    occurrence: 'change whether it happened',
    place: 'change a place',
    speaker: 'change who says so',
    addQuote: 'add a quote',
    changeQuote: 'change a quote',
    removeQuote: 'remove a quote',
    addCitation: 'add a citation',
    addResponse: 'add a response',
    changeResponse: 'change a response',
    removeResponse: 'remove a response',
    eventLanes: 'change an event’s topics',
    eventActors: 'change an event’s actors',
    eventTags: 'change an event’s tags',
    importance: 'change the importance',
    links: 'change links',
    media: 'change images',
    corrections: 'change a correction',
    lanes: 'change the topics',
    actors: 'change the actors',
    tags: 'change the tags',
    eras: 'change the periods',
    tour: 'change the steps of the tour',
    mend: 'mend a problem',
    dismiss: 'dismiss a sentence',
    restore: 'offer a sentence again',
    takeFiles: 'take the story from its files'
  },

  /** Whether the latest edit is in the browser's storage. */
  keeping: {
    saved: 'Saved in this browser',
    saving: 'Saving…',
    notSaved: 'Not saved',
    saveFile: 'Save a file',
    retry: 'Try again'
  },

  /** Why a story could not be stored or opened, and what to do. */
  failures: {
    refused:
      'The browser lets this page store nothing, as in some private windows and in some frames. Your work lasts as long as this page: save a file before you leave it.',
    full: 'The browser has no room left. The latest edits are only on this page: save a file, or free some room. The page tries again with your next edit.',
    gone: 'The browser no longer has this story: its storage was cleared, or the browser needed the room. If you saved a file, open that.',
    blocked:
      'Another tab, or another version of this page, holds the browser’s storage. Close the other tabs of the studio. The page tries again with your next edit.',
    damaged: 'What the browser has of this story can’t be read. Your other stories are not affected.',
    elsewhere:
      'This story was changed in another tab, so nothing more is saved from here. If there are edits only on this page, save a file.',
    openElsewhere: 'This story is open in another tab. Close it there first.',
    failed: (reason: string): string =>
      `The latest edits could not be saved (${reason}). They are only on this page: save a file. The page tries again with your next edit.`
  },

  /** A story that is open in two tabs. */
  tabs: {
    readOnly: 'This story is being edited in another tab. Here it can only be read.',
    editHere: 'Edit here',
    taken: 'This story is now edited in another tab. Here it can only be read.',
    takenUnsaved:
      'This story is now edited in another tab, and some edits are only on this page. Save a file before you go on editing here.',
    unguarded:
      'This browser does not tell the page whether a story is open in two tabs. Edit it in one tab only: of two, the one that saves first goes on.'
  },

  /** The list of stories. */
  stories: {
    heading: 'Your stories in this browser',
    search: 'Find a story by its title',
    none: 'No stories yet.',
    noneFound: 'No story has these words in its title.',
    untitled: 'Untitled timeline',
    damaged: 'A story that can’t be read',
    counts: (events: number, sources: number): string =>
      `${events === 1 ? '1 event' : `${events} events`}, ${sources === 1 ? '1 article' : `${sources} articles`}`,
    remove: 'Remove',
    /** Part of a story's steps could not be read. */
    notWhole: 'Some edits of this story can’t be read, so undo does not go back to the beginning.'
  },

  /** Saving and opening files. */
  files: {
    save: 'Save',
    ways: {
      folder: 'Folder',
      zip: 'Zip archive',
      json: 'One JSON file, with the texts inside'
    },
    /** A folder that the browser wrote. */
    written: (folder: string): string => `Saved in the folder ${folder}.`,
    folderRefused:
      'The browser did not let the page write into this folder. Choose another, or save a zip archive.',
    folderTaken: (folder: string): string =>
      `The folder ${folder} has another story in it. Choose another folder.`,
    folderFailed: (reason: string): string =>
      `The folder could not be written (${reason}). Some of its files may be missing: save again, or save a zip archive.`,
    tooLarge: (most: number): string =>
      `With its texts inside, this story is larger than ${most / 1_000_000} MB, the most that can be opened again. Save a folder or a zip archive.`,
    imagesElsewhere: 'A folder or a zip archive has them too.',
    changed: (titles: readonly string[]): string =>
      `${titles.length === 1 ? 'The text of this article is' : 'The texts of these articles are'} not what the document was made from: ${titles.join('; ')}. Look at the quotes again.`,
    unread: (titles: readonly string[]): string =>
      `${titles.length === 1 ? 'The text of this article was' : 'The texts of these articles were'} not found: ${titles.join('; ')}. Open the whole folder, or add the text.`,
    unfinished: 'This document is unfinished: what is missing is listed with its problems.'
  }
};
