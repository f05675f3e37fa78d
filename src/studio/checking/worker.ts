import { answerTo, type Request } from './answer.ts';

/** A worker: answers each request, one after the other. */
addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(answerTo(data)));
