import { afterEach, describe, expect, it, vi } from 'vitest';
import { Session } from '../../src/app/session.svelte.ts';
import { english } from '../../src/words/en/index.ts';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';

const documentOf = (title: string): string => JSON.stringify({ ...bridgeTimeline, title });
const filesOf = (title: string) =>
  Object.entries({ 'timeline.json': documentOf(title), 'herald.txt': bridgeText }).map(([path, content]) => ({
    path,
    file: new File([content], path)
  }));

/** A server whose every answer waits until it is told which story it has. */
function slowServer(): (title: string) => void {
  let answer: (title: string) => void = () => {};
  const title = new Promise<string>((resolve) => (answer = resolve));
  vi.stubGlobal('fetch', async (url: URL) =>
    Promise.resolve(new Response(url.pathname.endsWith('.json') ? documentOf(await title) : bridgeText))
  );
  return answer;
}

const titleOf = (session: Session): string | undefined => session.viewer?.story.timeline.title;

afterEach(() => vi.unstubAllGlobals());

describe('the latest wish', () => {
  it('wins over an earlier one that answers later', async () => {
    const answer = slowServer();
    const session = new Session(english);
    const earlier = session.openAddress();
    await session.openFiles(filesOf('the later'));
    answer('the earlier');
    await earlier;
    expect([titleOf(session), session.failure, session.work.job]).toEqual([
      'the later',
      undefined,
      undefined
    ]);
  });

  it('wins over a failure that comes later', async () => {
    const answer = slowServer();
    const session = new Session(english);
    const earlier = session.openAddress();
    await session.openFiles(filesOf('the later'));
    answer('');
    await earlier;
    expect([titleOf(session), session.failure]).toEqual(['the later', undefined]);
  });
});

describe('a session', () => {
  it('says what goes wrong unforeseen', async () => {
    const session = new Session(english);
    const broken = Object.assign(new File([], 'timeline.json'), {
      arrayBuffer: () => Promise.reject(new Error('torn'))
    });
    await session.openFiles([{ path: 'timeline.json', file: broken }]);
    expect(session.failure).toMatchObject({ problems: [], reason: 'it could not be read: Error: torn' });
  });

  it('keeps the story on screen, and its view, when another fails', async () => {
    const session = new Session(english);
    await session.openFiles(filesOf('the first'));
    session.viewer?.select('closed');
    await session.openFiles([{ path: 'a.json', file: new File(['{'], 'a.json') }]);
    expect([titleOf(session), session.viewer?.selectedId]).toEqual(['the first', 'closed']);
    expect(session.failure?.name).toBe('a.json');
  });

  it('forgets a failure when a story opens after it', async () => {
    const session = new Session(english);
    await session.openFiles([{ path: 'a.json', file: new File(['{'], 'a.json') }]);
    await session.openFiles(filesOf('the next'));
    expect(session.failure).toBeUndefined();
  });

  it('opens nothing where no file was chosen', async () => {
    const session = new Session(english);
    await session.openFiles([]);
    expect([session.viewer, session.failure, session.work.job]).toEqual([undefined, undefined, undefined]);
  });

  it('links to an event of a story that has an address, and only of such', async () => {
    slowServer()('the example');
    const session = new Session(english);
    await session.openAddress();
    expect(session.linkTo?.('closed')).toBe(`${location.origin}/?id=closed`);
    await session.openFiles(filesOf('a file'));
    expect(session.linkTo).toBeUndefined();
  });
});
