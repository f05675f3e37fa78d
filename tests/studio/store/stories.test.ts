import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { begun, edited, undone, type History } from '../../../src/studio/desk/history.ts';
import type { Kept } from '../../../src/studio/store/save.ts';
import { eventOf, sourceOf, timelineOf } from '../../support/documents.ts';
import { actions, atEnd, atStart, histories } from '../../support/edits.ts';
import { freshStorage, inStorage, reloadedPage } from '../../support/fresh-storage.ts';

const images = new Map<string, Blob>();
const longText = 'A sentence of an article. '.repeat(1_000);
const story = begun(newDesk(timelineOf({ sources: [sourceOf(longText)] })));

const withTitle = (history: History, title: string): History =>
  edited(history, 'title', ({ timeline }) => void (timeline.title = title));

/** Titles one after the other, each a step. */
const withTitles = (history: History, count: number): History =>
  Array.from({ length: count }, (_, at) => `Title ${at}`).reduce(withTitle, history);

type Put = (value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

const storyRange = (id: string, kind: string): IDBKeyRange =>
  IDBKeyRange.bound(['story', id, kind], ['story', id, kind, []]);

let page: Awaited<ReturnType<typeof freshStorage>>;
beforeEach(async () => void (page = await freshStorage()));
afterEach(() => vi.restoreAllMocks());

const save = (id: string, history: History, kept: Kept = page.nothingKept): Promise<Kept> =>
  page.saveStory(id, { history, images }, kept);

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error as { readonly code: unknown }).code
  );

/** What a card counts. */
const counts = { events: 0, sources: 0, revision: 1, at: 0, steps: 0, base: 0 };

describe('a story that is opened again', () => {
  it('is as it was left after any edits, with its undo and redo', { tags: ['slow'] }, async () => {
    await fc.assert(
      fc.asyncProperty(histories, actions(12), actions(12), async (first, before, after) => {
        const id = String(Math.random());
        const half = before.reduce((history, act) => act(history), first);
        const last = after.reduce((history, act) => act(history), half);
        await save(id, last, await save(id, half));
        const { history, isWhole } = await page.openStory(id);
        expect(isWhole).toBe(true);
        expect(history.desk).toEqual(last.desk);
        expect(atStart(history).desk).toEqual(first.desk);
        expect(atEnd(history).desk).toEqual(atEnd(last).desk);
      }),
      { numRuns: 40 }
    );
  });

  it('has its undo from far beyond the desk that is stored', async () => {
    let history = story;
    let kept = page.nothingKept;
    for (const title of Array.from({ length: 130 }, (_, at) => `Title ${at}`))
      kept = await save('a', (history = withTitle(history, title)), kept);
    for (let count = 0; count < 70; count++) kept = await save('a', (history = undone(history)), kept);
    const { history: again } = await page.openStory('a');
    expect(again.desk).toEqual(history.desk);
    expect([again.done.length, again.undone.length]).toEqual([60, 70]);
    expect(atStart(again).desk).toEqual(story.desk);
    expect(atEnd(again).desk.timeline.title).toBe('Title 129');
  });

  it('goes on from what was opened', async () => {
    await save('a', withTitles(story, 3));
    const { history, kept } = await page.openStory('a');
    await save('a', withTitle(undone(history), 'Other'), kept);
    const { history: again } = await page.openStory('a');
    expect(again.done.map(({ name }) => name)).toEqual(['title', 'title', 'title']);
    expect(again.undone).toEqual([]);
    expect(again.desk.timeline.title).toBe('Other');
    expect(undone(again).desk.timeline.title).toBe('Title 1');
    expect(Object.isFrozen(again.desk.timeline.events[0]!.assertions[0])).toBe(true);
  });

  it('is gone if the browser dropped it', async () => {
    expect(await codeOf(page.openStory('never'))).toBe('gone');
  });
});

describe('what is stored', () => {
  it('has each text once, however often the desk is stored', async () => {
    let kept = await save('a', story);
    kept = await save('a', withTitles(story, 120), kept);
    await save('a', withTitles(story, 10), kept);
    expect(await inStorage((store) => store.count(storyRange('a', 'text')))).toBe(1);
  });

  it('of an edit is little, also of 2,000 events', async () => {
    const events = Array.from({ length: 2_000 }, (_, at) => eventOf({ id: `event-${at}` }));
    const long = begun(newDesk(timelineOf({ sources: [sourceOf(longText)], events })));
    const kept = await save('a', long);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const after = edited(long, 'removeEvent', ({ timeline }) => void timeline.events.splice(5, 1));
    await save('a', after, kept);
    expect(JSON.stringify(put.mock.calls).length).toBeLessThan(2_000);
  });

  it('is all of an edit or nothing', async () => {
    const kept = await save('a', story);
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!.value as Put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if ((key as readonly unknown[])[0] === 'card') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await codeOf(save('a', withTitle(story, 'Other'), kept))).toBe('full');
    expect(await inStorage((store) => store.count(storyRange('a', 'step')))).toBe(0);
  });

  it('is stored whole again, with its undo, if the browser dropped it meanwhile', async () => {
    const kept = await save('a', withTitles(story, 3));
    await inStorage((store) => store.clear());
    await save('a', withTitles(story, 4), kept);
    const { history } = await page.openStory('a');
    expect(history.done).toHaveLength(4);
    expect(atStart(history).desk).toEqual(story.desk);
  });

  it('is not replaced where another tab has stored something since', async () => {
    const kept = await save('a', story);
    await save('a', withTitle(story, 'Theirs'), kept);
    expect(await codeOf(save('a', withTitle(story, 'Ours'), kept))).toBe('elsewhere');
    expect((await page.openStory('a')).history.desk.timeline.title).toBe('Theirs');
  });

  it('is removed with all that belongs to it, and nothing else', async () => {
    await save('a', withTitles(story, 3));
    await save('b', withTitles(story, 3));
    await page.removeStory('a');
    expect(await codeOf(page.openStory('a'))).toBe('gone');
    expect((await page.openStory('b')).history.done).toHaveLength(3);
    expect(
      await inStorage((store) => store.count(IDBKeyRange.bound(['story', 'a'], ['story', 'a', []])))
    ).toBe(0);
  });
});

