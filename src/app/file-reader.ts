import { readLocalStory, type LocalFile } from './local.ts';

/** A worker: is given the files of a story, and answers with the story, or with its problems. */
addEventListener('message', ({ data }: MessageEvent<readonly LocalFile[]>) => {
  readLocalStory(data).then(postMessage, throwAloud);
});

/** The page hears of what is thrown in a worker, but not of what rejects. */
function throwAloud(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
