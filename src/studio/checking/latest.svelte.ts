import { hasWorker } from '../../app/has-worker.ts';
import { workerAt } from '../../export/web/own-worker.ts';
import type { Request } from './answer.ts';
import address from './worker.ts?worker&url';

/**
 * Work that goes on beside the page, in a worker of its own, on the latest request: while one is being answered, further
 * ones replace each other. Where no worker may run, the page does the work itself.
 */
export class Latest<Asked extends Request, Answer> {
  /** The last answer, and what was asked. */
  answered = $state.raw<{ readonly request: Asked; readonly answer: Answer }>();
  isBusy = $state.raw(false);
  /** What was asked last, answered or not. */
  asked: Asked | undefined;
  #waiting: Asked | undefined;
  #worker: Worker | undefined;
  readonly #onanswer: (request: Asked, answer: Answer) => void;

  constructor(onanswer: (request: Asked, answer: Answer) => void = () => undefined) {
    this.#onanswer = onanswer;
  }

  ask(request: Asked): void {
    this.asked = request;
    if (this.isBusy) this.#waiting = request;
    else void this.#work(request);
  }

  /** Ends the worker; what is asked later starts another. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #work(first: Asked): Promise<void> {
    this.isBusy = true;
    for (let request: Asked | undefined = first; request; request = this.#next()) {
      const answer = await this.#answer(request);
      if (!answer) continue;
      this.answered = { request, answer };
      this.#onanswer(request, answer);
    }
    this.isBusy = false;
  }

  #next(): Asked | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }

  async #answer(request: Asked): Promise<Answer | undefined> {
    try {
      return hasWorker ? await this.#ask(request) : await answeredHere<Answer>(request);
    } catch (error) {
      this.end();
      // A worker that may not run, or that failed: the page does the work, and says what is wrong with it.
      return answeredHere<Answer>(request).catch((again: unknown) => {
        reportError(again instanceof Error ? again : error);
        return undefined;
      });
    }
  }

  #ask(request: Asked): Promise<Answer> {
    const worker = (this.#worker ??= workerAt(address));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request);
    });
  }
}

const answeredHere = async <Answer>(request: Request): Promise<Answer> =>
  (await import('./answer.ts')).answerTo(request) as Answer;
