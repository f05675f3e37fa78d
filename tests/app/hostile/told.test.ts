// @module-tag slow
import { tick } from 'svelte';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseView } from '../../../src/viewer/address/url.ts';
import { english } from '../../../src/words/en/index.ts';
import { changed, leavesOf } from '../../support/hostile/document.ts';
import { hazardsIn, vocabularyOf } from '../../support/hostile/hazards.ts';
import {
  dropRefused,
  expectNothingRan,
  openPage,
  serve,
  standInForBrowser,
  timeout
} from '../../support/hostile/page.ts';
import { readDocument } from '../../support/hostile/read.ts';
import { chunksOf, storyHolding, tame } from '../../support/hostile/story.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';

const stop = standInForBrowser();
afterAll(stop);

const story = storyHolding([tame]).document;
const title = (root: HTMLElement): string | undefined => root.querySelector('h1')?.textContent;

/** The elements of a page that tells problems and notices of plain words, and has searched for some. */
async function openTelling(): Promise<{ root: HTMLElement; vocabulary: ReturnType<typeof vocabularyOf> }> {
  const root = await openPage(story);
  await dropRefused(root, 'plain.json', '{"version":1,"plain":1}');
  await goTo(`?id=plain&q=${encoded(tame)}`);
  return { root, vocabulary: vocabularyOf([document]) };
}

async function goTo(search: string): Promise<void> {
  history.replaceState(null, '', `/${search}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  await tick();
}

const names = ['id', 'lane', 'actor', 'label', 'group', 'from', 'to'];
const encoded = (string: string): string => encodeURIComponent(string.toWellFormed());
const queryOf = (strings: readonly string[]): string =>
  strings.map((string, index) => `${names[index]}=${encoded(string)}`).join('&');

describe('a naughty string', () => {
  it('as the name of a file is told as text, and the story on screen stays', async () => {
    const { root, vocabulary } = await openTelling();
    for (const string of naughtyStrings.map((name) => name.toWellFormed())) {
      await dropRefused(root, `${string}.json`, '{}');
      const told = root.querySelector('section:has(> [role="alert"])')!;
      expect(told.textContent).toContain(string.split('/').at(-1));
      expect(hazardsIn(told, vocabulary)).toEqual([]);
    }
    expect(hazardsIn(document, vocabulary)).toEqual([]);
    expect(title(root)).toContain(tame);
    expectNothingRan();
  });

  it('as a wrong value or a key is told as text, with nothing unseen in it', async () => {
    const { root, vocabulary } = await openTelling();
    for (const [index, strings] of chunksOf(naughtyStrings, 20).entries()) {
      const list = strings.map((string) => ({ id: string, [string]: 1 }));
      await dropRefused(root, `wrong ${index}.json`, JSON.stringify(changed(story, 'lanes', list)));
      const told = root.querySelector('section > ul')!;
      expect(told.children.length).toBeGreaterThan(strings.length);
      expect(told.textContent).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(hazardsIn(document, vocabulary)).toEqual([]);
    }
    expect(title(root)).toContain(tame);
    expectNothingRan();
  });

  it('in the address is ignored with a notice for each value, or searched for', async () => {
    const { root, vocabulary } = await openTelling();
    for (const strings of chunksOf(naughtyStrings, names.length)) {
      await goTo(`?q=${encoded(strings[0]!)}&${queryOf(strings)}`);
      const notices = root.querySelector('.notices')!.textContent;
      for (const name of names.slice(0, strings.length))
        expect(notices).toContain(`The address says ${name}=`);
      expect(hazardsIn(document, vocabulary)).toEqual([]);
    }
    expect(title(root)).toContain(tame);
    expectNothingRan();
  });

  it('as any value of an address leaves the view as the story opens', () => {
    const read = readDocument(JSON.stringify(story));
    if (!read.ok) throw new Error(read.problems[0].message);
    for (const string of naughtyStrings) {
      const { view, notices } = parseView(`?${queryOf(names.map(() => string))}`, read.value, english);
      expect([view, notices.length]).toEqual([{ filter: {}, grouping: 'lane' }, names.length]);
    }
  });

  it('as the address of a story asks no other site for anything', async () => {
    const { root, vocabulary } = await openTelling();
    serve({});
    const asked = vi.spyOn(globalThis, 'fetch');
    for (const string of naughtyStrings) {
      await goTo(`?src=${encoded(string)}`);
      await vi.waitFor(() => expect(root.textContent).not.toContain('Opening the story'), {
        interval: 1,
        timeout
      });
    }
    expect(hazardsIn(document, vocabulary)).toEqual([]);
    expect(asked.mock.calls.length).toBeGreaterThan(100);
    for (const [url] of asked.mock.calls) expect((url as URL).origin).toBe(location.origin);
    expect(title(root)).toContain(tame);
    expectNothingRan();
  });
});

describe('an id that every object inherits', () => {
  const inheritedNames = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', 'then'];
  const ids = new Map(
    inheritedNames.flatMap((name, index) => ['e', 'l', 'a', 's'].map((kind) => [`${kind}${index}`, name]))
  );
  const inherited = leavesOf(storyHolding(inheritedNames).document).reduce(
    (renamed, [path, value]) =>
      /\.(?:id|lane|source|actors\[0\])$|^events.*source$/u.test(path)
        ? changed(renamed, path, ids.get(String(value as string)) ?? value)
        : renamed,
    storyHolding(inheritedNames).document
  );

  it('is a lane, an actor, a source and an event like any other', async () => {
    const root = await openPage(inherited);
    expect(root.querySelectorAll('.list li')).toHaveLength(inheritedNames.length);
    for (const name of inheritedNames) {
      for (const search of [`?lane=${name}`, `?actor=${name}&group=actor`]) {
        await goTo(search);
        expect([...root.querySelectorAll('.list h3')].map(({ textContent }) => textContent)).toEqual([name]);
        expect(root.querySelectorAll('.notices li')).toHaveLength(0);
      }
      await goTo(`?id=${name}`);
      expect(root.querySelector('.card h2')?.textContent).toBe(name);
    }
  });
});
