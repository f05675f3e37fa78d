/** A worker could not be fetched, or may not run here: because of the site's policy, or an old browser. */
export class WorkerMissing extends Error {}

/** Only addresses of the page's own site are trusted, and none made by a script (`blob:`). */
const policy = window.trustedTypes?.createPolicy('sourceline-worker', {
  createScriptURL: (address) => {
    const { href } = new URL(address, location.href);
    if (!href.startsWith(`${location.origin}/`)) throw new TypeError('not a worker of this site');
    return href;
  }
});

/**
 * Sends one request to a worker of the page's own build, and terminates it after the answer. `address` comes from an
 * import with `?worker&url`. A worker may send numbers before its answer, the part that is done, for `onprogress`. Rejects with the reason if `signal` cancels it, with `WorkerMissing`, or with what the
 * worker threw.
 */
export async function askWorker<Answer>(
  address: string,
  request: unknown,
  signal: AbortSignal,
  transfer: Transferable[] = [],
  onprogress?: (part: number) => void
): Promise<Answer> {
  const worker = workerAt(address);
  try {
    return await answerOf<Answer>(worker, request, signal, transfer, onprogress);
  } finally {
    worker.terminate();
  }
}

/** A worker of the page's own build. Throws `WorkerMissing` if none may run. */
export function workerAt(address: string): Worker {
  try {
    return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
  } catch (error) {
    throw new WorkerMissing('no worker may run here', { cause: error });
  }
}

const answerOf = <Answer>(
  worker: Worker,
  request: unknown,
  signal: AbortSignal,
  transfer: Transferable[],
  onprogress?: (part: number) => void
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.onmessage = ({ data }: MessageEvent<Answer | number>) =>
      typeof data === 'number' ? onprogress?.(data) : resolve(data);
    // An error without a message: the worker could not be fetched, or may not run.
    worker.onerror = ({ message }) =>
      reject(message ? new Error(message) : new WorkerMissing('the worker could not be fetched'));
    worker.postMessage(request, transfer);
  });
