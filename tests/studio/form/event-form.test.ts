import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/model/timeline.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';
import { openStudio } from '../../support/studio.ts';

const form = () => within(screen.getByRole('form', { name: 'Event' }));

const paper =
  'Envoys will meet in Geneva next week, an official said. It is not true that they met on May 3, 2021.';
const official = { name: 'an official', anonymous: true } as const;

const nextWeek = eventOf({
  id: 'meeting',
  title: 'Envoys meet in Geneva',
  when: { text: 'next week', edtf: '2021-06-07/2021-06-13', aspect: 'within' },
  occurrence: 'planned',
  assertions: [
    {
      voice: 'attributed',
      speaker: official,
      mode: 'indirect',
      polarity: '+',
      evidence: [quoteOf('Envoys will meet in Geneva next week')]
    }
  ]
});

const meeting = (more: Partial<Timeline> = {}): Timeline =>
  timelineOf({
    sources: [sourceOf(paper, { published: '2021-06-01' })],
    events: [nextWeek],
    ...more
  });

describe('the title', () => {
  it('is taken as it is typed, and Enter is the end of the work on this event', async () => {
    const { user, eventNow, ondone } = openStudio(meeting());
    const title = form().getByLabelText('Title');
    await user.tripleClick(title);
    await user.paste('A meeting');
    await user.keyboard('{Enter}');
    expect(eventNow().title).toBe('A meeting');
    expect(ondone).toHaveBeenCalledOnce();
  });

  it('stays as it was while the field is empty, which is said', async () => {
    const { user, eventNow } = openStudio(meeting());
    const title = form().getByLabelText('Title');
    await user.clear(title);
    expect(title).toHaveAccessibleDescription('An event needs a title.');
    await user.tab();
    expect(eventNow().title).toBe('Envoys meet in Geneva');
    expect(title).toHaveValue('Envoys meet in Geneva');
  });
});

describe('the keyboard', () => {
  it('goes from the title over one stop each to actors, topic, speaker, occurrence and date', async () => {
    const { user } = openStudio(meeting());
    await user.click(form().getAllByRole('radio', { name: /next week/u })[0]!);
    form().getByLabelText('Title').focus();
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await user.tab();
      stops.push(document.activeElement?.closest('fieldset, .field, div')?.textContent ?? null);
    }
    expect(stops.map((text) => text?.trim().slice(0, 5))).toEqual([
      'Actor',
      'Topic',
      'Speak',
      'Has i',
      'When '
    ]);
  });
});

