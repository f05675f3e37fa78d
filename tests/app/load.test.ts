import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Parsed, Problem } from '../../src/model/problem.ts';
import type { Story } from '../../src/model/story.ts';
import { metadataOf } from '../../src/formats/metadata.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { checkDocument } from '../../src/model/check-document.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import { svgFile } from '../support/carriers.ts';
import { readLocalStory } from '../../src/app/local.ts';
import { fetchStory } from '../../src/app/fetch.ts';
import { storyAddress } from '../../src/app/remote.ts';
import { largestFile } from '../../src/model/text-file.ts';
import { bridgeStory, bridgeText, bridgeTimeline } from '../support/bridge.ts';

const json = JSON.stringify(bridgeTimeline);
const page = 'https://stories.example/site/';
const address = new URL('data/bridge/timeline.json', page);
const never = new AbortController().signal;

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream | number | Error;

/** A server that has these files under `data/bridge/`: a number is a status, an error a broken connection. */
function serve(files: Readonly<Record<string, Body>>): ReturnType<typeof vi.fn> {
  const server = vi.fn((url: URL) => {
    const body = files[url.pathname.replace('/site/data/bridge/', '')] ?? 404;
    if (body instanceof Error) return Promise.reject(body);
    return Promise.resolve(
      typeof body === 'number' ? new Response('', { status: body }) : new Response(body)
    );
  });
  vi.stubGlobal('fetch', server);
  return server;
}

const problemsOf = (story: Parsed<Story>): readonly Problem[] => (story.ok ? [] : story.problems);
const fetched = async (files: Readonly<Record<string, Body>>) => {
  serve(files);
  return fetchStory(address, never);
};

afterEach(() => vi.unstubAllGlobals());

describe('the address of a story', () => {
  it('is that of the example where none is asked for', () => {
    expect(storyAddress(undefined, page)?.href).toBe(
      'https://stories.example/site/data/north-korea-outreach/timeline.json'
    );
  });

  it.each(['data/x/timeline.json', '/elsewhere.json', './a.json?b#c', 'https://stories.example/x.json'])(
    '%s is taken, since it is of the page’s own site',
    (source) => {
      expect(storyAddress(source, page)?.origin).toBe('https://stories.example');
    }
  );

  it.each([
    'https://evil.example/x.json',
    '//evil.example/x.json',
    '\\\\evil.example\\x.json',
    'http://stories.example/x.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://evil.example/1',
    'blob:https://stories.example/1',
    'file:///etc/passwd',
    'http://['
  ])('%s is refused', (source) => {
    expect(storyAddress(source, page)).toBeUndefined();
  });
});

