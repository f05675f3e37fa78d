import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../src/model/check-document.ts';
import { checkFile } from '../../src/model/file-checks.ts';
import { parseTimeline, parseTimelineText } from '../../src/model/parse.ts';
import { eventOf, plainText, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const check = (document: unknown, texts: ReadonlyMap<string, string> = new Map()) =>
  checkDocument(parseTimeline(JSON.parse(JSON.stringify(document))), texts, checkFile);
const pathsOf = (document: unknown) => check(document).problems.map(({ path }) => path);

const missing = [{ voice: 'reported', evidence: [quoteOf('Talks began in Paris on May 3, 2021')] }] as const;
const shapeless = eventOf({ id: 'shapeless', title: 'No such stage', occurrence: 'hapened' as 'happened' });

describe('an event whose shape is wrong', () => {
  const wrongQuote = eventOf({ id: 'wrong-quote', title: 'Talks', assertions: missing });
  const wrongDate = eventOf({ id: 'wrong-date', title: 'Talks', when: { edtf: 'soon', aspect: 'on' } });

  test('hides no problem of others, and all are listed by their places in the document', () => {
    const events = [wrongQuote, shapeless, wrongDate];
    expect(pathsOf(timelineOf({ events }))).toEqual([
      'events[0].assertions[0].evidence[0].exact',
      'events[1].occurrence',
      'events[2].when.edtf',
      'events[2].when.inferred'
    ]);
  });

  test('is named in each of its problems, as others are', () => {
    const { problems } = check(timelineOf({ events: [shapeless, wrongDate] }));
    expect(problems.map(({ event }) => event?.id)).toEqual(['shapeless', 'wrong-date', 'wrong-date']);
    expect(problems[0]?.event?.title).toBe('No such stage');
  });

  test('may have no id and no title, or be no object', () => {
    const { problems } = check({ ...timelineOf(), events: [{ ...eventOf(), id: 7, title: null }, 'none'] });
    expect(problems.map(({ path, event }) => [path, event])).toEqual([
      ['events[0].id', {}],
      ['events[0].title', {}],
      ['events[1]', undefined]
    ]);
  });

  test('is there for those that refer to it, and for no other name', () => {
    const anchored = (anchor: string) => eventOf({ id: `to-${anchor}`, when: { ...eventOf().when, anchor } });
    const events = [shapeless, anchored('shapeless'), anchored('nowhere')];
    expect(pathsOf(timelineOf({ events }))).toEqual(['events[0].occurrence', 'events[2].when.anchor']);
    const nameless = { ...shapeless, id: 7 as unknown as string };
    expect(pathsOf(timelineOf({ events: [nameless, anchored('two')] }))).toEqual([
      'events[0].id',
      'events[0].occurrence'
    ]);
  });

  test('keeps the places of ids that others have twice', () => {
    const { problems } = check(timelineOf({ events: [shapeless, eventOf(), eventOf()] }));
    expect(problems.map(({ path, message }) => `${path} ${message}`)[1]).toMatch(
      /^events\[2\]\.id the id “talks” is already used by events\[1\];/
    );
  });
});

describe('what is wrong outside the events hides none of theirs', () => {
  const quotePath = 'events[0].assertions[0].evidence[0].exact';
  const document = timelineOf({
    events: [eventOf({ title: 'Talks', assertions: missing })],
    lanes: [{ id: 'a', label: 'A' }]
  });
  const source = sourceOf(plainText);

  test.each<[string, object, readonly string[]]>([
    ['a key that is not known', { colour: 'red' }, ['colour']],
    ['a title that is none', { title: 5 }, ['title']],
    ['no id', { id: undefined }, ['id']],
    ['a language that is none', { language: 'English (US)' }, ['language']],
    ['an as-of day that is none', { asOf: 'today' }, ['asOf']],
    ['a window that is none', { window: ['2021-05-01'] }, ['window[1]']],
    ['a description that is none', { description: [] }, ['description']],
    ['lanes that are no list', { lanes: 'none' }, ['lanes']],
    ['a lane that is none', { lanes: [7] }, ['lanes[0]']],
    ['an actor without a label', { actors: [{ id: 'a' }] }, ['actors[0].label']],
    ['a source without a title', { sources: [{ ...source, title: undefined }] }, ['sources[0].title']],
    ['a source with a wrong address', { sources: [{ ...source, url: 'ftp://x' }] }, ['sources[0].url']],
    ['a hash that is none', { sources: [{ ...source, sha256: 'ABC' }] }, ['sources[0].sha256']]
  ])('%s', (_, change, paths) => {
    const found = pathsOf({ ...document, ...change });
    expect(found.filter((path) => !path.startsWith('events'))).toEqual(paths);
    expect(found).toContain(quotePath);
  });

  test('but a source whose id is wrong leaves open what quotes it', () => {
    expect(pathsOf({ ...document, sources: [{ ...source, id: 5 }] })).toEqual(['sources[0].id']);
  });
});

test.each([
  ['events that are no list', { ...timelineOf(), events: {} }],
  ['sources that are no list', { ...timelineOf(), sources: 'article' }],
  ['another version', { ...timelineOf(), version: 2 }],
  ['no object', [timelineOf()]]
])('nothing is checked of a document with %s', (_, document) => {
  const { problems, reading } = check(document);
  expect(problems.length).toBeGreaterThan(0);
  expect(reading).toBeUndefined();
});

test('a text with another hash is searched all the same', () => {
  const sources = [{ ...sourceOf(plainText), sha256: '0'.repeat(64) }];
  expect(
    pathsOf(timelineOf({ sources, events: [eventOf({ title: 'Talks', assertions: missing })] }))
  ).toEqual(['sources[0].sha256', 'events[0].assertions[0].evidence[0].exact']);
});

describe('a web page in place of a source’s text', () => {
  const page =
    '<!doctype html>\n<html><head><title>Sign in</title></head><body>Sign in to go on</body></html>';

  test.each([
    page,
    '\ufeff  <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<p>x',
    '<html lang="en">',
    '<?xml version="1.0"?>\n<!-- cached -->\n<!DOCTYPE html>',
    '<head><meta charset="utf-8"></head>',
    '<script>location = "/login"</script>'
  ])('is one problem, and its quotes and hash are none: %s', (content) => {
    const sources = [sourceOf(content, { sha256: '0'.repeat(64) })];
    const { problems, warnings } = check(timelineOf({ sources }));
    expect(problems.map(({ path }) => path)).toEqual(['sources[0].content']);
    expect(problems[0]?.message).toMatch(/is the markup of a web page/);
    expect(warnings).toEqual([]);
  });

  test('is named by its file', () => {
    const sources = [sourceOf('', { content: undefined, text: 'sources/paper.txt' })];
    const { problems } = check(timelineOf({ sources }), new Map([['paper', page]]));
    expect(problems.map(({ path }) => path)).toEqual(['sources[0].text']);
    expect(problems[0]?.message).toMatch(/^“sources\/paper\.txt” is the markup/);
  });

  test.each(['<i>Talks</i> began', 'The tag <html> opens a page', '<headline> Talks began', 'a < b'])(
    'is not what merely has a tag: %s',
    (content) => {
      const sources = [sourceOf(content)];
      expect(pathsOf(timelineOf({ sources }))).toEqual(['events[0].assertions[0].evidence[0].exact']);
    }
  );
});

test('a web page in place of the document is said to be one', () => {
  const parsed = parseTimelineText('<!doctype html><title>Not found</title>');
  expect(!parsed.ok && parsed.problems).toEqual([
    { path: '', message: 'is not JSON: this is a web page, not a timeline' }
  ]);
});
