import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { embedParts, type Embedded } from '../../src/export/snippets/embedded.ts';
import { presetNames } from '../../src/export/picture/size.ts';
import { snippetKinds, snippetOf } from '../../src/export/snippets/snippets.ts';
import { article, articleTimelineText } from '../support/documents.ts';
import { english } from '../../src/words/en/index.ts';
import { runWith } from '../support/effects.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');

const story = 'data/north-korea-outreach';
const files = { [`${story}/timeline.json`]: articleTimelineText, [`${story}/sources/article.txt`]: article };

it('the picture in the README is what its command draws', async () => {
  const [, command] = /^npm run -s sourceline -- (render .* -o docs\/pictures\/\S+ .*)$/mu.exec(readme) ?? [];
  const { written } = await runWith(command!.split(' '), files);
  const [[path, bytes]] = [...written] as [[string, Uint8Array]];
  if (process.env.UPDATE_GOLDEN) writeFileSync(root + path, bytes);
  expect(readme).toContain(`src="${path}"`);
  const known = readFileSync(root + path);
  expect(
    known.equals(bytes),
    `${path} is not what its command draws now: look at what changed, then UPDATE_GOLDEN=1 npm run test:unit`
  ).toBe(true);
});

describe('the README names', () => {
  it('every option of render, and every size', async () => {
    const { out } = await runWith(['--help'], {});
    const help = out.slice(out.indexOf('Options of render'), out.indexOf('Other options'));
    const options = help.match(/--[a-z-]+/gu)!;
    expect(options.length).toBeGreaterThan(20);
    const table = readme.slice(readme.indexOf('| option |'));
    expect(options.filter((option) => !table.includes(`\`${option}`))).toEqual([]);
    expect(presetNames.filter((preset) => !table.includes(`\`${preset}\``))).toEqual([]);
  });

  const embedded: Embedded = {
    title: 'U.S. outreach to North Korea, as reported in March 2021',
    language: 'en',
    alternativeText: 'What the picture shows',
    asOf: 'March 13, 2021',
    sources: [{ citation: 'News article on U.S. outreach to North Korea (headline not recorded)' }],
    picture: 'north-korea-outreach',
    hasPdf: true,
    addresses: {
      site: 'https://example.org/timelines/',
      story: `https://example.org/timelines/${story}/timeline.json`,
      page: 'https://example.org/timelines/'
    },
    words: english.files
  };

  it.each(['element', 'frame'] as const)('as the guide does, the snippet %s', (kind) => {
    const guide = readFileSync(`${root}docs/in-a-report.md`, 'utf8');
    expect(guide).toContain(
      snippetOf(kind, embedded, { parts: embedParts, theme: 'system', language: 'en' })
    );
  });

  test.each(snippetKinds)('the snippet %s as the dialog gives it', (kind) => {
    expect(readme).toContain(
      snippetOf(kind, embedded, { parts: embedParts, theme: 'system', language: 'en' })
    );
  });
});
