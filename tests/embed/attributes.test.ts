import { describe, expect, it } from 'vitest';
import { readAttributes, type ViewAttribute } from '../../src/embed/attributes.ts';
import { dayOf } from '../../src/model/day.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, storyOf, timelineOf } from '../support/documents.ts';

const story = storyOf(
  timelineOf({
    lanes: [
      { id: 'talks', label: 'Talks' },
      { id: 'threats', label: 'Threats' }
    ],
    events: [eventOf({ lane: 'talks' })]
  })
);
const read = (attributes: Partial<Record<ViewAttribute, string>>) =>
  readAttributes((name) => attributes[name] ?? null, story, english);
const day = (month: number, day: number) => dayOf({ year: 2021, month, day });

describe('attributes', () => {
  it('that are absent or empty ask for everything, as the story opens', () => {
    const all = {
      window: undefined,
      theme: 'system',
      height: 540,
      lanes: undefined,
      stages: undefined,
      standings: undefined,
      event: undefined,
      parts: ['figure', 'list', 'source'],
      notices: []
    };
    expect(read({})).toEqual(all);
    expect(read({ from: '', to: '', theme: '', height: '', lanes: ' ', event: '', parts: ',' })).toEqual(all);
  });

  it('that fit are what is shown', () => {
    expect(
      read({
        from: '2021-05-01',
        to: '2021-05-31',
        theme: 'dark',
        height: '720',
        lanes: 'threats, talks',
        stage: 'upcoming ongoing',
        standing: 'accounts-differ, denied',
        event: 'talks',
        parts: 'list figure'
      })
    ).toEqual({
      window: { start: day(5, 1), end: day(6, 1) },
      theme: 'dark',
      height: 720,
      lanes: ['threats', 'talks'],
      stages: ['upcoming', 'ongoing'],
      standings: ['accounts differ', 'denied'],
      event: 'talks',
      parts: ['list', 'figure'],
      notices: []
    });
  });

  it.each([
    [
      { from: '2021-02-30' },
      'The attribute from says “2021-02-30”, which was ignored: a day is written like 2021-03-13.'
    ],
    [
      { standing: 'alleged' },
      'The attribute standing says “alleged”, which was ignored: the standings are denied, disputed, accounts-differ, corroborated, stated, attributed, cited, unsourced.'
    ],
    [
      { theme: 'Dark' },
      'The attribute theme says “Dark”, which was ignored: the themes are system, light and dark.'
    ],
    ...['419', '100%', '540.5', '-540', '5e2', '720px'].map(
      (height) =>
        [
          { height },
          `The attribute height says “${height}”, which was ignored: a height is a whole number of pixels, 420 or more.`
        ] as const
    ),
    [{ lanes: 'moon' }, 'The attribute lanes says “moon”, which was ignored: this story has no such lane.'],
    [
      { event: 'nobody' },
      'The attribute event says “nobody”, which was ignored: this story has no such event.'
    ],
    [
      { parts: 'map' },
      'The attribute parts says “map”, which was ignored: the parts are figure, list, source and card.'
    ],
    [
      { event: '\u202e</script>' },
      'The attribute event says “U+202E</script>”, which was ignored: this story has no such event.'
    ]
  ] as const)('that do not fit are named: %j', (attributes, notice) => {
    expect(read(attributes)).toEqual({ ...read({}), notices: [notice] });
  });

  it('give a figure no less than 420 pixels of height', () => {
    expect(read({ height: '420' })).toMatchObject({ height: 420, notices: [] });
  });

  it('of which some words fit keep those', () => {
    expect(read({ lanes: 'moon talks' })).toMatchObject({
      lanes: ['talks'],
      notices: [expect.stringContaining('moon')]
    });
  });
});

describe('from and to', () => {
  // What is told lies between the 3rd of May and the 1st of June; the story opens with less of that, and some air.
  const opening = storyOf(timelineOf({ window: ['2021-05-01', '2021-05-20'], events: [eventOf()] }));
  const windowOf = (from: string | undefined, to: string | undefined) => {
    const attributes: Partial<Record<ViewAttribute, string | undefined>> = { from, to };
    const { window, notices } = readAttributes((name) => attributes[name] ?? null, opening, english);
    return { window, notices };
  };

  it.each([
    ['2021-05-05', '2021-05-10', day(5, 5), day(5, 11)],
    ['2021-05-05', undefined, day(5, 5), day(5, 21)],
    [undefined, '2021-05-10', day(5, 1), day(5, 11)],
    ['2021-05-20', undefined, day(5, 20), day(5, 21)],
    ['2021-05-21', undefined, day(5, 21), day(6, 2)],
    ['2021-06-01', undefined, day(6, 1), day(6, 2)],
    ['2021-05-20', '2021-12-31', day(5, 20), dayOf({ year: 2022, month: 1, day: 1 })]
  ])(
    '%s to %s are whole days, and a missing one is where the opening view ends or else the story',
    (from, to, start, end) => {
      expect(windowOf(from, to)).toEqual({ window: { start, end }, notices: [] });
    }
  );

  it.each([
    ['2021-06-02', undefined, 'the story ends before it'],
    ['2021-06-02', '2021-06-30', 'the story ends before it'],
    [undefined, '2021-04-30', 'the story begins after it'],
    ['2021-04-01', '2021-04-30', 'the story begins after it'],
    ['2021-05-10', '2021-05-09', 'the view would end before it begins']
  ])('%s to %s are no window, and are named', (from, to, why) => {
    const notices = Object.entries({ from, to }).flatMap(([name, day]) =>
      day === undefined ? [] : [`The attribute ${name} says “${day}”, which was ignored: ${why}.`]
    );
    expect(windowOf(from, to)).toEqual({ window: undefined, notices });
  });

  it('of which one is no day leave the other', () => {
    expect(windowOf('soon', '2021-05-10')).toEqual({
      window: { start: day(5, 1), end: day(5, 11) },
      notices: [expect.stringContaining('soon')]
    });
  });

  it('that ask for the card of an event show nothing beside it', () => {
    expect(read({ parts: 'card', event: 'talks' })).toMatchObject({
      parts: ['card'],
      event: 'talks',
      notices: []
    });
    expect(read({ parts: 'card, list', event: 'talks' }).notices).toEqual([
      'The attribute parts says “card list”, which was ignored: a card is shown alone.'
    ]);
  });

  it.each([
    ['gone', 'This timeline has no event “gone”. It may have been taken out, or have another name now.'],
    ['', 'The attribute parts asks for the card of one event, but event is missing: give the id of one.']
  ])('that ask for the card of no event of the story say so to readers: “%s”', (event, notice) => {
    expect(read({ parts: 'card', event })).toMatchObject({ event: undefined, notices: [notice] });
  });
});
