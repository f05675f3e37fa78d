import { fireEvent, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { eventOf, timelineOf } from '../support/documents.ts';
import { openStudio } from '../support/studio.ts';

const named = timelineOf({
  lanes: [
    { id: 'talks', label: 'Talks' },
    { id: 'arms', label: 'Arms' }
  ],
  events: [
    eventOf({ id: 'one', lane: 'talks', place: { label: 'Geneva' } }),
    eventOf({ id: 'two', title: 'Talks go on', lane: 'arms', tags: ['old'] })
  ]
});

const topics = () => within(screen.getByRole('region', { name: 'Topics' }));

describe('the names of a story', () => {
  it('are changed everywhere', async () => {
    const { studio, write, openPart } = openStudio(named);
    await openPart('Names');
    await write(topics().getByLabelText('Name of Talks'), 'Diplomacy');
    await write(screen.getByLabelText('Name of old'), 'new');
    await write(screen.getByLabelText('Name of Geneva'), 'Genève');
    expect(studio.timeline.lanes?.[0]).toEqual({ id: 'talks', label: 'Diplomacy' });
    expect(studio.timeline.events[1]?.tags).toEqual(['new']);
    expect(studio.timeline.events[0]?.place?.label).toBe('Genève');
  });

  it('are merged by a choice, which is announced and can be undone', async () => {
    const { studio, user, openPart } = openStudio(named);
    await openPart('Names');
    await user.selectOptions(topics().getByLabelText('Make Arms part of'), 'Talks');
    expect(studio.timeline.events.map(({ lane }) => lane)).toEqual(['talks', 'talks']);
    expect(studio.viewer.message).toBe('Arms is now part of Talks.');
    studio.undo();
    expect(studio.timeline).toEqual(named);
  });

  it('are reordered by buttons, which keep the keyboard', async () => {
    const { studio, user, openPart } = openStudio(named);
    await openPart('Names');
    await user.click(topics().getByRole('button', { name: 'Move Arms up' }));
    expect(studio.timeline.lanes?.map(({ id }) => id)).toEqual(['arms', 'talks']);
    expect(topics().getByRole('button', { name: 'Move Arms up' })).toHaveFocus();
  });

  it('are reordered by a drag of their handle', async () => {
    const { studio, openPart } = openStudio(named);
    await openPart('Names');
    const rows = topics().getAllByRole('listitem');
    rows.forEach((row, at) => (row.getBoundingClientRect = () => ({ top: at * 50 }) as DOMRect));
    const handle = screen.getByTitle('Drag Talks to another place');
    handle.setPointerCapture = () => undefined;
    await fireEvent.pointerDown(handle, { button: 0, pointerId: 1 });
    await fireEvent.pointerMove(handle, { clientY: 60 });
    await fireEvent.pointerUp(handle, { clientY: 60 });
    expect(studio.timeline.lanes?.map(({ id }) => id)).toEqual(['arms', 'talks']);
  });
});

describe('the tour', () => {
  it('gets a step of the event and the days in view, which is then named and moved', async () => {
    const { studio, user, write, openPart } = openStudio(named);
    await openPart('Tour');
    await user.click(screen.getByRole('button', { name: 'Add a step from this view' }));
    expect(screen.getByLabelText('Title of the step')).toHaveFocus();
    expect(studio.timeline.steps).toMatchObject([
      { title: 'Talks begin in Geneva', event: 'one', from: expect.any(String) as string }
    ]);
    await write(screen.getByLabelText('Title of the step'), 'First');
    await user.click(screen.getByRole('button', { name: 'Add a step from this view' }));
    await user.click(screen.getByRole('button', { name: 'Move First down' }));
    expect(studio.timeline.steps?.map(({ title }) => title)).toEqual(['Talks begin in Geneva', 'First']);
  });

  it('gets a step with the filter in use, which its fields show and change', async () => {
    const { studio, user, write, openPart } = openStudio(named);
    await openPart('Tour');
    studio.viewer.setFilter({ lane: 'talks' });
    await user.click(screen.getByRole('button', { name: 'Add a step from this view' }));
    expect(studio.timeline.steps?.[0]?.filter).toEqual({ lanes: ['talks'] });
    const step = within(screen.getByRole('group', { name: 'Step 1' }));
    expect(step.getByLabelText('Topic')).toHaveValue('Talks');
    await write(step.getByLabelText('Topic'), 'Talks, Arms');
    expect(studio.timeline.steps?.[0]?.filter).toEqual({ lanes: ['talks', 'arms'] });
    await write(step.getByLabelText('Topic'), '');
    expect(studio.timeline.steps?.[0]).not.toHaveProperty('filter');
  });

  it('takes days and filter of what the timeline shows now into a step that is there', async () => {
    const { studio, user, openPart } = openStudio({
      ...named,
      steps: [{ title: 'One', filter: { lanes: ['talks'] } }]
    });
    await openPart('Tour');
    const step = within(screen.getByRole('group', { name: 'Step 1' }));
    const take = step.getByRole('button', { name: 'Use what the timeline shows now' });
    studio.viewer.setFilter({ lane: 'arms' });
    await user.click(take);
    expect(studio.timeline.steps?.[0]).toMatchObject({
      from: expect.any(String) as string,
      filter: { lanes: ['arms'] }
    });
    studio.viewer.setFilter({ lane: undefined });
    await user.click(take);
    expect(studio.timeline.steps?.[0]).not.toHaveProperty('filter');
    studio.viewer.showStep(0);
    expect(studio.viewer.events).toHaveLength(2);
  });

  it('says so where a step can’t show just what the timeline shows', async () => {
    const { studio, user, openPart } = openStudio(named);
    await openPart('Tour');
    studio.viewer.setFilter({ lane: '' });
    await user.click(screen.getByRole('button', { name: 'Add a step from this view' }));
    expect(screen.getByText(/^A step can’t show just these events/u)).toBeVisible();
    expect(studio.timeline.steps?.[0]).not.toHaveProperty('filter');
  });

  it('says what is no day, and that both are needed', async () => {
    const { studio, write, openPart } = openStudio({ ...named, steps: [{ title: 'One' }] });
    await openPart('Tour');
    const step = within(screen.getByRole('group', { name: 'Step 1' }));
    await write(step.getByLabelText('From'), 'May');
    expect(step.getByLabelText('From')).toHaveAccessibleDescription(/“May” is not a day/u);
    await write(step.getByLabelText('From'), '2021-05-01');
    expect(studio.timeline.steps).toEqual([{ title: 'One', from: '2021-05-01' }]);
    expect(step.getByLabelText('To')).toHaveAccessibleDescription('Give both days, or neither.');
  });
});

describe('the settings', () => {
  it('are title, language, as-of day, opening view and periods', async () => {
    const { studio, user, write, openPart } = openStudio(named);
    await openPart('Settings');
    const panel = within(screen.getByRole('tabpanel'));
    await write(panel.getByLabelText('Description'), 'All of it.');
    await write(panel.getByLabelText('Language of its titles'), 'en-GB');
    await write(panel.getByLabelText('As-of day'), '2021-01-01');
    await user.click(panel.getByRole('button', { name: 'Take the view of the timeline' }));
    await user.click(panel.getByRole('button', { name: 'Add a period' }));
    await write(panel.getByLabelText('When'), '1947/1991');
    expect(studio.timeline).toMatchObject({
      description: 'All of it.',
      language: 'en-GB',
      asOf: '2021-01-01',
      window: [expect.any(String), expect.any(String)],
      eras: [{ label: 'New period', when: { edtf: '1947/1991' } }]
    });
    expect(studio.timeline.events[0]?.occurrence).toBe('planned');
  });

  it.each([
    ['from 2017 to 2019', { edtf: '2017/2019', aspect: 'throughout' }, 'from 2017 to 2019'],
    ['mid-2018', { edtf: '2018', mod: 'mid', aspect: 'within' }, 'mid-2018'],
    ['since 2017', { edtf: '2017/..', aspect: 'since' }, 'since 2017'],
    ['2018', { edtf: '2018', aspect: 'throughout' }, '2018'],
    ['2017/..', { edtf: '2017/..', aspect: 'since' }, 'since 2017']
  ])('take the date of a period as “%s”, and say how it is read', async (written, when, said) => {
    const { studio, write, openPart } = openStudio({
      ...named,
      eras: [{ id: 'era', label: 'Thaw', when: { edtf: '1947/1991', aspect: 'throughout' } }]
    });
    await openPart('Settings');
    const panel = within(screen.getByRole('tabpanel'));
    await write(panel.getByLabelText('When'), written);
    expect(studio.timeline.eras?.[0]?.when).toEqual(when);
    expect(panel.getByText(/^It will say/u)).toHaveTextContent(said);
    await write(panel.getByLabelText('When'), 'soon');
    expect(panel.getByLabelText('When')).toHaveAccessibleDescription(/“soon” is not read as a date/u);
    expect(studio.timeline.eras?.[0]?.when).toEqual(when);
  });

  it('refuse what is no language tag, which no document may have', async () => {
    const { studio, write, openPart } = openStudio(named);
    await openPart('Settings');
    const field = screen.getByLabelText('Language of its titles');
    await write(field, 'de-a');
    expect(field).toHaveAccessibleDescription(/“de-a” is no language tag/u);
    expect(studio.timeline.language).toBe('en');
  });
});

describe('the problems of a story', () => {
  const wrong = timelineOf({
    events: [
      eventOf({ when: { text: 'on May 3, 2021', edtf: '2021-05-04', aspect: 'on' } }),
      eventOf({ id: 'other', title: 'Talks end with 400 people' })
    ]
  });

  it('are counted, and mended by a click', async () => {
    const { studio, user, openPart } = openStudio(wrong, 'other');
    await screen.findByRole('tab', { name: 'Problems (2)' });
    await openPart('Problems (2)');
    await user.click(screen.getByRole('button', { name: 'Take as the date: May 3, 2021' }));
    expect(studio.timeline.events[0]?.when).toMatchObject({ edtf: '2021-05-03' });
    expect(await screen.findByRole('tab', { name: 'Problems (1)' })).toBeInTheDocument();
  });

  it('lead to the field that can mend them', async () => {
    const { user, openPart } = openStudio(wrong, 'other');
    await openPart(/Problems/u);
    const [, last] = await screen.findAllByRole('button', { name: 'Go to the field' });
    await user.click(last!);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  });
});
