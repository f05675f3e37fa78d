/** The form of an event, beyond what every event needs. */
export const event = {
  required: {
    title: 'An event needs a title.',
    by: 'Write who responds.',
    name: 'Write a name.'
  },
  /** Before the date as it will be shown. */
  willSay: 'It will say',
  noDate: 'No date yet, so the timeline doesn’t show this event.',
  words: 'Words of the source for it',
  wordsHint: 'As a quote of this event has them; empty if no words give the date.',
  endMod: 'Its end, more exactly',
  anchor: 'Counted from',
  anchors: {
    published: 'the day the article was published',
    asOf: 'the as-of day'
  },
  bounds: {
    legend: 'Bounds',
    first: 'Began no earlier than',
    second: 'Began no later than',
    third: 'Ended no earlier than',
    fourth: 'Ended no later than',
    hint: 'Year, month, day. Empty if nobody knows.'
  },

  /** Names a voice of an event among several. */
  voice: (name: string) => `Voice: ${name}`,
  whose: 'Whose words',
  newVoice: 'another voice',
  addVoice: 'Another voice, with the selected words',
  addVoiceHint: 'Select words in the article to add another voice.',
  citedVoice: 'Another voice, citing a source',
  nameReason: 'Why this name',
  nameReasonHint: 'A sentence, if no source of the event has this name.',
  citationSource: 'Source',
  note: 'Where in it, or what it says',
  removeCitation: 'Remove this citation',
  ownDate: 'The date in this account',
  giveOwnDate: 'This account gives another date',
  removeOwnDate: 'No date of its own',
  respondWith: 'A response, with the selected words',
  /** Who responds, until the author writes it: no source has this name, which is a problem that is listed. */
  someone: 'someone',
  removeResponse: 'Remove this response',

  beside: 'What each source says',
  differs: 'another date',
  sameDate: 'the same date',

  timeOfDay: 'Time of day',
  timeText: 'Words of the source',
  start: 'From',
  end: 'To',
  clockHint: 'As in 05:31.',
  notATime: (value: string) => `“${value}” is not a time of day. Write it as in 05:31.`,
  zone: 'Time zone',
  zoneHint: 'As in +09:00 or Asia/Pyongyang; empty if not known.',
  notAZone: (value: string) => `“${value}” is not a time zone. Write it as in +09:00 or Asia/Pyongyang.`,
  tags: 'Tags',
  importance: 'Importance',
  importances: { 1: '1, least', 2: '2', 3: '3, usual', 4: '4', 5: '5, most' },
  links: 'Links',
  url: 'Web address',
  linkLabel: 'Words for the link',
  notAnAddress: 'A web address begins with https:// or http://.',
  addLink: 'Add a link',
  removeLink: 'Remove this link',
  images: 'Images',
  alt: 'What the image shows',
  needsAlt: 'Write what the image shows, for those who do not see it.',
  credit: 'Credit',
  licence: 'Licence',
  removeImage: 'Remove this image',

  map: 'Choose on a map',
  /** Of the map. */
  mapHint: 'Click where the place is; in the map, arrow keys move the mark, and Enter sets it.',
  mapAt: (latitude: string, longitude: string) => `Latitude ${latitude}, longitude ${longitude}`,
  closer: 'Closer',
  wider: 'Wider',
  notDegrees: (most: number) => `Write degrees from −${most} to ${most}.`
};
