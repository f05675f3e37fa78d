import { request, type IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { PackageMissing } from '../../src/export/node/optional.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import type { Listening } from '../../src/cli/serve/served.ts';
import { builtFrame, builtPage } from '../support/built.ts';
import { article, articleTimelineText } from '../support/documents.ts';
import { png } from '../support/images.ts';
import { runWith, type Outcome } from '../support/effects.ts';

const built: Readonly<Record<string, string>> = {
  'app/index.html': builtPage,
  'app/assets/index-1.js': 'js',
  'app/assets/font-1.woff2': 'font',
  'app/embed/index.html': builtFrame,
  'app/studio/index.html': '<title>Studio</title><div id="app"></div>',
  'app/data/another/timeline.json': 'an example'
};

const files = (): Record<string, string | Uint8Array> => ({
  's/timeline.json': articleTimelineText,
  's/sources/article.txt': article,
  's/private.txt': 'not named by the document'
});

interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

let opened: Listening | undefined;
afterEach(() => opened?.close());

/** Not `fetch`, which sets the header Host itself and resolves `..`. */
const ask = (
  path: string,
  { method = 'GET', host }: { method?: string; host?: string } = {}
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const port = opened!.port;
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { host: host ?? `127.0.0.1:${port}` } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      }
    );
    asked.on('error', reject).end();
  });

/** Serves a story on a free port; `act` runs once it is read, and may change its files and have it read again. */
function serve(
  act: (again: () => Promise<void>) => Promise<void>,
  stories = files(),
  more: Partial<Effects> = {}
): Promise<Outcome> {
  return runWith(['serve', 's', '--port', '0'], stories, '', {
    listen: async (port, answer) => (opened = await listen(port, answer)),
    onChange: (_, read) => act(read),
    listBuilt: (folder) =>
      Promise.resolve(
        Object.keys(built).flatMap((path) =>
          path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []
        )
      ),
    readBuilt: (path) => Promise.resolve(new TextEncoder().encode(built[path])),
    ...more
  });
}

/** What is served at a path, for a story that is not changed. */
async function served(
  path: string,
  options: Parameters<typeof ask>[1] = {},
  stories = files()
): Promise<Answered> {
  let answered: Answered | undefined;
  const outcome = await serve(async () => void (answered = await ask(path, options)), stories);
  expect(outcome.code).toBe(0);
  return answered!;
}

describe('serve', () => {
  it('prints the addresses of page and studio, for this machine only', async () => {
    const { out } = await serve(() => Promise.resolve());
    expect(out).toBe(
      `s\n  page    http://127.0.0.1:${opened!.port}/\n  studio  http://127.0.0.1:${opened!.port}/studio/\n` +
        'Only this machine can open them. Ctrl-C ends it.\n'
    );
  });

  it('names no studio that was not built', async () => {
    const { out } = await serve(() => Promise.resolve(), files(), { listBuilt: () => Promise.resolve([]) });
    expect(out).not.toContain('studio');
  });

  it('has the page with its own policy, the story, and a script that loads it again', async () => {
    const { status, headers, text } = await served('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'self'",
      'cross-origin-resource-policy': 'same-origin'
    });
    expect(text).toContain('<div id="app" data-timeline="data/story/timeline.json">');
    expect(text).toContain('<script type="module" src="./reload.js"></script>');
    expect(text).not.toMatch(/<script(?![^>]* src=)/u);
  });

  it.each([
    ['/data/story/timeline.json', 'application/json; charset=utf-8', articleTimelineText],
    ['/data/story/sources/article.txt', 'text/plain; charset=utf-8', article],
    ['/assets/index-1.js', 'text/javascript; charset=utf-8', 'js'],
    ['/assets/font-1.woff2', 'font/woff2', 'font'],
    ['/embed/', 'text/html; charset=utf-8', builtFrame],
    [
      '/studio/',
      'text/html; charset=utf-8',
      '<title>Studio</title><div id="app" data-served="story.json"></div>'
    ],
    [
      '/studio/?story=a',
      'text/html; charset=utf-8',
      '<title>Studio</title><div id="app" data-served="story.json"></div>'
    ],
    [
      '/studio/story.json',
      'application/json; charset=utf-8',
      '{"folder":"../data/story/","files":["sources/article.txt","timeline.json"],"changes":"../changes"}'
    ]
  ])('has %s as %s', async (path, type, content) => {
    const { status, headers, text } = await served(path);
    expect([status, headers['content-type'], text]).toEqual([200, type, content]);
  });

  it('leads from a folder without a slash to the folder', async () => {
    const { status, headers } = await served('/studio');
    expect([status, headers.location]).toEqual([308, '/studio/']);
  });

  it.each([
    '/private.txt',
    '/data/story/private.txt',
    '/data/story/',
    '/data/another/timeline.json',
    '/../s/private.txt',
    '/data/story/%2e%2e/%2e%2e/s/private.txt',
    '/data/story/sources/..%2f..%2fprivate.txt',
    '/s/timeline.json',
    '/assets/',
    '/assets',
    '/%',
    '//example.org/'
  ])('has nothing at %s', async (path) => {
    expect((await served(path)).status).toBe(404);
  });

  it('serves a text as a text and an image as an image, whatever their names, and nothing that only claims to be one', async () => {
    const document = JSON.parse(articleTimelineText) as { sources: object[]; events: object[] };
    const [source] = document.sources;
    const [event] = document.events;
    const medium = (file: string) => ({ file, alt: 'A bridge' });
    const stories = {
      's/timeline.json': JSON.stringify({
        ...document,
        sources: [{ ...source, text: 'sources/evil.html' }],
        events: [{ ...event, media: [medium('a.png'), medium('b.png')] }]
      }),
      's/sources/evil.html': article,
      's/a.png': png,
      's/b.png': '<script>'
    };
    const typeOf = async (path: string) => {
      const { status, headers } = await served(`/data/story/${path}`, {}, stories);
      return status === 200 ? headers['content-type'] : status;
    };
    expect(await typeOf('sources/evil.html')).toBe('text/plain; charset=utf-8');
    expect(await typeOf('a.png')).toBe('image/png');
    expect(await typeOf('b.png')).toBe(404);
  });

  it.each(['example.org', 'example.org:80', '127.0.0.1', '127.0.0.1.example.org', '[::1]'])(
    'refuses the name %j, under which a page of a stranger could read it',
    async (host) => {
      const { status, text } = await served('/', { host });
      expect(status).toBe(421);
      expect(text).not.toContain('<');
    }
  );

  it('answers to the name localhost', async () => {
    await serve(async () => {
      expect((await ask('/', { host: `localhost:${opened!.port}` })).status).toBe(200);
    });
  });

  it('answers HEAD without the content, and nothing that would change something', async () => {
    const head = await served('/', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await served('/', { method })).status).toBe(405);
  });

  it('has nothing for what a package brings that is not installed', async () => {
    await serve(async () => expect((await ask('/assets/font-1.woff2')).status).toBe(404), files(), {
      readBuilt: (path) =>
        path.endsWith('.woff2')
          ? Promise.reject(new PackageMissing(path, ['wawoff2']))
          : Promise.resolve(new TextEncoder().encode(built[path]))
    });
  });
});

