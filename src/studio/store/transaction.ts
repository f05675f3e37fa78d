import { createStore } from 'idb-keyval';
import { asNotKept, NotKept } from './not-kept.ts';

const stories = createStore('sourceline-studio', 'stories');

/** Milliseconds after which a database that does not open is held by another page. */
const patience = 5_000;

/**
 * Runs `act` in one transaction: all of it is stored, or nothing. `act` may wait for requests of its store only. Rejects
 * with `NotKept`.
 */
export async function inTransaction<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => Promise<Value> | Value
): Promise<Value> {
  // Firefox has no storage at all in some frames.
  if (!globalThis.indexedDB) throw new NotKept('refused');
  const wait = new Wait(patience);
  const run = (store: IDBObjectStore): Promise<Value> => {
    wait.end();
    if (!wait.isOver) return whole(store, act);
    // Whoever asked was told that it is not stored, so it may not be stored later.
    store.transaction.abort();
    return Promise.reject(new NotKept('blocked'));
  };
  try {
    return await Promise.race([stories(mode, run), wait.over]);
  } catch (error) {
    throw asNotKept(error);
  } finally {
    wait.end();
  }
}

async function whole<Value>(
  store: IDBObjectStore,
  act: (store: IDBObjectStore) => Promise<Value> | Value
): Promise<Value> {
  const { transaction } = store;
  const acted = (async () => act(store))().catch((error: unknown) => {
    // What was put before the error would be stored otherwise.
    if (transaction.error === null) abort(transaction);
    throw error;
  });
  const [value] = await Promise.all([acted, ended(transaction)]);
  return value;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already: there is nothing left to take back.
  }
}

/** Rejects with what made the browser give up a transaction: a full disk shows only as it ends. */
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () =>
      reject(transaction.error ?? new DOMException('the transaction was given up', 'AbortError'))
    );
  });

/** A wait that rejects if it is not ended in time. */
class Wait {
  isOver = false;
  readonly over: Promise<never>;
  readonly #timer: ReturnType<typeof setTimeout>;

  constructor(milliseconds: number) {
    const { promise, refuse } = refusable();
    this.over = promise;
    this.#timer = setTimeout(() => {
      this.isOver = true;
      refuse(new NotKept('blocked'));
    }, milliseconds);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}

function refusable(): { readonly promise: Promise<never>; readonly refuse: (error: Error) => void } {
  let refuse: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, reject) => (refuse = reject));
  return { promise, refuse };
}
