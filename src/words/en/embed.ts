/** The timeline and single events in other people’s pages, and the dialog that offers them. */
export const embed = {
  /** Names the page in a frame. */
  timeline: 'Timeline',
  openPage: 'Open this timeline in a page of its own',
  /** Below the card of one event. */
  openTimeline: 'Open the timeline',
  noStory: 'The address names no story: give the path of one, as in ?src=data/story/timeline.json.',
  notShown: (problems: number): string =>
    `This timeline could not be shown. ${problems === 1 ? 'The problem:' : 'The problems:'}`,
  failed: (error: string): string => `This timeline could not be shown: ${error}`,

  /** Sentences about attributes that were ignored; `said` is the value in quotation marks. */
  attributes: {
    day: (name: string, said: string): string => ignored(name, said, 'a day is written like 2021-03-13'),
    endsFirst: (name: string, said: string): string =>
      ignored(name, said, 'the view would end before it begins'),
    afterStory: (name: string, said: string): string => ignored(name, said, 'the story ends before it'),
    beforeStory: (name: string, said: string): string => ignored(name, said, 'the story begins after it'),
    theme: (said: string): string => ignored('theme', said, 'the themes are system, light and dark'),
    height: (said: string, least: number): string =>
      ignored('height', said, `a height is a whole number of pixels, ${least} or more`),
    lanes: (said: string): string => ignored('lanes', said, 'this story has no such lane'),
    stage: (said: string, stages: readonly string[]): string =>
      ignored('stage', said, `the stages are ${stages.join(', ')}`),
    standing: (said: string, standings: readonly string[]): string =>
      ignored('standing', said, `the standings are ${standings.join(', ')}`),
    event: (said: string): string => ignored('event', said, 'this story has no such event'),
    parts: (said: string): string => ignored('parts', said, 'the parts are figure, list, source and card'),
    cardAlone: (said: string): string => ignored('parts', said, 'a card is shown alone'),
    /** For readers of the page, who did not choose the event of the card. */
    eventGone: (said: string): string =>
      `This timeline has no event ${said}. It may have been taken out, or have another name now.`,
    eventMissing:
      'The attribute parts asks for the card of one event, but event is missing: give the id of one.'
  },

  /** The card of one event. */
  when: 'When',
  /** Before the name of the source, and after it. */
  source: ['Source: ', '.'] satisfies Around,
  /** Before the title of the timeline, and after it. */
  inTimeline: ['Timeline: ', ''] satisfies Around,
  quote: 'Quote it',
  /** What *Quote it* copies. */
  quoted: 'HTML of the quotes',

  /** The dialog. */
  title: 'Embed this timeline',
  preview: 'Preview',
  snippet: 'Snippet',
  copy: 'Copy snippet',
  copied: 'Snippet copied.',
  copyByHand:
    'The browser does not let this page write to the clipboard. The snippet is selected: copy it with Ctrl or ⌘ and C.',
  download: (file: string): string => `Download ${file}`,
  paste: 'What to paste',
  as: 'As',
  kinds: {
    element: {
      name: 'live, as an element',
      use: 'For pages that may run scripts: readers open each event and its words in place.'
    },
    frame: {
      name: 'live, in a frame',
      use: 'For pages that take no more than a frame. Its height follows what is in it.'
    },
    markdown: { name: 'Markdown', use: 'A picture that leads to the live timeline.' },
    html: { name: 'HTML with a picture', use: 'A picture with its caption and sources.' },
    quarto: {
      name: 'Quarto',
      use: 'Live in a web page, and a picture in print, with its caption and sources.'
    },
    latex: {
      name: 'LaTeX',
      use: 'A figure with a caption that names its sources and links to the live timeline.'
    }
  },
  looks: 'How it looks',
  theme: 'Theme',
  themes: { light: 'light', dark: 'dark' },
  /** The theme of a live timeline, and of a picture. */
  readersTheme: 'match the reader’s device',
  documentsTheme: 'as in the document',
  asSeen: 'Start at the dates shown now',
  /** Before its title. */
  withEvent: 'Open on the selected event:',
  isIn: 'What is in it',
  asCard: 'Only the selected event, with its quotes',
  parts: { figure: 'The timeline', list: 'The list of events', source: 'The sources' },
  oneStays: 'One of these has to stay.',
  height: 'Height of the timeline, in pixels',
  usual: (height: number): string => `${height} if left empty`,
  noHeight: (text: string, least: number): string =>
    `${text} is not a height of the timeline; give a whole number of pixels, ${least} or more`,

  /** Beside the snippet of a picture; around the name of a file. */
  files: {
    otherSize: ['Export… makes a picture in a size of your own: save one as ', '.'] satisfies Around,
    drawing: 'Drawing…',
    one: ['Its picture is a file of its own, ', ': put it beside your text.'] satisfies Around,
    several: 'Its picture is in files of their own; put those that you need beside your text:',
    /** What Quarto needs a file for. */
    uses: { pdf: 'for PDF', png: 'for Word and most others', svg: 'for Typst' },
    lacksPdf: [
      'It is a PNG, as a page can’t write words that run from right to left into a PDF; ',
      ' can.'
    ] satisfies Around
  }
};

/** Words before and after something that is not ours. */
type Around = [before: string, after: string];

function ignored(name: string, said: string, why: string): string {
  return `The attribute ${name} says ${said}, which was ignored: ${why}.`;
}