describe('after a change', () => {
  it('every open page is told, and gets the story as it is then, right or wrong', async () => {
    const stories = files();
    const { error } = await serve(async (again) => {
      const script = await ask('/reload.js');
      expect(script.headers['content-type']).toContain('text/javascript');
      const [, path] = /new URL\('(\w+)'/u.exec(script.text)!;
      const told = firstChange(`/${path}`);
      await told.open;
      stories['s/timeline.json'] = '{"version": 2}';
      await again();
      expect(await told.change).toContain('event: change\ndata: story\n\n');
      expect((await ask('/data/story/timeline.json')).text).toBe('{"version": 2}');
      expect((await ask('/')).status).toBe(200);
      stories['s/timeline.json'] = articleTimelineText;
      await again();
      expect((await ask('/data/story/timeline.json')).text).toBe(articleTimelineText);
    }, stories);
    expect(error).toMatch(
      /^sourceline: s: 1 problem; “verify” and the page list them\nsourceline: s: no problems\n$/u
    );
  });

  it('says what is wrong once, however often the files change', async () => {
    const { error } = await serve(async (again) => {
      await again();
      await again();
    });
    expect(error).toBe('sourceline: s: no problems\n');
  });

  it('a document that is gone for a moment is not there, and is there again when it is back', async () => {
    const stories = files();
    const { error } = await serve(async (again) => {
      delete stories['s/timeline.json'];
      await again();
      expect((await ask('/data/story/timeline.json')).status).toBe(404);
      stories['s/timeline.json'] = articleTimelineText;
      await again();
      expect((await ask('/data/story/timeline.json')).status).toBe(200);
    }, stories);
    expect(error).toContain('cannot read s/timeline.json: there is no such file');
  });
});

/** Listens as the page does; `change` is all that was said by the first change. */
function firstChange(path: string): { readonly open: Promise<void>; readonly change: Promise<string> } {
  let text = '';
  let opens = (): void => undefined;
  const open = new Promise<void>((resolve) => (opens = resolve));
  const change = new Promise<string>((resolve, reject) => {
    const { port } = opened!;
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}` } },
      (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream');
        response.setEncoding('utf8');
        response.on('error', reject);
        response.on('data', (part: string) => {
          opens();
          text += part;
          if (text.includes('event:')) {
            resolve(text);
            asked.destroy();
          }
        });
      }
    );
    asked.on('error', reject).end();
  });
  return { open, change };
}

describe('serve ends with a message for', () => {
  it.each([
    ['no story', [], 'no STORY'],
    ['two stories', ['s', 't'], 'one STORY at a time'],
    ['standard input', ['-'], 'serve needs a STORY on disk, not -'],
    ['a port that is none', ['s', '--port', 'x'], '--port is a number up to 65535, not x'],
    ['a port too high', ['s', '--port', '65536'], '--port is a number up to 65535, not 65536']
  ])('%s', async (_, args, message) => {
    const { code, error } = await runWith(['serve', ...args], files());
    expect(code).toBe(2);
    expect(error).toContain(message);
  });

  it('a story that is not there', async () => {
    const { code, error } = await serve(() => Promise.resolve(), {});
    expect(code).toBe(2);
    expect(error).toContain('cannot read s');
  });

  it('a program that is not built', async () => {
    const { code, error } = await runWith(['serve', 's'], files());
    expect(code).toBe(2);
    expect(error).toContain('cannot read dist/app/index.html, which every site needs');
  });

  it('a port that is in use, with the way out', async () => {
    opened = await listen(0, () => Promise.resolve(undefined));
    const { port } = opened;
    await expect(listen(port, () => Promise.resolve(undefined))).rejects.toThrow(
      `port ${port} is in use, perhaps by another “serve”: end that, or give another, as in --port 4179`
    );
  });
});
