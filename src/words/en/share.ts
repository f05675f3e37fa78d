/** What can be shared of a view or of an event. */
export const share = {
  share: 'Share',
  /** Opens what can be shared of an event, and its name. */
  shareEvent: 'Share…',
  thisEvent: 'Share this event',
  copyLinkToView: 'Copy link to this view',
  copyLinkToStep: 'Copy link to this step',
  /** What these copy. */
  linkToView: 'Link to this view',
  linkToStep: 'Link to this step',
  withApp: 'Share with another app…',
  appRefused: 'The browser does not let this page share. Copy the link instead.',
  /** Around a command. */
  noLink: [
    'No link leads to a timeline from your files. Put it on a web site, for which ',
    ' makes the pages, and it can be linked to and embedded.'
  ] satisfies Around,
  openFirst: 'Open an event to copy its quotes with their source.',
  slide: 'This view as a slide…',
  csv: 'These events as CSV',

  copyLinkToEvent: 'Copy link to this event',
  linkToEvent: 'Link to this event',
  copyQuotes: 'Copy its quotes with their source',
  quotes: 'Quotes with their source',
  copyHtml: 'Copy as HTML for a page or a mail',
  html: 'HTML of the quotes',
  askQuoteCard: 'Quote card as a picture…',

  quoteCard: 'Quote card',
  address: 'Address of the event',
  downloadPng: 'Download PNG',

  /** Quotes as text. */
  quoted: ({ words, isUnread, who, source }: Quoted): string =>
    `“${words}”${isUnread ? ' [not checked]' : ''} — ${who}; ${source}`,
  /** Before a source that is named without its words. */
  cited: 'Cited:',
  inSentence: (sentence: string): string => `In its sentence: ${sentence}`,
  event: (title: string, date: string, standing: string): string => `${title}, ${date} (${standing})`,
  /** The date of a quotation: as the source says it, and in our words. */
  date: (said: string | undefined, ours: string): string =>
    said === undefined ? ours : `“${said}”, ${ours}`,
  /** Why a quote can’t be relied on. */
  fault: (isUnread: boolean, verdict: string): string => `This quote ${isUnread ? 'is ' : ''}${verdict}.`
};

/** Words before and after something that is not ours. */
type Around = [before: string, after: string];

interface Quoted {
  readonly words: string;
  /** Whether the text of its source is not there. */
  readonly isUnread: boolean;
  readonly who: string;
  readonly source: string;
}
