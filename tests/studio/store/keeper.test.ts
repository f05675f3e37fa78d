import { Blob as NodeBlob } from 'node:buffer';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newDesk } from '../../../src/studio/desk/desk.ts';
import { begun, edited, undone, type History } from '../../../src/studio/desk/history.ts';
import type { Keeper } from '../../../src/studio/store/keeper.svelte.ts';
import { eventOf, timelineOf } from '../../support/documents.ts';
import { freshStorage, reloadedPage } from '../../support/fresh-storage.ts';
import { png } from '../../support/images.ts';
import { TabLocks } from '../../support/tab-locks.ts';

const story = begun(newDesk(timelineOf()));

const withTitle = (history: History, title: string): History =>
  edited(history, 'title', ({ timeline }) => void (timeline.title = title));

/** A story of this browser, stored as far as that is possible. */
async function kept(history: History): Promise<Keeper> {
  const keeper = page.Keeper.begin(history);
  await vi.waitFor(() => expect(keeper.state).not.toBe('saving'));
  return keeper;
}

const titleOf = ({ history }: Keeper): string => history.desk.timeline.title;

const saved = (keeper: Keeper): Promise<void> => vi.waitFor(() => expect(keeper.state).toBe('saved'));

const failedBy = (code: string): unknown => expect.objectContaining({ failed: code }) as unknown;

/** A browser whose storage is refused in a way, or has no room. */
function storageFails(where: 'open' | 'put', name: string): void {
  const fail = (): never => {
    throw new DOMException('not today', name);
  };
  if (where === 'open') vi.spyOn(indexedDB, 'open').mockImplementation(fail);
  else vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail);
}

/** The database of the studio, opened. */
async function aDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('sourceline-studio');
  request.onupgradeneeded = () => void request.result.createObjectStore('stories');
  return promisifyRequest(request);
}

let page: Awaited<ReturnType<typeof freshStorage>>;
beforeEach(async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks: new TabLocks() }));
  page = await freshStorage();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a story that is edited', () => {
  it('is there after a reload, with its undo', async () => {
    const keeper = await kept(story);
    keeper.keep(withTitle(keeper.history, 'One'));
    keeper.keep(withTitle(keeper.history, 'Two'));
    expect(keeper.state).toBe('saving');
    await saved(keeper);
    keeper.close();
    page = await reloadedPage();
    const again = await page.Keeper.open(keeper.id);
    expect(titleOf(again)).toBe('Two');
    again.keep(undone(again.history));
    expect(titleOf(again)).toBe('One');
  });

  it('asks the browser once, after the first edit, to keep it', () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal(
      'navigator',
      Object.assign(Object.create(navigator) as Navigator, { storage: { persist } })
    );
    const keeper = page.Keeper.begin(story);
    expect(persist).not.toHaveBeenCalled();
    keeper.keep(withTitle(keeper.history, 'One'));
    keeper.keep(withTitle(keeper.history, 'Two'));
    expect(persist).toHaveBeenCalledOnce();
  });
});

describe('an image that is added to a story', () => {
  // Node can store its own blobs, but not those of jsdom.
  beforeEach(() => void vi.stubGlobal('Blob', NodeBlob));

  const withImage = (history: History, file: string): History =>
    edited(history, 'media', ({ timeline }) => void (timeline.events[0]!.media = [{ file, alt: 'A hall' }]));

  const add = (keeper: Keeper, file: string): void => {
    keeper.addImages(new Map([[file, new Blob([png])]]));
    keeper.keep(withImage(keeper.history, file));
  };

  const pixels = async ({ images }: Keeper, file: string): Promise<Uint8Array> =>
    new Uint8Array(await images.get(file)!.arrayBuffer());

  const withEvent = begun(newDesk(timelineOf({ events: [eventOf()] })));

  it('is there after a reload, also if its step was undone, and is stored once', async () => {
    const keeper = await kept(withEvent);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    add(keeper, 'media/a.png');
    await saved(keeper);
    add(keeper, 'media/b.png');
    keeper.keep(undone(keeper.history));
    await saved(keeper);
    expect(put.mock.calls.filter(([value]) => value instanceof Blob)).toHaveLength(2);
    keeper.close();
    page = await reloadedPage();
    const again = await page.Keeper.open(keeper.id);
    expect(await pixels(again, 'media/a.png')).toEqual(png);
    expect(await pixels(again, 'media/b.png')).toEqual(png);
  });

  it('is stored later where the browser had no room, and stays on the page until then', async () => {
    const keeper = await kept(withEvent);
    storageFails('put', 'QuotaExceededError');
    add(keeper, 'media/a.png');
    await vi.waitFor(() => expect(keeper.state).toEqual(failedBy('full')));
    expect(await pixels(keeper, 'media/a.png')).toEqual(png);
    vi.restoreAllMocks();
    await keeper.retry();
    expect(keeper.state).toBe('saved');
    expect((await page.openStory(keeper.id)).images.has('media/a.png')).toBe(true);
  });
});