describe('a story from the server', () => {
  it('is read with the texts beside it', async () => {
    const story = await fetched({ 'timeline.json': json, 'sources/herald.txt': bridgeText });
    expect(story.ok && story.value.texts.get('herald')?.raw).toBe(bridgeText);
  });

  it('asks its own site only', async () => {
    const server = serve({ 'timeline.json': json, 'sources/herald.txt': bridgeText });
    await fetchStory(address, never);
    expect(server.mock.calls.map(([url]) => String(url))).toEqual([
      'https://stories.example/site/data/bridge/timeline.json',
      'https://stories.example/site/data/bridge/sources/herald.txt'
    ]);
    expect(server).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ mode: 'same-origin' }));
  });

  it.each<[string, Readonly<Record<string, Body>>, string, RegExp]>([
    ['that does not exist', {}, '', /timeline\.json does not exist on the server$/],
    [
      'that the server fails to give',
      { 'timeline.json': 500 },
      '',
      /was not given by the server, which answered 500$/
    ],
    [
      'without a connection',
      { 'timeline.json': new TypeError('Failed to fetch') },
      '',
      /could not be fetched; is there a connection\?$/
    ],
    [
      'that is a web page',
      { 'timeline.json': '<!doctype html><p>Not found' },
      '',
      /is a web page, not a timeline$/
    ],
    ['that is empty', { 'timeline.json': '' }, '', /empty/],
    ['that is cut off', { 'timeline.json': json.slice(0, 400) }, '', /not JSON.*ends too early/],
    [
      'that is not UTF-8',
      { 'timeline.json': new Uint8Array([0x7b, 0xe9, 0x7d]) },
      '',
      /is not UTF-8 text, but probably Windows-1252.*; save it as UTF-8: /
    ],
    [
      'whose text is missing',
      { 'timeline.json': json },
      'sources[0].text',
      /^sources\/herald\.txt does not exist on the server$/
    ]
  ])('%s is refused with one plain sentence', async (_, files, path, message) => {
    const problems = problemsOf(await fetched(files));
    expect(problems).toEqual([{ path, message: expect.stringMatching(message) as string }]);
  });

  it('whose text is missing, or a web page, is refused with the problems of all other texts and events', async () => {
    const [first, second, ...rest] = bridgeTimeline.events;
    const missing = [{ source: 'gazette', exact: 'Nobody said this' }];
    const document = {
      ...bridgeTimeline,
      sources: [
        ...bridgeTimeline.sources,
        { id: 'gazette', title: 'A gazette', content: 'Somebody said something.' },
        { id: 'wall', title: 'Behind a wall', text: 'sources/wall.txt' }
      ],
      events: [
        { ...first, occurrence: 'hapened' },
        { ...second, assertions: [{ voice: 'reported', evidence: missing }] },
        ...rest
      ]
    };
    const timeline = JSON.stringify(document);
    const page = '<!doctype html><title>Sign in</title>';
    const problems = problemsOf(await fetched({ 'timeline.json': timeline, 'sources/wall.txt': page }));
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'sources[0].text',
        'sources[2].sha256',
        'sources[3].text',
        'events[0].occurrence',
        'events[1].assertions[0].evidence[0].exact'
      ])
    );
    expect(problems[0]?.message).toBe('sources/herald.txt does not exist on the server');
    // The command line lists the same, at the same places.
    const texts = new Map([['wall', page]]);
    const listed = checkDocument(parseTimelineText(timeline), texts).problems;
    expect(problems.map(({ path, event }) => [path, event])).toEqual(
      listed.map(({ path, event }) => [path, event])
    );
  });

  it('names the place in JSON that is broken in the middle', async () => {
    const broken = '{\n  "version": 1,\n  "id" "x"\n}';
    expect(problemsOf(await fetched({ 'timeline.json': broken }))[0]?.message).toMatch(/line 3, column \d+/);
  });

  it('reports every problem of a document, each with its path', async () => {
    const wrong = { ...bridgeTimeline, title: 7, asOf: 'soon', lanes: 'none' };
    const paths = problemsOf(await fetched({ 'timeline.json': JSON.stringify(wrong) })).map(
      ({ path }) => path
    );
    expect(paths).toEqual(expect.arrayContaining(['title', 'asOf', 'lanes']));
  });

  it('that never ends is given up at the largest size, whatever was said of its length', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      }
    });
    const problems = problemsOf(await fetched({ 'timeline.json': endless }));
    expect(problems[0]?.message).toMatch(/is larger than 20 MB, the limit$/);
    expect(sent).toBeLessThan(largestFile * 1.2);
  });

  it('that was given up by its reader is no problem but an abort', async () => {
    const stopped = AbortSignal.abort();
    serve({ 'timeline.json': new Error('aborted') });
    await expect(fetchStory(address, stopped)).rejects.toThrow('aborted');
  });
});

