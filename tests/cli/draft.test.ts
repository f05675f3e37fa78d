import { describe, expect, it } from 'vitest';
import type { ReportedCandidate } from '../../src/cli/draft-report.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { article, articleTimelineText, plainText, sourceOf, timelineOf } from '../support/documents.ts';
import { runWith, type Outcome } from '../support/effects.ts';

const files = { 's/timeline.json': articleTimelineText, 's/sources/article.txt': article };
const draft = (
  more: readonly string[] = [],
  stories: Readonly<Record<string, string>> = files
): Promise<Outcome> => runWith(['draft', 's', ...more], stories);
const reported = ({ out }: Outcome): readonly ReportedCandidate[] => JSON.parse(out) as ReportedCandidate[];

const storyOf = (more: Parameters<typeof timelineOf>[0]): Readonly<Record<string, string>> => ({
  's/timeline.json': JSON.stringify(timelineOf(more))
});

describe('draft', () => {
  it('prints each candidate with its place, times, voice and events', async () => {
    const { code, out, error } = await draft();
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain(`article:11:1  The U.S. official refused to comment`);
    expect(out.split('\n\n').find((each) => each.includes('To date'))).toBe(
      [
        'article:9:1  “To date, we have not received any response from Pyongyang,” the official said.',
        '  “To date” at 869–876',
        '    ../2021-03-13 until: until March 13, 2021; no start is given',
        '  says senior Biden administration official, unnamed, through Reuters; direct quote',
        '  used by no-answer-from-pyongyang'
      ].join('\n')
    );
    expect(out).toMatch(/\n13 candidates, 12 of them used\n$/u);
  });

  it('prints JSON with the times as “times” does, in offsets of the source', async () => {
    const found = reported(await draft(['--json']));
    expect(found).toHaveLength(13);
    for (const { start, end, sentence, times } of found) {
      expect(article.slice(start, end)).toBe(sentence);
      for (const time of times) expect(article.slice(time.start, time.end)).toBe(time.text);
    }
    const { out } = await runWith(['times', 'a.txt', '--as-of', '2021-03-13', '--json'], {
      'a.txt': article
    });
    expect(found.flatMap(({ times }) => times)).toEqual(JSON.parse(out));
    expect(Object.keys(found[0]!)).toEqual([
      'source',
      'start',
      'end',
      'sentence',
      'times',
      'speaker',
      'mode',
      'events'
    ]);
    expect(found[2]).toMatchObject({ speaker: null, mode: null, events: ['trip-to-south-korea-and-japan'] });
  });

  it('lists the candidates of all sources in order, also of a story that has no events yet', async () => {
    const other = 'The bridge fell on May 4, 2021.';
    const sources = [sourceOf(plainText), sourceOf(other, { id: 'other' })];
    const found = reported(await draft(['--json'], storyOf({ sources, events: [] })));
    expect(found.map(({ source, events }) => [source, events.length])).toEqual([
      ['paper', 0],
      ['paper', 0],
      ['other', 0]
    ]);
  });

  it('passes over a source that has no text by intention', async () => {
    const { content, sha256, ...unread } = sourceOf(plainText, { id: 'unread' });
    const sources = [unread, { ...unread, id: 'paper', content, sha256 }];
    const outcome = await draft(['--json'], storyOf({ sources }));
    expect([outcome.code, outcome.error, reported(outcome).length]).toEqual([0, '', 2]);
  });

  it('prints nothing of a text whose hash differs, which could be any file, and says so', async () => {
    const { code, out, error } = await draft(
      [],
      storyOf({ sources: [sourceOf(plainText, { sha256: canonicalHash('x') })] })
    );
    expect(code).toBe(1);
    expect(out).toBe('0 candidates, 0 of them used\n');
    expect(error).toBe(
      'sourceline: s: sources[0].sha256: the text has another hash; if it is the right text, run “verify --fix”\n'
    );
  });

  it.each([
    ['a missing text', undefined, 'sources[0].text: there is no file sources/article.txt'],
    ['a web page', '<!doctype html><html><body>Talks</body></html>', 'is a web page']
  ])('says why the candidates of %s are missing', async (_, text, message) => {
    const { code, error } = await draft([], {
      's/timeline.json': articleTimelineText,
      ...(text !== undefined && { 's/sources/article.txt': text })
    });
    expect(code).toBe(1);
    expect(error).toContain(message);
  });

  it('lists the problems of a document of the wrong shape', async () => {
    const { code, out, error } = await draft([], { 's/timeline.json': '{"version": 1}' });
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^sourceline: s: id/mu);
  });

  it('shows characters that a terminal would obey', async () => {
    const text = 'The bridge \u001b[2Jfell on May 4, 2021, the \u202emayor said.';
    const { out } = await draft([], storyOf({ sources: [sourceOf(text)], events: [] }));
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });

  it.each([
    [[], 'no STORY'],
    [['a', 'b'], 'one STORY at a time'],
    [['nowhere'], 'cannot read nowhere']
  ])('refuses %j', async (args, message) => {
    const { code, error } = await runWith(['draft', ...args]);
    expect(code).toBe(2);
    expect(error).toContain(message);
  });
});
