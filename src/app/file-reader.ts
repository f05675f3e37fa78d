import { readLocalStory, type LocalFile } from './local.ts';

/** A worker: is given the files of a story, and answers with the story, or with its problems. */
addEventListener('message', ({ data }: MessageEvent<readonly LocalFile[]>) =>
  readLocalStory(data).then(
    (story) => postMessage(story),
    // Thrown where the page hears it: what rejects in a worker does not reach the page.
    (error: unknown) =>
      setTimeout(() => {
        throw error;
      })
  )
);
