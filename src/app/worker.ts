import { askWorker, WorkerMissing } from '../export/web/own-worker.ts';

/**
 * As `askWorker`, for what can take more than a second, so that the page answers meanwhile and can end it. Gives undefined
 * where no worker runs: a host's policy, or an old browser, may refuse it. There the page does the work itself, and can't
 * be cancelled while it does.
 */
export async function askWorkerIfAny<Answer>(
  address: string,
  request: unknown,
  signal: AbortSignal
): Promise<Answer | undefined> {
  try {
    return await askWorker<Answer>(address, request, signal);
  } catch (error) {
    if (error instanceof WorkerMissing) return undefined;
    throw error;
  }
}
