import { studio as words } from '../../src/words/en/studio.ts';
import { mappedPdf } from '../support/mapped-pdf.ts';
import { choose, fileOf, toStart } from './studio-states.ts';
import { expect, test } from './test.ts';

test('a PDF that names a Japanese encoding and does not contain it is read, by the one map that it needs', async ({
  page
}) => {
  await toStart(page);
  const maps: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('bcmap')) maps.push(new URL(request.url()).pathname);
  });
  await choose(page, fileOf('talks.pdf', mappedPdf(), 'application/pdf'));
  await expect(page.getByLabel(words.start.paste, { exact: true })).toHaveValue('会談');
  expect(maps.every((path) => /90ms-RKSJ-H|Adobe-Japan1/u.test(path))).toBe(true);
  expect(maps.length).toBeGreaterThan(0);
});