describe('when it was', () => {
  it('is chosen among the readings of the words, each with what it says', async () => {
    const { user, eventNow } = openStudio(meeting());
    const readings = form().getAllByRole('radio', { name: /next week/u });
    expect(readings.length).toBeGreaterThan(1);
    const other = readings.find((radio) => !(radio as HTMLInputElement).checked)!;
    await user.click(other);
    expect(eventNow().when.text).toBe('next week');
    expect(eventNow().when.edtf).not.toBe('2021-06-07/2021-06-13');
    expect(other).toBeChecked();
  });

  it('can be another date, in words, which is said at once, and needs a reason', async () => {
    const { user, write, eventNow } = openStudio(meeting());
    await user.click(form().getByRole('radio', { name: 'Another date' }));
    const field = form().getByRole('textbox', { name: 'Another date' });
    await user.tripleClick(field);
    await user.paste('June 8, 2021');
    expect(eventNow().when).toMatchObject({ text: 'next week', edtf: '2021-06-08', aspect: 'on' });
    expect(field).toHaveValue('June 8, 2021');
    expect(form().getByText(/It will say/u)).toHaveTextContent('June 8, 2021');
    await write(form().getByLabelText('Why this date'), 'The hall was booked for that day.');
    expect(eventNow().when.inferred).toBe('The hall was booked for that day.');
  });

  it('says what is no date, and keeps the one before', async () => {
    const { user, eventNow } = openStudio(meeting());
    await user.click(form().getByRole('radio', { name: 'Another date' }));
    const field = form().getByRole('textbox', { name: 'Another date' });
    await user.tripleClick(field);
    await user.paste('soon or later');
    expect(field).toHaveAccessibleDescription(/“soon or later” is not read as a date/u);
    expect(eventNow().when).toEqual(nextWeek.when);
  });

  it('counts from another event once that is chosen', async () => {
    const vote = eventOf({
      id: 'vote',
      title: 'The vote',
      when: { edtf: '2021-03-10', aspect: 'on', inferred: 'It is well known.' }
    });
    const { user, eventNow } = openStudio(meeting({ events: [nextWeek, vote] }));
    await user.click(form().getByRole('radio', { name: 'Another date' }));
    await user.selectOptions(form().getByLabelText('Counted from'), 'The vote');
    expect(eventNow().when.anchor).toBe('vote');
    await user.click(form().getAllByRole('radio', { name: /next week.*March/u })[0]!);
    expect(eventNow().when).toMatchObject({
      anchor: 'vote',
      edtf: expect.stringContaining('2021-03') as string
    });
  });

  it('has four fields if the document has bounds', async () => {
    const bounds = ['2021-05-01', '2021-05-02', '2021-05-03', null] as const;
    const { write, eventNow } = openStudio(
      meeting({
        events: [{ ...nextWeek, when: { bounds, aspect: 'throughout', inferred: 'So it is said.' } }]
      })
    );
    await write(form().getByLabelText('Ended no later than'), '2021-05-09');
    expect(eventNow().when.bounds).toEqual(['2021-05-01', '2021-05-02', '2021-05-03', '2021-05-09']);
  });
});

