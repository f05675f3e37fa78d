import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { newDesk } from '../../src/studio/desk/desk.ts';
import { addSource } from '../../src/studio/desk/edits.ts';
import { begun } from '../../src/studio/desk/history.ts';
import LaterDay from '../../src/studio/LaterDay.svelte';
import { Keeper } from '../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../src/studio/studio.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { studio as says } from '../../src/words/en/studio.ts';
import { eventOf, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import StudioPart from '../support/StudioPart.svelte';

const first = sourceOf(plainText, { published: '2021-06-01' });
const planned = eventOf({
  occurrence: 'planned',
  when: { text: 'on June 10, 2021', edtf: '2021-06-10', aspect: 'on' }
});
const story = timelineOf({ asOf: '2021-06-01', sources: [first], events: [planned] });

function open(document: Timeline) {
  const studio = new Studio(Keeper.begin(begun(newDesk(document))), english, says);
  render(StudioPart, { props: { studio, part: LaterDay } });
  const user = userEvent.setup({ delay: null });
  const add = (published: string) =>
    studio.edit('addSource', (desk) => {
      addSource(desk, { title: published, published, content: 'Later.' });
    });
  const click = (name: string) => user.click(screen.getByRole('button', { name }));
  return { studio, add, click };
}

test('a later article leaves the as-of day, and offers its own by a click that can be undone', async () => {
  const { studio, add, click } = open(story);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  add('2021-06-20');
  expect(studio.timeline.asOf).toBe('2021-06-01');
  expect(await screen.findByText(/^The latest article is of June 20, 2021\./u)).toBeVisible();
  await click('Make June 20, 2021 the as-of day');
  expect(studio.timeline.asOf).toBe('2021-06-20');
  expect(studio.timeline.events[0]?.occurrence).toBe('happened');
  expect(screen.queryByRole('button')).toBeNull();
  studio.undo();
  expect(studio.timeline.asOf).toBe('2021-06-01');
});

test('an as-of day that is kept is asked about again only for a still later article', async () => {
  const { studio, add, click } = open(story);
  add('2021-06-20');
  await screen.findByRole('button', { name: 'Keep June 1, 2021' });
  await click('Keep June 1, 2021');
  expect(screen.queryByRole('button')).toBeNull();
  add('2021-06-15');
  add('2021-06-25');
  await screen.findByRole('button', { name: 'Make June 25, 2021 the as-of day' });
  expect(studio.timeline.asOf).toBe('2021-06-01');
});

test('an earlier article, and a story whose as-of day was earlier when it was opened, ask for nothing', () => {
  const { add } = open({ ...story, asOf: '2021-05-20' });
  add('2021-05-25');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});
