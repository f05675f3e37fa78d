import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LocalFile } from '../../src/app/local.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';

const files: readonly LocalFile[] = [
  ['timeline.json', JSON.stringify(bridgeTimeline)],
  ['herald.txt', bridgeText]
].map(([path, content]) => ({ path: path!, file: new File([content!], path!) }));

/** A worker that does what a test says with what it is asked. */
function workersThat(act: (worker: FakeWorker, asked: unknown) => void): readonly FakeWorker[] {
  const made: FakeWorker[] = [];
  vi.stubGlobal(
    'Worker',
    class extends FakeWorker {
      constructor() {
        super(act);
        made.push(this);
      }
    }
  );
  return made;
}

class FakeWorker {
  onmessage?: (event: { readonly data: unknown }) => void;
  onerror?: (event: { readonly message?: string }) => void;
  isEnded = false;
  readonly #act: (worker: FakeWorker, asked: unknown) => void;
  constructor(act: (worker: FakeWorker, asked: unknown) => void) {
    this.#act = act;
  }
  postMessage(asked: unknown): void {
    queueMicrotask(() => this.#act(this, asked));
  }
  terminate(): void {
    this.isEnded = true;
  }
}

/** Loaded anew, as it is decided once whether there are workers. */
async function readFiles(signal = new AbortController().signal) {
  vi.resetModules();
  return (await import('../../src/app/read-files.ts')).readFiles(files, signal);
}

afterEach(() => vi.unstubAllGlobals());

describe('files that a person opened', () => {
  it('are read by a worker, which is ended with its work', async () => {
    const answer = { ok: false, problems: [{ path: '', message: 'from the worker' }] };
    const made = workersThat((worker) => worker.onmessage?.({ data: answer }));
    expect(await readFiles()).toEqual(answer);
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('are read no further when that is cancelled', async () => {
    const ending = new AbortController();
    const made = workersThat(() => ending.abort(new Error('cancelled')));
    await expect(readFiles(ending.signal)).rejects.toThrow('cancelled');
    expect(made.map(({ isEnded }) => isEnded)).toEqual([true]);
  });

  it('are read by the page where the worker can’t be had', async () => {
    workersThat((worker) => worker.onerror?.({}));
    expect((await readFiles()).ok).toBe(true);
  });

  it('are read by the page where no worker may be made', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      }
    );
    expect((await readFiles()).ok).toBe(true);
  });

  it('are told of with what went wrong in the worker', async () => {
    workersThat((worker) => worker.onerror?.({ message: 'Uncaught RangeError: torn' }));
    await expect(readFiles()).rejects.toThrow('RangeError: torn');
  });
});

describe('a worker', () => {
  it('is made of a file of this site only', async () => {
    let trust: ((address: string) => string) | undefined;
    const createPolicy = (_: string, rules: { createScriptURL: (address: string) => string }) => {
      trust = rules.createScriptURL;
      return rules;
    };
    vi.stubGlobal('trustedTypes', { createPolicy });
    vi.resetModules();
    await import('../../src/export/web/own-worker.ts');
    expect(trust!('/assets/story-reader.js')).toBe(`${location.origin}/assets/story-reader.js`);
    for (const address of [
      'https://evil.example/x.js',
      `${location.origin}0/x.js`,
      `blob:${location.origin}/1`,
      'data:text/javascript,1',
      'javascript:1'
    ])
      expect(() => trust!(address), address).toThrow('not a worker of this site');
  });
});
