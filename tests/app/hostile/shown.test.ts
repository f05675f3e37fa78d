// @module-tag slow
import { tick } from 'svelte';
import { afterAll, describe, expect, it } from 'vitest';
import { leavesOf, type Json } from '../../support/hostile/document.ts';
import { hazardsIn, skeletonOf, vocabularyOf, type Vocabulary } from '../../support/hostile/hazards.ts';
import { expectNothingRan, openPage, standInForBrowser } from '../../support/hostile/page.ts';
import { chunksOf, storyHolding, tame } from '../../support/hostile/story.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';

const card = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>('.card')!;
const list = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>('.list')!;
const header = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>('.head header')!;
const toolbar = (root: HTMLElement): HTMLElement => root.querySelector<HTMLElement>('search')!;
const titles = (root: HTMLElement): HTMLElement[] => [...list(root).querySelectorAll<HTMLElement>('.title')];
const squeezed = (text: string): string => text.replace(/\s+/gu, '');

const parts = [header, toolbar, list] as const;
/** Without what depends on the words of a sentence: a naughty string may be a “not”, or no word at all. */
const skeletons = (root: HTMLElement): string[] =>
  parts.map((partIn) => {
    const copy = partIn(root).cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('.caution, .rest, .heard')) part.remove();
    return skeletonOf(copy);
  });

const stop = standInForBrowser();
afterAll(stop);

describe('a naughty string in every field of a story', () => {
  const stories = chunksOf(naughtyStrings, 18).map((strings) => ({ strings, ...storyHolding(strings) }));

  it('is refused only with a reason, and only where the reader could not see it for what it is', () => {
    const refused = stories.flatMap(({ refusals }) => refusals);
    for (const [path, message] of refused)
      expect([path, message]).toEqual([expect.stringMatching(/\w/u), expect.stringMatching(/\w; \w/u)]);
    expect(refused.length).toBeGreaterThan(0);
    const kept = stories.flatMap(({ document, strings }) =>
      leavesOf(document).filter(([, value]) => strings.includes(value as string))
    );
    expect(kept.length).toBeGreaterThan(naughtyStrings.length * 12);
  });

  it.each(stories)(
    'appears as text wherever it is shown: $strings.0 and more',
    async ({ document, tame: twin }) => {
      // Where there is room, the figure has words that a crowd has not.
      await openPage(storyHolding([tame, tame]).document);
      const sparse = window.document.body.cloneNode(true) as HTMLElement;
      // Other scripts bring a style sheet and families of their own.
      await openPage(storyHolding(['מילים', '言葉']).document);
      const scripts = window.document.documentElement.cloneNode(true) as HTMLElement;
      const plain = await openPage(twin);
      const vocabulary = vocabularyOf([sparse, scripts, window.document]);
      const before = skeletons(plain);
      const root = await openPage(document);
      expect(skeletons(root)).toEqual(before);
      expect(window.document.title).toContain(tame);
      const texts = textsOf(root);
      for (const [path, value] of leavesOf(document)) expectShown(texts, path, value);
      for (const button of titles(root)) await expectCard(root, button, vocabulary);
      expect(hazardsIn(window.document, vocabulary)).toEqual([]);
      expectNothingRan();
    }
  );

  async function expectCard(root: HTMLElement, button: HTMLElement, vocabulary: Vocabulary): Promise<void> {
    button.click();
    await tick();
    expect(card(root).querySelector('h2')?.textContent).toBe(button.textContent);
    // The figure draws the event that is open, whatever it has no room for.
    const mark = root.querySelector('svg [data-event][aria-selected="true"]');
    expect(mark?.getAttribute('aria-label')).toContain(button.textContent);
    expect(hazardsIn(card(root), vocabulary)).toEqual([]);
    expectNothingRan();
  }
});

interface Texts {
  readonly list: string;
  readonly toolbar: string;
  readonly header: string;
  readonly reader: string;
}

const textsOf = (root: HTMLElement): Texts => ({
  list: list(root).textContent,
  toolbar: toolbar(root).textContent,
  header: header(root).textContent,
  reader: squeezed(root.querySelector('.reader')!.textContent)
});

/** The parts of the page in which a field is shown to the letter. */
const places: readonly (readonly [field: RegExp, part: keyof Texts])[] = [
  [/^(?:title|description)$/u, 'header'],
  [/^events.*\.(?:title|exact|name|via|by)$/u, 'list'],
  [/^events.*\.when\.text$/u, 'list'],
  [/^lanes.*label$/u, 'list'],
  [/^actors.*label$/u, 'toolbar'],
  [/^sources.*\.(?:title|publisher|author|content)$/u, 'reader']
];

function expectShown(texts: Texts, path: string, value: Json): void {
  if (typeof value !== 'string') return;
  for (const [field, part] of places)
    if (field.test(path)) expect(texts[part]).toContain(part === 'reader' ? squeezed(value) : value);
}
