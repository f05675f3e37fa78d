/** Words on both sides of something that is not ours: a story’s title, a file’s name, code. */
type Around = readonly [before: string, after: string];

/** Opening, problems, progress and a reader’s own files. */
export const app = {
  open: 'Open…',
  openable:
    'A timeline.json and the texts of its sources, an exported picture or document, or a timeline of another format',
  /** What is under way; an ellipsis follows where it is shown. */
  openingStory: 'Opening the story',
  cancel: 'Cancel',
  dismiss: 'Dismiss',

  menu: 'Menu',
  /** Leads to the studio. */
  studio: 'Make a timeline…',
  copyLink: 'Copy link',
  /** What *Copy link* copies. */
  link: 'Link',
  downloadPicture: 'Download a picture…',
  export: 'Export…',
  embed: 'Embed…',
  print: (sources: number): string => `Print with the ${sources === 1 ? 'article' : 'sources'}…`,
  theme: 'Theme',
  themes: { system: 'system', light: 'light', dark: 'dark' },
  /** The name of the choice of a language. */
  language: 'Language',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  fullScreenRefused: 'The browser does not let this page fill the screen.',
  keyboard: 'Keyboard',

  /** Why a story from files has no link, and what gives it one; the last ends with an address. */
  noAddress: {
    why: 'Embed and Copy link need a story on a web server; this one is on your device only.',
    command: ['The command ', ' makes the pages for a server.'] as Around,
    folder: 'Or put its folder beside this page on its server, and open it by its address:'
  },

  notShown: (error: string): string => `This story could not be shown: ${error}`,
  partMissing: (error: string): string =>
    `This part of the page could not be opened; is there a connection? (${error})`,

  problems: {
    /** Around the name of what should have been opened. */
    heading: (count: number): Around => [`${count === 1 ? 'One problem' : `${count} problems`} in `, ''],
    unchanged: 'Not opened. Your current timeline is unchanged.',
    notOpened: 'It could not be opened.',
    retry: 'Try again',
    openAnother: 'Open another…',
    openExample: 'Open the example story',
    /** What should have been opened, if it has no name. */
    theFiles: 'the files',
    /** Of more files than are named. */
    more: (count: number): string => `${count} more`,
    /** Why, where the document is not at fault. */
    cancelled: 'it was cancelled before it was open',
    unreadable: (error: string): string => `it could not be read: ${error}`
  },

  own: {
    /** Around the name of the file. `unkept` says why a reload will not show it. */
    file: (unkept: string | undefined): Around => [
      'Your file: ',
      `, on this device only${unkept === undefined ? '' : `; it is gone after a reload, as ${unkept}`}`
    ],
    noRoom: 'the browser has no room for it',
    notStored: (error: string): string => `the browser does not store it (${error})`,
    /** Around the title of the story before it. */
    back: ['Back to ', ''] as Around,
    backToFirst: 'Back to the first story',
    /** What going back does besides. */
    forgets: '· forgets the file',
    imagesMissing: (count: number): string =>
      count === 1
        ? 'An image of this story was not opened with it, so its text is shown instead. Open the whole folder to see it.'
        : `${count} images of this story were not opened with it, so their texts are shown instead. Open the whole folder to see them.`,
    stillKept: (name: string, error: string): string =>
      `The browser may still keep a copy of ${name} (${error}); its settings can clear what this site stores.`,
    lost: (error: string | undefined): string =>
      `The address leads to a file from a reader’s own device, and this browser does not keep it, or keeps it no longer${error === undefined ? '' : ` (${error})`}. If the file is yours, open it again.`
  },

  /** Sentences about values in the address that were ignored. */
  ignored: {
    language: (tag: string): string =>
      `The address says lang=${tag}, which was ignored: this page speaks English and Korean.`,
    foreign: (source: string): string =>
      `The address says src=${source}, which was ignored: a story is opened from this site only, by a path such as data/story/timeline.json.`,
    unlisted: (source: string): string =>
      `The address says src=${source}, which was ignored: this site shows its own stories only.`,
    noList: (source: string, list: string): string =>
      `The address says src=${source}, which was ignored: the list of this site’s stories, ${list}, could not be read.`
  },
  elsewhere: (path: string): string =>
    `This story comes from ${path}, which is not one of the stories that belong to this page.`
};