describe('a story from files', () => {
  const file = (path: string, content: BlobPart) => ({
    path,
    file: new File([content], path.split('/').at(-1)!)
  });
  const document = file('timeline.json', json);
  const text = file('herald.txt', bridgeText);

  it('is put together by the names of its files', async () => {
    expect((await readLocalStory([text, document])).ok).toBe(true);
  });

  it('is put together by paths, where a folder was dropped that holds the same name twice', async () => {
    const files = [
      file('bridge/timeline.json', json),
      file('bridge/sources/herald.txt', bridgeText),
      file('bridge/drafts/herald.txt', 'something else')
    ];
    expect((await readLocalStory(files)).ok).toBe(true);
  });

  it('may have another name, if it is the only JSON file', async () => {
    expect((await readLocalStory([file('bridge.json', json), text])).ok).toBe(true);
  });

  it.each([
    ['without a document', [text], '', /no timeline\.json among the files/],
    ['with two documents', [document, document], '', /2 documents were opened; open one story at a time/],
    [
      'without its text',
      [document],
      'sources[0].text',
      /^sources\/herald\.txt was not opened; open it together/
    ],
    [
      'with two texts of one name',
      [document, file('a/herald.txt', 'x'), file('b/herald.txt', 'y')],
      'sources[0].text',
      /^sources\/herald\.txt may be any of 2 files/
    ]
  ])('%s is refused with the way out', async (_, files, path, message) => {
    const problems = problemsOf(await readLocalStory(files));
    expect(problems).toEqual([{ path, message: expect.stringMatching(message) as string }]);
  });

  it('is brought back by a picture that carries it', async () => {
    const whole = wholeDocument(bridgeStory());
    const svg = file(
      'bridge.SVG',
      svgFile({ metadata: metadataOf(bridgeStory(), 'A picture.'), document: whole })
    );
    const read = await readLocalStory([svg]);
    expect(read.ok && wholeDocument(read.value)).toBe(whole);
  });

  it('in a picture reads no file that is opened with it', async () => {
    const svg = file(
      'bridge.svg',
      svgFile({ metadata: metadataOf(bridgeStory(), 'A picture.'), document: json })
    );
    const problems = problemsOf(await readLocalStory([svg, text]));
    expect(problems[0]).toMatchObject({
      path: 'sources[0].text',
      message: expect.stringContaining('the document came in a picture') as string
    });
  });

  it('is its document, where pictures of it lie beside', async () => {
    expect((await readLocalStory([file('a.png', 'none'), document, text, file('b.svg', 'none')])).ok).toBe(
      true
    );
  });

  it.each([
    ['a picture without a document', [file('bridge.svg', '<svg/>')], /^bridge\.svg contains no timeline: /],
    ['a picture that is none', [file('bridge.png', 'GIF89a')], /^bridge\.png is not an SVG, PNG, PDF, Word/],
    ['two pictures', [file('a.png', ''), file('a.pdf', '')], /^2 documents were opened/],
    [
      'a picture with a document that is none',
      [file('a.svg', svgFile({ metadata: metadataOf(bridgeStory(), 'A picture.'), document: '{' }))],
      /ends too early/
    ]
  ])('of %s is refused with the way out', async (_, files, message) => {
    const problems = problemsOf(await readLocalStory(files));
    expect(problems).toEqual([{ path: '', message: expect.stringMatching(message) as string }]);
  });

  it('with a text that was changed is refused', async () => {
    const changed = file('herald.txt', bridgeText.replace('cracks', 'gaps'));
    const problems = problemsOf(await readLocalStory([document, changed]));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ path }) => path !== '')).toBe(true);
  });

  it('with a key that stands twice in one object is refused, since only the last would be read', async () => {
    const twice = json.replace('{', '{"asOf":"2020-01-01",');
    const [problem, ...others] = problemsOf(await readLocalStory([file('timeline.json', twice), text]));
    expect(others).toEqual([]);
    expect(problem?.path).toBe('asOf');
    expect(problem?.message).toMatch(/^the key “asOf” is in one object more than once, on line 1; /);
  });

  it.each([
    [
      'NotReadableError',
      /^sources\/herald\.txt may not be read, or has changed since it was chosen; check its permissions/
    ],
    ['NotFoundError', /^sources\/herald\.txt is no longer where it was/],
    ['SecurityError', /^sources\/herald\.txt may not be read: the browser refuses it/]
  ])('says of a text why the browser does not read it: %s', async (name, message) => {
    const broken = file('herald.txt', bridgeText);
    vi.spyOn(broken.file, 'arrayBuffer').mockRejectedValue(new DOMException('no', name));
    const problems = problemsOf(await readLocalStory([document, broken]));
    expect(problems).toEqual([
      { path: 'sources[0].text', message: expect.stringMatching(message) as string }
    ]);
  });

  it('that is too large is not even read', async () => {
    const large = new File([], 'timeline.json');
    Object.defineProperty(large, 'size', { value: largestFile + 1 });
    const read = vi.spyOn(large, 'arrayBuffer');
    expect(problemsOf(await readLocalStory([{ path: 'timeline.json', file: large }]))[0]?.message).toMatch(
      /larger than/
    );
    expect(read).not.toHaveBeenCalled();
  });
});