describe('who says so', () => {
  it('is a known speaker with all that is known of them, or the article itself', async () => {
    const other = {
      ...nextWeek,
      id: 'other',
      assertions: [{ voice: 'reported' as const, evidence: nextWeek.assertions[0]!.evidence }]
    };
    const { write, eventNow } = openStudio(meeting({ events: [nextWeek, other] }), 'other');
    await write(form().getByLabelText('Speaker'), 'an official');
    expect(eventNow().assertions[0]).toMatchObject({ voice: 'attributed', speaker: official });
    await write(form().getByLabelText('Speaker'), '');
    expect(eventNow().assertions[0]).toMatchObject({ voice: 'reported' });
    expect(eventNow().assertions[0]).not.toHaveProperty('speaker');
  });

  it('is another voice with the words that are selected in the article', async () => {
    const { user, studio, eventNow } = openStudio(meeting());
    const start = paper.indexOf('they met');
    studio.selected = { source: 'paper', start, end: start + 'they met on May 3, 2021'.length };
    await user.click(await form().findByRole('button', { name: 'Another voice, with the selected words' }));
    expect(eventNow().assertions[1]?.evidence).toEqual([quoteOf('they met on May 3, 2021')]);
    expect(form().getByRole('group', { name: 'Voice: the article itself' })).toBeInTheDocument();
  });

  it('is someone else for a quote that is given to another voice', async () => {
    const { assertions } = eventOf();
    const evidence = [assertions[0]!.evidence[0], quoteOf('Talks ended on May 5, 2021')] as const;
    const { user, eventNow } = openStudio(
      timelineOf({ events: [eventOf({ assertions: [{ voice: 'reported', evidence }] })] })
    );
    await user.selectOptions(form().getAllByLabelText('Whose words')[1]!, 'another voice');
    expect(eventNow().assertions.map((voice) => voice.evidence.length)).toEqual([1, 1]);
    expect(form().getAllByRole('group', { name: 'Voice: the article itself' })).toHaveLength(2);
  });

  it('warns beside a quote of what its sentence says, in the words of the card', () => {
    openStudio(
      meeting({
        events: [
          eventOf({ assertions: [{ voice: 'reported', evidence: [quoteOf('they met on May 3, 2021')] }] })
        ]
      })
    );
    expect(form().getByText(/not true/u, { selector: '.rest' })).toBeInTheDocument();
    expect(form().getAllByText(/It is not true/u).length).toBeGreaterThan(0);
  });

  it('can be two sources side by side, of which one gives another date', async () => {
    const { user, eventNow } = openStudio(
      timelineOf({
        sources: [
          sourceOf('Talks began on May 3, 2021.', { title: 'The Gazette' }),
          sourceOf('Talks began on May 7, 2021.', { id: 'courier', title: 'The Courier' })
        ],
        events: [
          eventOf({
            assertions: [
              { voice: 'reported', evidence: [quoteOf('Talks began on May 3, 2021')] },
              { voice: 'reported', evidence: [quoteOf('Talks began on May 7, 2021', { source: 'courier' })] }
            ]
          })
        ]
      })
    );
    const table = form().getByRole('table', { name: 'What each source says' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
    ).toEqual(['The Gazette', 'The Courier']);
    await user.click(within(table).getByRole('button', { name: /May 7, 2021/u }));
    expect(eventNow().assertions[1]?.when).toMatchObject({ edtf: '2021-05-07' });
    expect(within(table).getByText('another date')).toBeInTheDocument();
  });
});

describe('the rest of the form', () => {
  it('takes summary, place, time of day, tags, importance and links', async () => {
    const { user, write, eventNow } = openStudio(timelineOf());
    await user.click(form().getByText('More'));
    await write(form().getByLabelText('Summary'), 'In short.');
    await write(form().getByLabelText('Place'), 'Geneva');
    await write(form().getByLabelText('Latitude'), '46.2');
    await write(form().getByLabelText('Longitude'), '6.1');
    await write(form().getByLabelText('From'), '05:31');
    await write(form().getByLabelText('Time zone'), 'Asia/Pyongyang');
    await write(form().getByLabelText('Tags'), 'a, b');
    await user.selectOptions(form().getByLabelText('Importance'), '5, most');
    await write(form().getByLabelText('Add a link'), 'https://a.example/');
    expect(eventNow()).toMatchObject({
      summary: 'In short.',
      place: { label: 'Geneva', lat: 46.2, lon: 6.1 },
      time: { start: '05:31', zone: 'Asia/Pyongyang' },
      tags: ['a', 'b'],
      importance: 5,
      links: [{ url: 'https://a.example/' }]
    });
  });

  it('refuses what is no time and no address, and says so', async () => {
    const { user, write, eventNow } = openStudio(timelineOf());
    await user.click(form().getByText('More'));
    await write(form().getByLabelText('From'), 'noon');
    expect(form().getByLabelText('From')).toHaveAccessibleDescription(/“noon” is not a time of day/u);
    await write(form().getByLabelText('Add a link'), 'javascript:alert(1)');
    expect(form().getByLabelText('Add a link')).toHaveAccessibleDescription(/begins with https/u);
    expect(eventNow()).not.toHaveProperty('time');
    expect(eventNow()).not.toHaveProperty('links');
  });

  it('takes a response, whose name has to be in a source', async () => {
    const { user, write, studio, eventNow } = openStudio(meeting());
    const start = paper.indexOf('they met');
    studio.selected = { source: 'paper', start, end: start + 'they met'.length };
    await user.click(await form().findByRole('button', { name: 'A response, with the selected words' }));
    expect(eventNow().responses).toMatchObject([
      { kind: 'declined to comment', evidence: [{ exact: 'they met' }] }
    ]);
    await write(form().getByLabelText('Who responds'), 'Envoys');
    await user.selectOptions(form().getByLabelText('They'), 'confirmed it');
    expect(eventNow().responses).toMatchObject([{ by: 'Envoys', kind: 'confirmed' }]);
  });
});

it('every change of the form can be undone', async () => {
  const { user, write, studio } = openStudio(meeting());
  const before = studio.timeline;
  await write(form().getByLabelText('Title'), 'Now');
  await write(form().getByLabelText('Topic'), 'Talks');
  await user.selectOptions(form().getByLabelText('The words'), 'deny the title');
  while (studio.canUndo) studio.undo();
  expect(studio.timeline).toEqual(before);
});
