import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchStory } from '../../src/app/fetch.ts';
import { Session } from '../../src/app/session.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';

const address = new URL('https://stories.example/data/bridge/timeline.json');
const json = JSON.stringify(bridgeTimeline);
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

type Answer = (signal: AbortSignal) => Promise<Response>;

/** As a browser does with a server that is silent. */
const silent: Answer = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));

/** A text of which a part comes every so many seconds. */
const slow =
  (text: string, parts: number, every: number): Answer =>
  () => {
    const size = Math.ceil(text.length / parts);
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, every * 1000));
        controller.enqueue(new TextEncoder().encode(text.slice(at, (at += size))));
        if (at >= text.length) controller.close();
      }
    });
    return Promise.resolve(new Response(stream));
  };

/** A part comes, and then nothing. */
const stalled: Answer = (signal) => {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(json.slice(0, 100)));
      signal.addEventListener('abort', () => controller.error(signal.reason));
    }
  });
  return Promise.resolve(new Response(stream));
};

function serve(document: Answer, text: Answer = () => Promise.resolve(new Response(bridgeText))) {
  const server = vi.fn((url: URL, { signal }: RequestInit) =>
    (url.pathname.endsWith('.json') ? document : text)(signal!)
  );
  vi.stubGlobal('fetch', server);
  return server;
}

const given: Answer = () => Promise.resolve(new Response(json));
const never = new AbortController().signal;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a server that is silent for ten seconds', () => {
  it.each([
    ['about a story', silent, undefined, ''],
    ['in the middle of a story', stalled, undefined, ''],
    ['about an article', given, silent, 'sources[0].text'],
    ['in the middle of an article', given, stalled, 'sources[0].text']
  ])('is reported %s', async (_, document, text, path) => {
    serve(document, text);
    let story: Awaited<ReturnType<typeof fetchStory>> | undefined;
    void fetchStory(address, never).then((fetched) => (story = fetched));
    await seconds(9.9);
    expect(story).toBeUndefined();
    await seconds(0.2);
    expect(story?.ok).toBe(false);
    expect(story?.ok === false && story.problems).toEqual([
      { path, message: expect.stringContaining('has not answered for 10 seconds; try again') as string }
    ]);
  });

  it('is not one whose answer comes slowly', async () => {
    serve(slow(json, 4, 9));
    const story = fetchStory(address, never);
    await seconds(60);
    expect((await story).ok).toBe(true);
  });

  it('leaves no timer behind where it did answer', async () => {
    serve(given);
    const story = fetchStory(address, never);
    await seconds(0);
    expect((await story).ok).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is one that the page can try again', async () => {
    serve(silent);
    const session = new Session(english);
    void session.openExample();
    await seconds(10.1);
    expect(session.failure?.problems[0]?.message).toContain('has not answered');
    serve(given);
    void session.failure?.retry?.();
    await seconds(0.1);
    expect([session.viewer?.story.timeline.title, session.failure]).toEqual(['The closed bridge', undefined]);
  });
});

describe('an opening', () => {
  it('can be cancelled while the server is silent, and says so', async () => {
    serve(silent);
    const session = new Session(english);
    const opened = session.openExample();
    await seconds(2);
    expect(session.work.isLong).toBe(true);
    session.work.cancel();
    await opened;
    expect(session.failure?.reason).toBe('it was cancelled before it was open');
  });

  it('of files that can not be had is a failure, not an error that nobody hears', async () => {
    const session = new Session(english);
    await session.openFiles(Promise.reject(new Error('no permission')));
    expect(session.failure?.reason).toBe('it could not be read: Error: no permission');
  });

  it('of a folder with many files names a few of them', { tags: 'slow' }, async () => {
    const session = new Session(english);
    const files = Array.from({ length: 1000 }, (_, index) => ({
      path: `${index}.txt`,
      file: new File([], 'x')
    }));
    await session.openFiles(files);
    expect(session.failure?.name).toBe('0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 995 more');
  });
});
