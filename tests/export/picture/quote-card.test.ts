import { expect, it } from 'vitest';
import { quoteCardOf } from '../../../src/export/picture/quote-card.ts';
import { canonicalHash } from '../../../src/model/hash.ts';
import { linesOfSheet } from '../../../src/layout/sheet/lines.ts';
import type { Story } from '../../../src/model/story.ts';
import { english } from '../../../src/words/en/index.ts';
import { bridgeStory, readSample } from '../../support/bridge.ts';
import { deniedStory } from '../../support/sentences.ts';

const cardOf = (story: Story, id: string) =>
  quoteCardOf(
    story,
    story.events.find((event) => event.id === id)!,
    {
      theme: 'light',
      words: english,
      link: `https://site.example/?id=${id}`
    }
  );

const wordsOf = (story: Story, id: string): string =>
  linesOfSheet(cardOf(story, id).sheet)
    .map(({ line }) => line.text)
    .join(' ');

/** A story whose one event rests on a sentence in these words. */
const saying = (sentence: string): Story =>
  readSample(
    {
      version: 1,
      id: 'saying',
      title: 'A story',
      language: 'en',
      sources: [{ id: 'paper', title: 'A paper', sha256: canonicalHash(sentence) }],
      events: [
        {
          id: 'said',
          title: 'It was said',
          when: { edtf: '2021-05-03', aspect: 'on', inferred: 'Made up.' },
          assertions: [
            { voice: 'reported', evidence: [{ source: 'paper', exact: sentence.replace(/\.$/u, '') }] }
          ]
        }
      ]
    },
    { paper: sentence }
  );

it('a quote card has the rest of the sentence, who says so, our reading, its source and its address', () => {
  const words = wordsOf(deniedStory(), 'blown');
  expect(words).toContain('It is not true that the bridge was blown up on May 3, 2021, the mayor said.');
  expect(words).toContain('the source itself, The Herald');
  expect(words).toContain('The bridge is blown up');
  expect(words).toContain('May 3, 2021 · happened · stated');
  expect(words).toContain('Source: A paper, The Herald');
  expect(words).toContain('https://site.example/?id=blown');
});

it('a quote card has all accounts, and so every denial', () => {
  const story = bridgeStory();
  for (const event of story.events) {
    const words = wordsOf(story, event.id);
    for (const { by } of event.testimonies) if (!('voice' in by)) expect(words).toContain(by.by);
  }
});

it('a short quote is large; a long one makes the type smaller, then the card higher, and is never cut', () => {
  const heights = [2, 40, 70, 700].map((count) => {
    const sentence = `${Array.from({ length: count }, (_, index) => `Word${index}`).join(' ')}.`;
    const words = wordsOf(saying(sentence), 'said');
    expect(words).toContain(`Word${count - 1}`);
    expect(words).not.toContain('…');
    const { height, sheet } = cardOf(saying(sentence), 'said');
    return { height: height.value, width: sheet.width };
  });
  expect(heights.slice(0, 3).map(({ height }) => height)).toEqual([675, 675, 675]);
  expect(heights[3]!.height).toBeGreaterThan(675);
  const widths = heights.map(({ width }) => width);
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(widths[0]).toBeLessThan(widths[3]!);
});

it('a quote that runs from right to left begins at the right', () => {
  const { sheet } = cardOf(saying('הגשר נסגר אתמול בלילה.'), 'said');
  expect(sheet.above[0]!.lines[0]!.anchor).toBe('end');
});
