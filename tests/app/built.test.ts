import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bridgeText, bridgeTimeline } from '../support/bridge.ts';
import { english } from '../../src/words/en/index.ts';

const whole = JSON.stringify({
  ...bridgeTimeline,
  sources: bridgeTimeline.sources.map(({ text, ...source }) =>
    text ? { ...source, content: bridgeText } : source
  )
});

/** The page's parts as they read what a builder wrote into it. */
async function pageWith(body: string, address: string) {
  document.body.innerHTML = body;
  history.replaceState(null, '', address);
  vi.resetModules();
  const [{ goHome }, { Session }] = await Promise.all([
    import('../../src/app/built.ts'),
    import('../../src/app/session.svelte.ts')
  ]);
  goHome();
  return new Session(english);
}

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: URL) => {
    asked.push(url.pathname);
    return Promise.resolve(
      new Response(url.pathname.endsWith('.json') ? JSON.stringify(bridgeTimeline) : bridgeText)
    );
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
  // The files that follow read the page as it is without a builder's words.
  vi.resetModules();
});

describe('a page of a site', () => {
  const permalink =
    '<div id="app" data-home="../../?id=closed&amp;" data-timeline="../data/bridge/timeline.json"></div>';

  it('that is an event’s opens the event at the address of the story, with the rest of the view', async () => {
    const session = await pageWith(permalink, '/t/bridge/event/closed/?lane=works');
    expect(location.pathname + location.search).toBe('/t/bridge/?id=closed&lane=works');
    await session.openAddress();
    expect(asked).toEqual(['/t/data/bridge/timeline.json', '/t/data/bridge/sources/herald.txt']);
    expect([session.viewer?.selectedId, session.viewer?.filter.lane]).toEqual(['closed', 'works']);
  });

  it('leaves no trace of itself in a bare address', async () => {
    await pageWith('<div id="app" data-home="./?"></div>', '/t/bridge/index.html');
    expect(location.href).toBe(`${location.origin}/t/bridge/`);
  });

  it('links to the events’ own pages, and to those of another story by their address', async () => {
    const session = await pageWith(permalink, '/t/bridge/event/closed/');
    await session.openAddress();
    session.viewer?.setFilter({ lane: 'works' });
    expect(session.linkTo?.('built')).toBe(`${location.origin}/t/bridge/event/built/?lane=works`);
    history.replaceState(null, '', '?src=../data/other/timeline.json');
    await session.openAddress();
    expect(session.linkTo?.('built')).toBe(
      `${location.origin}/t/bridge/?src=..%2Fdata%2Fother%2Ftimeline.json&id=built`
    );
  });
});

describe('a page of a site that names its stories', () => {
  const page =
    '<div id="app" data-home="./?" data-timeline="../data/bridge/timeline.json" data-stories="../stories.json"></div>';

  /** Serves the site's list, and a story at any other address. */
  function serveSite(list: Response): void {
    vi.stubGlobal('fetch', (url: URL) => {
      asked.push(url.pathname);
      const { pathname } = url;
      if (pathname.endsWith('/stories.json')) return Promise.resolve(list);
      return Promise.resolve(
        new Response(pathname.endsWith('.json') ? JSON.stringify(bridgeTimeline) : bridgeText)
      );
    });
  }
  const own = ['data/bridge/timeline.json', 'data/other/timeline.json'];
  const list = (): Response => new Response(JSON.stringify({ stories: own }));
  const open = async (query: string) => {
    const session = await pageWith(page, `/t/bridge/${query}`);
    await session.openAddress();
    return session;
  };

  it('opens its own without asking for the list, and another that the list names', async () => {
    serveSite(list());
    expect((await open('')).viewer).toBeDefined();
    expect(asked).not.toContain('/t/stories.json');
    expect((await open('?src=../data/other/timeline.json')).viewer).toBeDefined();
    expect(asked).toContain('/t/data/other/timeline.json');
  });

  const ownStoryFetched = ['/t/data/bridge/timeline.json', '/t/data/bridge/sources/herald.txt'];

  it.each([
    ['what a reader put on its server', '/uploads/timeline.json'],
    ['a story with a query, which a server may answer as it likes', '../data/other/timeline.json?x'],
    ['a file beside a story', '../data/other/sources/a.json'],
    ['a story under another spelling', '../data/%6fther/timeline.json']
  ])('does not even fetch %s, but says so and shows its own story', async (_, path) => {
    serveSite(list());
    const session = await open(`?src=${encodeURIComponent(path)}&id=closed`);
    expect(session.notices.join()).toBe(
      `The address says src=${path}, which was ignored: this site shows its own stories only.`
    );
    expect(asked).toEqual(['/t/stories.json', ...ownStoryFetched]);
    expect([session.failure, session.viewer?.selectedId]).toEqual([undefined, 'closed']);
    expect(session.linkTo?.('built')).toBe(`${location.origin}/t/bridge/event/built/`);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['is a page', () => new Response('<!doctype html>')]
  ])('opens no other where its list %s', async (_, answer) => {
    serveSite(answer());
    const session = await open('?src=../data/other/timeline.json');
    expect(session.notices.join()).toContain('/t/stories.json, could not be read');
    expect(asked).toEqual(['/t/stories.json', ...ownStoryFetched]);
  });
});

