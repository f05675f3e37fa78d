import { render, screen, within } from '@testing-library/svelte';
import type { Component } from 'svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import ImportDialog from '../../../src/app/import/ImportDialog.svelte';
import { english } from '../../../src/words/en/index.ts';
import { korean } from '../../../src/words/ko/index.ts';
import type { Words } from '../../../src/words/words.ts';
import Spoken from '../../support/Spoken.svelte';

const table = 'date,title,category\n2021-03-05,A,War\nsome day,B,\n';

const part: unknown = ImportDialog;

async function openTable(words: Words) {
  const foreign = {
    files: [{ path: 'a.csv', file: new File([table], 'a.csv') }],
    reader: 'csv',
    name: 'a.csv'
  };
  const props = { session: { foreign }, onclose: () => {} };
  render(Spoken, {
    props: { words, part: part as Component<Record<string, unknown>>, props }
  });
  const name = words.exchange.opening.title('a.csv');
  const dialog = within(await screen.findByRole('dialog', { name }));
  await dialog.findByRole('heading', { name: words.exchange.opening.lost });
  return dialog;
}

describe('the dialog about a file of another format', () => {
  it.each([
    ['English', english, 'date is no date that can be read (1 time: row 3)', ['date', 'topics']],
    ['Korean', korean, 'date: 읽을 수 있는 날짜가 아닙니다 (1회: 3행)', ['날짜', '주제']]
  ])('says in %s what is left out and what became what', async (_, words, lost, parts) => {
    const dialog = await openTable(words);
    expect(dialog.getByText(lost)).toBeVisible();
    await userEvent.setup().click(dialog.getByText(words.exchange.opening.became));
    const cells = dialog.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells).toEqual(expect.arrayContaining(parts));
  });

  it('offers the fields that a column can give by their names in Korean', async () => {
    const dialog = await openTable(korean);
    await userEvent.setup().click(dialog.getByText(korean.exchange.opening.columns));
    expect(dialog.getByLabelText('category')).toHaveDisplayValue('주제');
  });
});
