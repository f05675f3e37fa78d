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
  needsAlt: 'Write what the image shows, for readers who can’t see it. Until then the story is not complete.',
  credit: 'Credit',
  licence: 'Licence',
  removeImage: 'Remove this image',
  addImage: 'Add an image…',
  imagesHint: 'PNG, JPEG, WebP or AVIF, up to 10 MB. Or drop it here, or paste it.',
  dropImages: 'Drop the images here.',
  imagesAdded: (count: number) => (count === 1 ? 'An image was added.' : `${count} images were added.`),
  imageUp: (place: number) => `Move image ${place} up`,
  imageDown: (place: number) => `Move image ${place} down`,
  imageMoved: (place: number, of: number) => `Now image ${place} of ${of}`,
  imageNotHere:
    'The file of this image was not opened with the story. Open the whole folder, or add the image.',
  imageNotShown: 'The browser can’t show this image: its file may be damaged.',
  tooManyImages: (most: number) => `An event has at most ${most} images.`,
  /** Why a file is not added. */
  imageRefusals: {
    tooLarge: (name: string, most: number) =>
      `${name} is larger than ${most} MB. Make it smaller, and add it again.`,
    otherKind: (name: string, kind: string) =>
      `${name} is an image of the kind ${kind}, which not every page can show safely. Save it as PNG, JPEG, WebP or AVIF, and add that.`,
    noImage: (name: string) => `${name} is no image: what is in it is not PNG, JPEG, WebP or AVIF.`,
    unread: (name: string, reason: string) => `${name} could not be read (${reason}).`
  },

  map: 'Choose on a map',
  /** Of the map. */
  mapHint: 'Click where the place is; in the map, arrow keys move the mark, and Enter sets it.',
  mapAt: (latitude: string, longitude: string) => `Latitude ${latitude}, longitude ${longitude}`,
  closer: 'Closer',
  wider: 'Wider',
  notDegrees: (most: number) => `Write degrees from −${most} to ${most}.`
};