describe('a page of any story', () => {
  it.each([
    ['data/other/timeline.json', []],
    [
      'uploads/timeline.json',
      [
        'This story comes from /uploads/timeline.json, which is not one of the stories that belong to this page.'
      ]
    ]
  ])('says of %s whether it belongs to the page', async (path, notices) => {
    const session = await pageWith('<div id="app"></div>', `/?src=${path}`);
    await session.openAddress();
    expect([session.viewer?.story.timeline.id, session.notices]).toEqual(['bridge', notices]);
  });

  it('takes no address with a user in it', async () => {
    const address = `//www.reuters.com@${location.host}/data/other/timeline.json`;
    const session = await pageWith('<div id="app"></div>', `/?src=${encodeURIComponent(address)}`);
    await session.openAddress();
    expect(session.notices.join()).toContain('which was ignored');
    expect(asked.join()).not.toContain('other');
  });
});

it.each([
  ['with the program', '<div id="app"></div>', true],
  ['of a story that is served', '<div id="app" data-timeline="s/timeline.json"></div>', true],
  ['of a site of stories', '<div id="app" data-home="./?"></div>', false],
  ['of one file', '<div id="app"></div><script type="application/json" id="timeline">{}</script>', false]
])('a page %s says whether a studio is beside it', async (_, page, expected) => {
  await pageWith(page, '/');
  expect((await import('../../src/app/built.ts')).hasStudio).toBe(expected);
});

describe('a page that carries its story', () => {
  const single = (json: string) =>
    `<div id="app" data-timeline="timeline.json"></div><script type="application/json" id="timeline">${json.replaceAll('<', '\\u003c')}</script>`;

  it('shows it as the address says, and fetches nothing', async () => {
    const session = await pageWith(single(whole), '/mail/timeline.html?id=closed');
    await session.openAddress();
    expect([session.failure, session.viewer?.selectedId, asked]).toEqual([undefined, 'closed', []]);
    expect([...session.viewer!.story.texts.keys()]).toEqual(['herald']);
    expect(session.linkTo?.('built')).toBe(`${location.origin}/mail/timeline.html?id=built`);
  });

  it('checks it like any other', async () => {
    const session = await pageWith(single(whole.replace('in 1932', 'in 1933')), '/timeline.html');
    await session.openAddress();
    expect(session.viewer).toBeUndefined();
    expect(session.failure?.name).toBe('timeline.json');
    expect(session.failure?.problems.map(({ message }) => message).join()).toContain('1933');
  });

  it('has no other story, and says so of an address that names one', async () => {
    const session = await pageWith(single(whole), '/timeline.html?src=data/other/timeline.json');
    await session.openAddress();
    expect(session.viewer?.story.timeline.id).toBe('bridge');
    expect(session.notices.join()).toContain('src=data/other/timeline.json, which was ignored');
    expect(asked).toEqual([]);
  });
});
