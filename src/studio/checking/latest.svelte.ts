import { hasWorker } from '../../app/has-worker.ts';
import { workerAt } from '../../export/web/own-worker.ts';
import type { Answer, Request } from './answer.ts';
import type { Message, Told } from './worker.ts';
import address from './worker.ts?worker&url';

/**
 * Work that goes on beside the page, in a worker of its own, on the latest request: while one is being answered, further
 * ones replace each other. Where an answer comes in parts, the rest of it is dropped for a new request. Where no worker may
 * run, the page does the work itself.
 */
export class Latest<Asked extends Request, Part extends Answer> {
  /** The last answer or part of one, and what was asked. */
  answered = $state.raw<{ readonly request: Asked; readonly answer: Part }>();
  isBusy = $state.raw(false);
  /** What was asked last, answered or not. */
  asked: Asked | undefined;
  #waiting: Asked | undefined;
  #worker: Worker | undefined;
  readonly #onanswer: (request: Asked, answer: Part) => void;

  constructor(onanswer: (request: Asked, answer: Part) => void = () => undefined) {
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
      for await (const answer of this.#answersTo(request)) {
        this.answered = { request, answer };
        this.#onanswer(request, answer);
        if (this.#waiting) break;
      }
    }
    this.isBusy = false;
  }

  #next(): Asked | undefined {
    const next = this.#waiting;
    this.#waiting = undefined;
    return next;
  }

  async *#answersTo(request: Asked): AsyncGenerator<Part, void> {
    try {
      yield* hasWorker ? this.#fromWorker(request) : fromPage<Part>(request);
    } catch {
      this.end();
      // A worker that may not run, or that failed: the page does the work, and says what is wrong with it.
      try {
        yield* fromPage<Part>(request);
      } catch (error) {
        reportError(error);
      }
    }
  }

  async *#fromWorker(request: Asked): AsyncGenerator<Part, void> {
    for (let told = await this.#tell(request); !told.done; told = await this.#tell('more'))
      yield told.value as Part;
  }

  #tell(message: Message): Promise<Told> {
    const worker = (this.#worker ??= workerAt(address));
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
      worker.onerror = ({ message: fault }) => reject(new Error(fault));
      worker.postMessage(message);
    });
  }
}

/** Between two parts the page can answer. */
async function* fromPage<Part extends Answer>(request: Request): AsyncGenerator<Part, void> {
  const { answersTo } = await import('./answer.ts');
  for (const answer of answersTo(request)) {
    yield answer as Part;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
