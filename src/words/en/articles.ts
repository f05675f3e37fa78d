import { counted, listed, shown } from '../../model/messages.ts';

/** What is said of a file that is read as an article. Only who makes a timeline meets these words. */
export const articles = {
  /** A sentence on what to know of an article, or to decide. */
  notes: {
    encoding: (encoding: string): string =>
      `The file is not in UTF-8 but in ${encoding.toUpperCase()}, or was taken for it. Check letters with accents.`,
    /** `example` is one of the words, with its hyphen and without. */
    hyphens: (count: number, [hyphenated, joined]: readonly [string, string]): string =>
      `${counted(count, 'word')} with a hyphen at the end of a line, such as ${shown(hyphenated)}: where the hyphen only divides the word, it should be joined (${shown(joined)}).`,
    repeatedLines: (count: number, examples: readonly string[]): string =>
      `${counted(count, 'line')} at the top or bottom of pages left out: ${listed(examples.map(shown))}.`,
    pagesWithoutText: (pages: readonly number[]): string =>
      `${pages.length === 1 ? 'Page' : 'Pages'} ${listed(pages.map(String))}: blank, or an image without text.`,
    wholePage:
      'No article was found in the page, so all of its text was taken. Check where the article begins and ends.',
    dateOfFile: 'The date is the day on which the PDF was made. Check when the article was published.',
    titleBySize: 'The title is the largest line of the first page. Check it.',
    frontMatter: 'The facts at the head of the file can’t be read, and were left in the text.'
  },
  /** A sentence on what a text leaves out. */
  leftOut: {
    images: (count: number): string => `${counted(count, 'image')} left out.`,
    footnotes: (count: number): string => `${counted(count, 'footnote')} left out.`,
    comments: (count: number): string => `${counted(count, 'comment')} left out.`,
    'turned text': (count: number): string =>
      `${counted(count, 'piece')} of text left out that ${count === 1 ? 'is' : 'are'} turned, or written from top to bottom.`
  },
  /** A sentence on why a file gives no article. */
  refusals: {
    empty: 'The file is empty.',
    noTextLayer: (pages: number): string =>
      `There is no text layer: ${pages === 1 ? 'the page is an image' : `the ${pages.toLocaleString('en-US')} pages are images`}. Have the text recognised first (OCR), or find the article as text.`,
    noText: 'There is no text in the file.',
    tooLarge: (most: number): string => `The file is larger than ${most / 1_000_000} MB, the limit.`,
    tooManyPages: (pages: number, most: number): string =>
      `It has ${counted(pages, 'page')}, but the limit is ${most.toLocaleString('en-US')}. Take out the pages of the article.`,
    tooTangled: 'The file is nested too deeply, or grows too large when it is unpacked.',
    damaged: 'The file is damaged, or is not what it looks like.',
    locked: 'The file is locked with a password. Save it without one.',
    /** `kind` says what it is. */
    other: (kind: string): string =>
      `This is ${kind}, not an article. Articles can be plain text, Markdown, web pages, PDF and Word documents.`
  },
  kinds: {
    picture: 'a picture',
    recording: 'a recording of sound or film',
    workbook: 'an Excel workbook',
    presentation: 'a PowerPoint presentation',
    'old-office': 'an Office file in the format before 2007; save it as .docx',
    'open-document': 'an OpenDocument file; save it as .docx',
    'rich-text-format': 'a text in Rich Text Format; save it as .docx',
    archive: 'an archive of files; unpack it first',
    data: 'a file of data',
    unknown: 'a file of an unknown kind'
  }
};

/** These words in any language. */
export type ArticleWords = typeof articles;
