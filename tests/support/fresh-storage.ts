import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { promisifyRequest } from 'idb-keyval';
import { vi } from 'vitest';

/** A browser that stores nothing yet, and the modules of the page as if it had just been opened. */
export async function freshStorage() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  return reloadedPage();
}

/** The modules of the page as after a reload. */
export async function reloadedPage() {
  vi.resetModules();
  const [stories, save, keeper] = await Promise.all([
    import('../../src/studio/store/stories.ts'),
    import('../../src/studio/store/save.ts'),
    import('../../src/studio/store/keeper.svelte.ts')
  ]);
  return { ...stories, ...save, ...keeper };
}

/** Acts on what the browser stores, as another page of the origin can. */
export async function inStorage<Value>(act: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> {
  const database = await promisifyRequest(indexedDB.open('sourceline-studio'));
  const value = await promisifyRequest(
    act(database.transaction('stories', 'readwrite').objectStore('stories'))
  );
  database.close();
  return value;
}
