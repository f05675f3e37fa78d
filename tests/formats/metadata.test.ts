import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { metadataOf } from '../../src/formats/metadata.ts';
import { cleaned, xmlText } from '../../src/formats/xml.ts';
import { textHash } from '../../src/model/hash.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import {
  article,
  articleTimelineText,
  eventOf,
  plainText,
  sourceOf,
  storyOf,
  timelineOf
} from '../support/documents.ts';
import { readDocument } from '../support/hostile/read.ts';

describe('what a file says of itself', () => {
  test('of the first story', () => {
    const story = readDocument(articleTimelineText, new Map([['article', article]]));
    if (!story.ok) throw new Error(story.problems[0].message);
    const { description } = story.value.timeline;
    expect(metadataOf(story.value)).toEqual({
      title: 'U.S. outreach to North Korea, as reported in March 2021',
      description,
      language: 'en',
      sources: ['News article on U.S. outreach to North Korea (headline not recorded)'],
      hash: textHash(wholeDocument(story.value)),
      version: packageJson.version,
      alternativeText:
        'A timeline, “U.S. outreach to North Korea, as reported in March 2021”: 13 events in 4 lanes, dated January 20, 2017 – March 20, 2021. It tells what was known on March 13, 2021; what is later was still to come.'
    });
  });

  test('names each source with who wrote it, when and where', () => {
    const source = sourceOf(plainText, {
      author: 'A. Writer',
      publisher: 'The Paper',
      published: '2021-05-04',
      url: 'https://paper.example/meet'
    });
    expect(metadataOf(storyOf(timelineOf({ sources: [source] }))).sources).toEqual([
      'A paper, A. Writer, The Paper, 2021-05-04, https://paper.example/meet'
    ]);
  });

  test('tells of the events that the picture shows', () => {
    const story = storyOf(timelineOf());
    expect(metadataOf(story).alternativeText).toContain('“Talks”: 1 event, dated May 3, 2021. ');
    expect(metadataOf(story, []).alternativeText).toBe('A timeline, “Talks”, without events.');
    expect(metadataOf(story).description).toBe(metadataOf(story).alternativeText);
  });

  test.each([
    ['until a day', '../2021-05-03', ': 1 event, dated May 3, 2021. '],
    ['of an unknown end', '2021-05-03/', ': 1 event, dated May 3, 2021. '],
    ['of two months', '2021-05/2021-06', ': 1 event, dated May 1 – June 30, 2021. ']
  ])('in words for dates %s', (_, edtf, words) => {
    const event = eventOf({ when: { edtf, aspect: 'within', inferred: 'Made up.' } });
    const story = readDocument(JSON.stringify(timelineOf({ events: [event] })));
    if (!story.ok) throw new Error(story.problems[0].message);
    expect(metadataOf(story.value).alternativeText).toContain(words);
  });

  test('has the same hash, whether the texts came from files or from a picture', () => {
    const fromFiles = readDocument(articleTimelineText, new Map([['article', article]]));
    if (!fromFiles.ok) throw new Error(fromFiles.problems[0].message);
    const fromPicture = readDocument(wholeDocument(fromFiles.value));
    if (!fromPicture.ok) throw new Error(fromPicture.problems[0].message);
    expect(metadataOf(fromPicture.value)).toEqual(metadataOf(fromFiles.value));
  });
});

test('what XML may not hold gives way to U+FFFD, and is named once', () => {
  expect(cleaned('a\u0000b\u0000 \ud83d \ufffe 😀\t\n')).toEqual({
    text: 'a\ufffdb\ufffd \ufffd \ufffd 😀\t\n',
    replaced: ['U+0000', 'U+D83D', 'U+FFFE']
  });
  expect(cleaned('plain').replaced).toEqual([]);
  expect(xmlText('<a b="\r\n">&\u0001')).toBe('&lt;a b=&quot;&#13;&#10;&quot;&gt;&amp;\ufffd');
});
