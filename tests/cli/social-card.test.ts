import { expect, test } from 'vitest';
import { socialCard } from '../../src/cli/social-card.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import type { Source, TimelineEvent } from '../../src/model/timeline.ts';
import { english } from '../../src/words/en/index.ts';
import { eventOf, storyOf, timelineOf } from '../support/documents.ts';
import { realStory } from '../support/real.ts';

/** A story in which each event has a source, and a lane, of its own. */
function storyOfMany(count: number, { lanes = false } = {}) {
  const ids = Array.from({ length: count }, (_, index) => `paper-${index}`);
  const content = 'Talks began in Geneva on May 3, 2021.';
  const sources = ids.map((id): Source => ({
    id,
    title: `${id} ${'has a title of many words '.repeat(3)}`.trim(),
    url: `https://example.org/${'a-long-address/'.repeat(3)}${id}`,
    content,
    sha256: canonicalHash(content)
  }));
  const events = ids.map((id): TimelineEvent =>
    eventOf({
      id,
      lane: lanes ? id : undefined,
      assertions: [
        { voice: 'reported', evidence: [{ source: id, exact: 'Talks began in Geneva on May 3, 2021' }] }
      ]
    })
  );
  return storyOf(
    timelineOf({ sources, events, lanes: lanes ? ids.map((id) => ({ id, label: id })) : undefined })
  );
}

function sizeOfPng(bytes: Uint8Array | undefined): readonly number[] {
  const view = new DataView(bytes!.buffer, bytes!.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test('a card is a PNG of 1200 × 630 pixels, and tells what gave way in it', async () => {
  const { bytes, warnings } = await socialCard(realStory(), english);
  expect(sizeOfPng(bytes)).toEqual([1200, 630]);
  expect(warnings).toContain(
    'the numbered quotes were left out for lack of room; the sources are still named'
  );
});

test('a card without room for its sources is drawn without them, and says so', async () => {
  const { bytes, warnings } = await socialCard(storyOfMany(60), english);
  expect(sizeOfPng(bytes)).toEqual([1200, 630]);
  expect(warnings[0]).toBe('the sources were left out for lack of room');
});

test('a card that has no room for the figure is left out, and says so', { tags: 'slow' }, async () => {
  expect(await socialCard(storyOfMany(100, { lanes: true }), english)).toEqual({
    bytes: undefined,
    warnings: ['it was left out: the figure does not fit']
  });
});
