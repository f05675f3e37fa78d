import 'fake-indexeddb/auto';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { begun } from '../../../src/studio/desk/history.ts';
import { Keeper } from '../../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../../src/studio/studio.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { studio as says } from '../../../src/words/en/studio.ts';
import { sourceOf, timelineOf } from '../../support/documents.ts';
import InArticle from '../../support/InArticle.svelte';

const sentences = [
  'The pier closed on May 3, 2021.',
  'Cracks were found on May 5, 2021.',
  'The council met on May 7, 2021.',
  'A boat came on May 9, 2021.'
];

/** The draft of an article with four sentences that tell of events. */
async function openDraft() {
  const document = timelineOf({ sources: [sourceOf(sentences.join(' '))], events: [] });
  const studio = new Studio(Keeper.begin(begun(newDesk(document))), english, says);
  render(InArticle, { props: { studio } });
  const user = userEvent.setup({ delay: null });
  const draft = within(screen.getByRole('region', { name: 'Draft' }));
  await draft.findByText('Draft · Sentence 1 of 4');
  const click = (name: RegExp) => user.click(screen.getByRole('button', { name }));
  return { studio, user, draft, click };
}

const [accept, edit, dismiss] = [/^Accept A$/u, /^Accept and edit E$/u, /^Dismiss D$/u] as const;

test('the draft counts on while its sentences are used and dismissed, to the last', async () => {
  const { studio, draft, click } = await openDraft();
  await click(accept);
  expect(draft.getByText('Draft · Sentence 2 of 4 · 1 done')).toBeVisible();
  await click(dismiss);
  expect(draft.getByText('Draft · Sentence 3 of 4 · 2 done')).toBeVisible();
  await click(edit);
  await click(dismiss);
  expect(draft.getByText(/^Every sentence .* is used or dismissed\.$/u)).toBeVisible();
  expect(studio.timeline.events).toHaveLength(2);
});

test('a sentence that was passed by keeps its number, and the draft goes back to it', async () => {
  const { draft, click } = await openDraft();
  await click(/^Next sentence$/u);
  await click(accept);
  expect(draft.getByText('Draft · Sentence 3 of 4 · 1 done')).toBeVisible();
  await click(/^Previous sentence$/u);
  expect(draft.getByText('Draft · Sentence 1 of 4 · 1 done')).toBeVisible();
});

test('a dismissed sentence is offered again by a click, and only it', async () => {
  const { studio, user, draft, click } = await openDraft();
  expect(screen.queryByText(/^Dismissed/u)).toBeNull();
  await click(dismiss);
  await click(dismiss);
  await user.click(screen.getByText('Dismissed: 2'));
  expect(screen.getByText(/^Only this browser remembers which sentences you dismissed\./u)).toBeVisible();
  await click(/^Offer again: The pier closed/u);
  expect(draft.getByText('Draft · Sentence 1 of 4 · 1 done')).toBeVisible();
  expect(draft.getByText(sentences[0]!)).toBeVisible();
  expect(studio.desk.dismissed).toHaveLength(1);
  expect(screen.getByText('Dismissed: 1')).toBeVisible();
  studio.undo();
  expect(studio.desk.dismissed).toHaveLength(2);
  expect(studio.viewer.message).toBe('Undone: offer a sentence again');
});
