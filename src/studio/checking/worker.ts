import { answersTo, type Answer, type Request } from './answer.ts';

/** What a page says to the worker: what it asks for, or that it wants the next part of the answer. */
export type Message = Request | 'more';

/** What the worker says: a part of the answer, or that there is no more. */
export type Told = IteratorResult<Answer, void>;

let answers: Iterator<Answer, void> | undefined;

/** A worker: tells each part of an answer when it is asked for, so that the rest need not be found if nobody wants it. */
addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if (data !== 'more') answers = answersTo(data);
  postMessage(answers!.next());
});