describe('an edit that can’t be stored', () => {
  it.each([
    ['open', 'SecurityError', 'refused'],
    ['open', 'InvalidStateError', 'refused'],
    ['open', 'UnknownError', 'failed'],
    ['put', 'QuotaExceededError', 'full']
  ] as const)('as %s fails by %s is “%s”, and stays on the page', async (where, name, code) => {
    storageFails(where, name);
    const keeper = await kept(story);
    keeper.keep(withTitle(keeper.history, 'One'));
    await vi.waitFor(() => expect(keeper.state).toEqual(failedBy(code)));
    expect(titleOf(keeper)).toBe('One');
    expect(keeper.isUnsaved).toBe(true);
  });

  it('as there is no storage at all is “refused”', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await kept(story)).state).toEqual(failedBy('refused'));
  });

  it('as the database does not open is “blocked”, and is not stored later behind the author’s back', async () => {
    const database = await aDatabase();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const request = {} as IDBOpenDBRequest;
    const opened = vi.spyOn(indexedDB, 'open').mockReturnValue(request);
    const keeper = page.Keeper.begin(story);
    expect(opened).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(keeper.state).toEqual(failedBy('blocked'));
    vi.useRealTimers();
    Object.assign(request, { result: database });
    request.onsuccess!(new Event('success'));
    expect(await page.cards()).toEqual([]);
    await keeper.retry();
    expect(keeper.state).toBe('saved');
    expect(await page.cards()).toHaveLength(1);
  });

  it.each([
    ['the next edit', (keeper: Keeper) => keeper.keep(withTitle(keeper.history, 'Two'))],
    ['the page being hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the page being left', () => dispatchEvent(new Event('pagehide'))],
    ['a wish of the author', (keeper: Keeper) => void keeper.retry()]
  ])('is stored with %s', async (_, act) => {
    const keeper = await kept(story);
    storageFails('put', 'QuotaExceededError');
    keeper.keep(withTitle(keeper.history, 'One'));
    await vi.waitFor(() => expect(keeper.state).toEqual(failedBy('full')));
    vi.restoreAllMocks();
    act(keeper);
    await saved(keeper);
    expect(keeper.isUnsaved).toBe(false);
    expect((await page.openStory(keeper.id)).history.done[0]!.patches[0]!.value).toBe('One');
  });

  it('is a reason to ask before the page is left, and no other is', async () => {
    const leaving = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const keeper = await kept(story);
    expect(leaving()).toBe(true);
    storageFails('put', 'QuotaExceededError');
    keeper.keep(withTitle(keeper.history, 'One'));
    expect(leaving()).toBe(false);
    keeper.close();
    expect(leaving()).toBe(true);
  });
});

describe('a story in two tabs', () => {
  it('is only read in the second', async () => {
    const first = await kept(story);
    const second = await page.Keeper.open(first.id);
    expect([first.readOnly, second.readOnly]).toEqual([undefined, 'elsewhere']);
    second.keep(withTitle(second.history, 'Mine'));
    expect(titleOf(second)).toBe('Talks');
  });

  it('is edited in the second once it takes over, and only read in the first, until that takes over', async () => {
    const first = await kept(story);
    const second = await page.Keeper.open(first.id);
    first.keep(withTitle(first.history, 'First'));
    await saved(first);
    await second.takeOver();
    await vi.waitFor(() => expect(first.readOnly).toBe('taken'));
    expect(second.readOnly).toBeUndefined();
    expect(titleOf(second)).toBe('First');
    second.keep(withTitle(second.history, 'Second'));
    await saved(second);
    await first.takeOver();
    expect(titleOf(first)).toBe('Second');
    first.keep(withTitle(first.history, 'Third'));
    await saved(first);
    expect((await page.openStory(first.id)).history.done).toHaveLength(3);
  });

  it('keeps the edits of a tab that could not store them, as long as no other stored any', async () => {
    const first = await kept(story);
    storageFails('put', 'QuotaExceededError');
    first.keep(withTitle(first.history, 'First'));
    await vi.waitFor(() => expect(first.state).toEqual(failedBy('full')));
    const second = await page.Keeper.open(first.id);
    await second.takeOver();
    vi.restoreAllMocks();
    await first.takeOver();
    await saved(first);
    expect((await page.openStory(first.id)).history.desk.timeline.title).toBe('First');
  });

  it('can be edited in the second when the first is closed', async () => {
    const first = await kept(story);
    first.close();
    await vi.waitFor(async () => {
      const { readOnly } = await page.Keeper.open(first.id);
      expect(readOnly).toBeUndefined();
    });
  });

  it('is not removed while a tab has it open', async () => {
    const first = await kept(story);
    await expect(page.removeDesk(first.id)).rejects.toMatchObject({ code: 'openElsewhere' });
    first.close();
    await vi.waitFor(() => page.removeDesk(first.id));
    expect(await page.cards()).toEqual([]);
  });

  it('goes on in the tab that stores first, where the browser has no locks', async () => {
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { locks: undefined }));
    const first = await kept(story);
    const second = await page.Keeper.open(first.id);
    expect([second.readOnly, second.isGuarded]).toEqual([undefined, false]);
    first.keep(withTitle(first.history, 'First'));
    await saved(first);
    second.keep(withTitle(second.history, 'Second'));
    await vi.waitFor(() => expect(second.state).toEqual(failedBy('elsewhere')));
    expect(second.readOnly).toBe('taken');
    expect((await page.openStory(first.id)).history.desk.timeline.title).toBe('First');
  });
});

it('a story that is not there any more is “gone”', async () => {
  await expect(page.Keeper.open('never')).rejects.toMatchObject({ code: 'gone' });
});
