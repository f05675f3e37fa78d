import { askWorker, WorkerMissing } from '../export/web/own-worker.ts';

/**
 * Like `askWorker`, for work that can take more than a second, so that the page stays responsive and can cancel it. Returns
 * undefined if no worker runs: a host's policy or an old browser may refuse it. Then the page does the work itself, and
 * can't cancel it meanwhile.
 */
export async function askWorkerIfAny<Answer>(
  address: string,
  request: unknown,
  signal: AbortSignal,
  onprogress?: (part: number) => void
): Promise<Answer | undefined> {
  try {
    return await askWorker<Answer>(address, request, signal, [], onprogress);
  } catch (error) {
    if (error instanceof WorkerMissing) return undefined;
    throw error;
  }
}
