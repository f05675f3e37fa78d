/** What is wrong with a story, and the clicks that mend it. */
export const mend = {
  none: 'Nothing to mend.',
  ofStory: 'The story as a whole',
  toMend: (count: number) => `To mend (${count})`,
  toConsider: (count: number) => `To consider (${count})`,
  open: 'Open this event',
  goTo: 'Go to the field',
  mended: 'Mended.',
  more: (events: number) => (events === 1 ? 'and 1 more event' : `and ${events} more events`),
  /** What a click does; `date` is a date in words. */
  fixes: {
    takeDate: (date: string) => `Take as the date: ${date}`,
    ownDate: (date: string) => `Give this account its own date: ${date}`,
    removeReason: 'Remove the reason, which is not needed',
    removeTerm: 'Leave out the closer word for the date',
    fitAspect: (date: string) => `Say: ${date}`,
    removeAnchor: 'Count from the day of the article',
    removeTime: 'Leave out the time of day',
    setHash: 'The text is right: take its hash',
    followDate: (occurrence: string) => `Say: ${occurrence}`,
    followDates: 'Say of each what follows from its date',
    removeOccurrences: 'Leave out whether they happened',
    removeName: 'Remove the unknown name',
    removeRepeated: 'Leave it out once',
    paraphrase: 'Say that the words are paraphrased',
    removeMode: 'Leave out whether the words are quoted',
    anonymous: 'Say that the article does not name them',
    affirm: 'These words affirm the title',
    deny: 'These words deny the title',
    choosePlace: (words: string) => `These words: ${words}`,
    swapDays: 'Swap the two days',
    removeDays: 'Leave out the view',
    removeFilter: 'Remove this filter',
    removeStepEvent: 'Open no event'
  }
};
