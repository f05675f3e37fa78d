import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { NewSource } from '../../../src/studio/start/pending.ts';
import Articles from '../../support/Articles.svelte';

/** The form of an article, with its text pasted. */
async function paste(text: string) {
  const ontake = vi.fn<(sources: readonly NewSource[]) => void>();
  render(Articles, { props: { ontake } });
  const user = userEvent.setup({ delay: null });
  const field = (name: string) => screen.getByLabelText(name, { exact: true });
  await user.click(field('Text of the article'));
  if (text !== '') await user.paste(text);
  const fill = async (name: string, value: string) => {
    await user.click(field(name));
    await user.paste(value);
  };
  const start = () => user.click(screen.getByRole('button', { name: 'Take' }));
  return { user, ontake, field, fill, start };
}

const sentence = 'The council voted on Monday to close the pier.';

test('what is missing is said at its field, which gets the keyboard, and goes once it is there', async () => {
  const { ontake, field, fill, start } = await paste(sentence);
  expect(field('Headline')).not.toHaveAccessibleDescription();
  await start();
  expect(ontake).not.toHaveBeenCalled();
  expect(field('Headline')).toHaveFocus();
  expect(field('Headline')).toBeInvalid();
  expect(field('Headline')).toHaveAccessibleDescription('Give the article a headline.');
  await fill('Headline', 'Pier closes');
  expect(field('Headline')).toBeValid();
  await start();
  expect(ontake).toHaveBeenCalledWith([{ title: 'Pier closes', content: sentence }]);
});

test('without a text, its field gets the keyboard and says so', async () => {
  const { field, start } = await paste('');
  await start();
  expect(field('Text of the article')).toHaveFocus();
  expect(field('Text of the article')).toHaveAccessibleDescription(/Paste the text of the article first\.$/u);
});

test('a day in words is written back as the document has it', async () => {
  const { user, ontake, field, fill, start } = await paste(sentence);
  await fill('Headline', 'Pier closes');
  await fill('Published on', '18 June 2024');
  await user.tab();
  expect(field('Published on')).toHaveValue('2024-06-18');
  await start();
  expect(ontake.mock.lastCall?.[0][0]?.published).toBe('2024-06-18');
});

test('Enter in the field of the day takes the day that is written there', async () => {
  const { user, ontake, fill } = await paste(sentence);
  await fill('Headline', 'Pier closes');
  await fill('Published on', 'June 18, 2024');
  await user.keyboard('{Enter}');
  expect(ontake.mock.lastCall?.[0][0]?.published).toBe('2024-06-18');
});

test('a day that can be one of two is refused with both, and the article is not taken', async () => {
  const { ontake, field, fill, start } = await paste(sentence);
  await fill('Headline', 'Pier closes');
  await fill('Published on', '5/6/2024');
  await start();
  expect(field('Published on')).toHaveFocus();
  expect(field('Published on')).toHaveValue('5/6/2024');
  expect(field('Published on')).toHaveAccessibleDescription(
    /“5\/6\/2024” can be 2024-05-06 or 2024-06-05\. Write the one that you mean\.$/u
  );
  expect(ontake).not.toHaveBeenCalled();
});

test('before an article is taken, its day says what it is for', async () => {
  const { field } = await paste(sentence);
  expect(field('Published on')).toHaveAccessibleDescription(
    /Without it, “next week” and “March 18” can’t be read/u
  );
});
