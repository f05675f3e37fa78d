import 'fake-indexeddb/auto';
import { cleanup, render, screen } from '@testing-library/svelte';
import fc from 'fast-check';
import { tick } from 'svelte';
import { expect, it, vi } from 'vitest';
import type { Stretch } from '../../../src/model/stretch.ts';
import { stretchSelectedIn } from '../../../src/studio/article/selection.ts';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { begun } from '../../../src/studio/desk/history.ts';
import { Keeper } from '../../../src/studio/store/keeper.svelte.ts';
import { Studio } from '../../../src/studio/studio.svelte.ts';
import { english } from '../../../src/words/en/index.ts';
import { studio as says } from '../../../src/words/en/studio.ts';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../../support/documents.ts';
import DrawnArticle from '../../support/DrawnArticle.svelte';

/** Two events mark words of it that overlap, and the draft offers its second sentence. */
const marked = 'Talks began in Geneva on May 3, 2021. The ministry said so on Friday.';

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'Zürich',
      'cafe\u0301',
      '👩‍👩‍👧',
      '🇰🇷',
      'שלום',
      'مرحبا',
      '한국어',
      '\u00a0',
      '\t',
      '\r\n',
      '\n',
      ','
    ),
    { minLength: 1, maxLength: 8 }
  )
  .map((all) => all.join(' ').trim())
  .filter((text) => text !== '');

const articles = fc
  .tuple(
    fc.array(words, { maxLength: 3 }),
    fc.array(words, { maxLength: 3 }),
    fc.constantFrom('\n\n', '\r\n\r\n')
  )
  .map(([before, after, gap]) => [...before, marked, ...after].join(gap));

const eventAt = (id: string, exact: string) =>
  eventOf({ id, assertions: [{ voice: 'reported', evidence: [quoteOf(exact)] }] });

async function drawn(raw: string): Promise<{ readonly studio: Studio; readonly root: HTMLElement }> {
  cleanup();
  const timeline = timelineOf({
    sources: [sourceOf(raw)],
    events: [eventAt('a', 'Talks began in Geneva on May 3'), eventAt('b', 'Geneva on May 3, 2021')]
  });
  const studio = new Studio(Keeper.begin(begun(newDesk(timeline))), english, says);
  render(DrawnArticle, { props: { studio } });
  await vi.waitFor(() => expect(studio.candidate).toBeDefined(), { timeout: 30_000 });
  await tick();
  return { studio, root: screen.getByRole('textbox', { name: says.article.text }) };
}

/** Every place of a selection: before and after each node, and within the texts. */
function pointsIn(root: HTMLElement): readonly (readonly [node: Node, offset: number])[] {
  const walker = document.createTreeWalker(root);
  const nodes: Node[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) nodes.push(node);
  return nodes.flatMap((node) => {
    const length = node instanceof Text ? node.length : node.childNodes.length;
    return node instanceof Comment
      ? []
      : Array.from({ length: length + 1 }, (_, offset) => [node, offset] as const);
  });
}

/** The stretch of the text whose characters lie within a range; the nodes of the page are followed along the text. */
function coveredBy(range: Range, root: HTMLElement, raw: string): Stretch {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const covered: Stretch[] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.dataset.at === undefined) continue;
    const start = raw.indexOf(node.data, at);
    at = start + node.length;
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to > from) covered.push({ start: start + from, end: start + to });
  }
  return { start: covered[0]?.start ?? 0, end: covered.at(-1)?.end ?? 0 };
}

/** What is between two paragraphs belongs to neither. */
function withoutSpace(raw: string, { start, end }: Stretch): Stretch | undefined {
  const text = raw.slice(start, end);
  if (text.trim() === '') return undefined;
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

it('any selection in the drawn article is the text that it covers', { tags: 'slow' }, async () => {
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 30, maxLength: 30 }),
      async (raw, pairs) => {
        const { studio, root } = await drawn(raw);
        const points = pointsIn(root);
        for (const [one, other] of pairs) {
          const [anchor, focus] = [points[one % points.length]!, points[other % points.length]!];
          const selection = document.getSelection()!;
          selection.setBaseAndExtent(...anchor, ...focus);
          const expected = withoutSpace(raw, coveredBy(selection.getRangeAt(0), root, raw));
          const found = stretchSelectedIn(root);
          expect(found && withoutSpace(raw, found)).toEqual(expected);
        }
        studio.close();
      }
    ),
    { numRuns: 25 }
  );
});

it('the drawn article has the marks of events and the sentence that is offered', async () => {
  const { root } = await drawn(`שלום\r\n\r\n${marked}`);
  expect(root.querySelectorAll('.used').length).toBe(3);
  expect(root.querySelector('.offered')?.textContent).toBe('The ministry said so on Friday.');
});