describe('the list of stories', () => {
  it('has the one first that was changed last', async () => {
    vi.setSystemTime('2026-01-01');
    const kept = await save('a', withTitle(story, 'Talks in Genève'));
    vi.setSystemTime('2026-01-02');
    await save('b', withTitle(story, 'Thaw'));
    expect((await page.cards()).map(({ id }) => id)).toEqual(['b', 'a']);
    vi.setSystemTime('2026-01-03');
    await save('a', withTitle(story, 'Talks in Genève again'), kept);
    vi.useRealTimers();
    const cards = await page.cards();
    expect(cards[0]).toEqual({
      id: 'a',
      title: 'Talks in Genève again',
      changed: '2026-01-03T00:00:00.000Z',
      events: 1,
      sources: 1
    });
    expect(page.cardsWith('geneve AGAIN', cards).map(({ id }) => id)).toEqual(['a']);
    expect(page.cardsWith(' ', cards)).toHaveLength(2);
  });

  it.each<[what: string, value: unknown]>([
    ['a text', 'junk'],
    ['nothing', null],
    ['a card of another story', { id: 'b' }],
    ['a card with a number for its title', { id: 'a', title: 7 }],
    ['a card of no day', { ...counts, id: 'a', title: '', changed: 'soon' }]
  ])('shows a card that is %s as damaged, and the others as they are', async (_, value) => {
    await save('a', story);
    await save('b', story);
    await inStorage((store) => store.put(value, ['card', 'a']));
    const cards = await page.cards();
    expect(cards.find(({ id }) => id === 'a')).toMatchObject({ isDamaged: true });
    expect(cards.find(({ id }) => id === 'b')).toMatchObject({ title: 'Talks' });
    expect(await codeOf(page.openStory('a'))).toBe('damaged');
  });
});

describe('a damaged story', () => {
  const damaged = async (key: IDBValidKey, value: unknown) => {
    await save('a', withTitles(story, 60));
    await inStorage((store) => store.put(value, key));
    page = await reloadedPage();
    return page.openStory('a');
  };

  it.each<[what: string, value: unknown]>([
    ['a number', 7],
    ['without patches', { name: 'title' }],
    ['with a patch of no place', { name: 'title', patches: [{ op: 'replace', path: [] }], inverse: [] }],
    [
      'with a patch that names a text that is not there',
      { patches: [{ value: { '#text': 'x' } }], inverse: [] }
    ]
  ])('with a step that is %s is opened, and undo goes as far as it can', async (_, value) => {
    const { history, isWhole } = await damaged(['story', 'a', 'step', 20], value);
    expect(isWhole).toBe(false);
    expect(history.desk.timeline.title).toBe('Title 59');
    expect(history.done).toHaveLength(39);
    expect(atStart(history).desk.timeline.title).toBe('Title 20');
  });

  it('that was opened in part is stored again as it was opened', async () => {
    const { history, kept } = await damaged(['story', 'a', 'step', 20], 7);
    await save('a', withTitle(history, 'On'), kept);
    const again = await page.openStory('a');
    expect(again.isWhole).toBe(true);
    expect(again.history.done).toHaveLength(40);
  });

  it.each<[what: string, key: IDBValidKey, value: unknown]>([
    ['whose desk is a text', ['story', 'a', 'base'], 'junk'],
    ['whose desk has no document', ['story', 'a', 'base'], { timeline: {}, dismissed: [] }],
    ['whose desk lacks its text', ['story', 'a', 'base'], { timeline: { '#text': 'x' }, dismissed: [] }],
    [
      'that claims more steps than memory holds',
      ['card', 'a'],
      { ...counts, id: 'a', title: '', changed: '2026-01-01', steps: 4e9 }
    ]
  ])('%s is reported, and the others are opened', async (_, key, value) => {
    expect(await codeOf(damaged(key, value))).toBe('damaged');
    await save('b', story);
    expect((await page.openStory('b')).isWhole).toBe(true);
  });

  it('with a step of a later version has it as an edit', async () => {
    const step = { name: 'teleport', patches: [], inverse: [] };
    const { history, isWhole } = await damaged(['story', 'a', 'step', 20], step);
    expect(isWhole).toBe(true);
    expect(history.done[20]!.name).toBe('edit');
  });
});
