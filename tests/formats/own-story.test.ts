import { expect, it } from 'vitest';
import { folderWriter } from '../../src/formats/own-story.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import { plainText, storyOf, timelineOf } from '../support/documents.ts';

const decoded = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const sourceWith = (id: string, text: string, content: string) => ({
  id,
  title: id,
  text,
  sha256: canonicalHash(content)
});

it('a folder has each text after its source, so that none replaces the document or another text', async () => {
  const others = { OTHER: 'Another text.', other: 'A third text.' };
  const sources = [
    sourceWith('paper', 'timeline.json', plainText),
    sourceWith('OTHER', 'a.txt', others.OTHER),
    sourceWith('other', 'A.txt', others.other)
  ];
  const story = storyOf(timelineOf({ sources }), new Map(Object.entries({ paper: plainText, ...others })));
  const { files } = await folderWriter.write(story, english);
  const document = JSON.parse(decoded(files.get('timeline.json'))) as Timeline;
  expect(parseTimeline(document)).toMatchObject({ ok: true });
  expect(new Set([...files.keys()].map((path) => path.toLowerCase())).size).toBe(4);
  expect(document.sources.map(({ id, text }) => [id, decoded(files.get(text!))])).toEqual([
    ['paper', plainText],
    ['OTHER', others.OTHER],
    ['other', others.other]
  ]);
});
