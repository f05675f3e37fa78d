import { describe, expect, test } from 'vitest';
import { checkContexts } from '../../src/model/check-context.ts';
import { parseTimeline } from '../../src/model/parse.ts';
import { readTimeline } from '../../src/model/reading.ts';
import type { Assertion, Timeline } from '../../src/model/timeline.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  quoteOf,
  sourceOf,
  timelineOf
} from '../support/documents.ts';

const warned = (timeline: Timeline, texts = new Map<string, string>()) =>
  checkContexts(readTimeline(timeline, texts)).warnings.map(({ path, message }) => `${path}: ${message}`);

const withQuotes = (raw: string, voice: Assertion['voice'], exact: string, ...others: string[]) =>
  timelineOf({
    sources: [sourceOf(raw)],
    events: [
      eventOf({
        assertions: [{ voice, evidence: [quoteOf(exact), ...others.map((other) => quoteOf(other))] }]
      })
    ]
  });

const first = 'events[0].assertions[0].evidence[0].exact';

describe('a warning', () => {
  const raw = 'The official did not say that the talks would resume, aides said.';

  test('names the words of the sentence that the quote leaves out', () => {
    expect(warned(withQuotes(raw, 'attributed', 'the talks would resume'))).toEqual([
      `${first}: The rest of the sentence says “did not say that”, which may change what the quote means.`
    ]);
  });

  test('is not given for words that another quote of the event shows', () => {
    expect(
      warned(withQuotes(raw, 'attributed', 'the talks would resume', 'The official did not say that'))
    ).toEqual([]);
  });

  test('of who says so is given where the document has it as the source’s own words', () => {
    const said = 'The talks resumed, aides said.';
    expect(warned(withQuotes(said, 'attributed', 'The talks resumed'))).toEqual([]);
    expect(warned(withQuotes(said, 'reported', 'The talks resumed'))[0]).toContain(
      'says “aides said”, so the quote may be someone’s words'
    );
  });

  test('is not given for a quote that is no evidence', () => {
    expect(warned(withQuotes(raw, 'reported', 'the talks resume'))).toEqual([]);
  });

  test.each([
    ['Did the talks resume?', 'the talks resume', 'The sentence is a question'],
    ['Up 5 percent of them left.', 'Up 5', 'beside a number of the quote'],
    [
      'It was Iran. Iraq attacked.',
      'Iran. Iraq attacked',
      'parts of several sentences, which meet at “Iran. Iraq attacked”'
    ],
    ['He \u202edid\u202c it', 'it', 'Invisible characters beside the quote'],
    ['He was ~~signed~~ hired.', 'signed', 'strike words out'],
    [
      'Iran attacked the ship. The claim was later withdrawn.',
      'Iran attacked the ship',
      'The next sentence says “The claim was later withdrawn”, which may take the quote back.'
    ]
  ])('of “%s” → “%s” says why', (source, exact, says) => {
    expect(warned(withQuotes(source, 'reported', exact)).join()).toContain(says);
  });
});

test('the first story quotes what its sentences say, and has no warning', () => {
  const parsed = parseTimeline(JSON.parse(articleTimelineText));
  if (!parsed.ok) throw new Error('the first story is no timeline');
  expect(warned(parsed.value, new Map([['article', article]]))).toEqual([]);
});
