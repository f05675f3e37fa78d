/** “1 quote”, “3 quotes”. */
const quotes = (count: number): string => (count === 1 ? '1 quote' : `${count} quotes`);

/** What the studio says of a new text of an article, and of the article’s details. */
export const changes = {
  menu: 'More about this article',
  changed: 'The article has changed…',
  details: 'Details of the article…',

  /** A text that is too long for a field. */
  longText: {
    length: (count: number): string =>
      `${count.toLocaleString('en')} characters: too many to be changed here. All of them are taken.`,
    another: 'Paste another text'
  },

  newText: {
    heading: 'The article has changed',
    lead: 'Paste or open the new text. Every quote of the article is searched for in it. Nothing changes before you take the new text.',
    text: 'New text of the article',
    textHint: 'Paste the whole text, with a blank line between paragraphs.',
    open: 'Open a file',
    on: 'Replaced on',
    onHint: 'Year, month, day. The earlier text is kept with this day, and cards say “Corrected on” it.',
    compare: 'Compare',
    comparing: 'Searching for the quotes…',
    noText: 'Paste the new text of the article first.',
    same: 'This is the text that the article has already, but for typography at most. There is nothing to take.',
    back: 'Back to the text'
  },

  compared: {
    summary: (kept: number, changed: number, gone: number): string => {
      if (kept + changed + gone === 0) return 'No event quotes this article.';
      const parts = [
        kept > 0 && `${kept === 1 ? '1 quote is' : `${kept} quotes are`} unchanged or only moved`,
        changed > 0 && (kept > 0 ? `${changed} changed` : `${quotes(changed)} changed`),
        gone > 0 && (kept + changed > 0 ? `${gone} gone` : `${quotes(gone)} gone`)
      ];
      return `${parts.filter(Boolean).join(', ')}.`;
    },
    kinds: {
      changed: 'The words changed',
      gone: 'The words are gone',
      kept: 'The words stay, but their sentence changed'
    },
    was: 'Quoted',
    now: 'The new text',
    removed: 'taken out:',
    added: 'put in:',
    end: 'end;',
    noQuote: 'The new words make no quote as they are: choose other words.',
    choose: 'What becomes of the quote',
    choices: {
      keep: 'Keep the quote',
      accept: 'Accept the new words',
      other: 'Choose other words in the new text',
      drop: 'Drop the quote'
    },
    lastQuote: 'The event then rests on no quote. Its form says so, until you add one.',
    undecided: (count: number): string =>
      `${count === 1 ? '1 quote is' : `${count} quotes are`} not decided yet.`,
    ready: 'All is decided. The earlier text is kept, and the step can be undone.',
    take: 'Take the new text',
    cancel: 'Cancel',
    taken: 'The new text is taken. Undo brings back the earlier one.'
  },

  passage: {
    text: 'The new text. Arrow keys go from word to word; with Shift they select.',
    hint: 'Select the words in the text, or write them here and press Enter.',
    use: 'Use these words',
    chosen: 'Chosen',
    leftOut: (count: number): string =>
      count === 1
        ? '1 paragraph is not shown; find its words to see it.'
        : `${count} paragraphs are not shown; find their words to see them.`
  },

  detail: {
    heading: 'Details of the article',
    remove: 'Remove the article',
    used: (count: number): string =>
      count === 1
        ? 'An event or a period rests on this article, so it can’t be removed.'
        : `${count} events or periods rest on this article, so it can’t be removed.`,
    only: 'This is the only article of the story, so it can’t be removed.',
    removed: (title: string): string => `Removed: ${title}`
  }
};
