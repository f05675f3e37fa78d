import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { metadataOf } from '../../src/formats/metadata.ts';
import { cleaned, xmlText } from '../../src/formats/xml.ts';
import { textHash } from '../../src/model/hash.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import {
  article,
  articleTimelineText,
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
    expect(metadataOf(story.value, 'A picture.')).toEqual({
      title: 'U.S. outreach to North Korea, as reported in March 2021',
      description,
      language: 'en',
      sources: ['News article on U.S. outreach to North Korea (headline not recorded)'],
      hash: textHash(wholeDocument(story.value)),
      version: packageJson.version,
      alternativeText: 'A picture.'
    });
  });

  test('names each source with who wrote it, when and where', () => {
    const source = sourceOf(plainText, {
      author: 'A. Writer',
      publisher: 'The Paper',
      published: '2021-05-04',
      url: 'https://paper.example/meet'
    });
    expect(metadataOf(storyOf(timelineOf({ sources: [source] })), 'A picture.').sources).toEqual([
      'A paper, A. Writer, The Paper, 2021-05-04, https://paper.example/meet'
    ]);
  });

  test('is described by what the picture shows where it has no description', () => {
    expect(metadataOf(storyOf(timelineOf({ description: undefined })), 'A picture.').description).toBe(
      'A picture.'
    );
  });

  test('has the same hash, whether the texts came from files or from a picture', () => {
    const fromFiles = readDocument(articleTimelineText, new Map([['article', article]]));
    if (!fromFiles.ok) throw new Error(fromFiles.problems[0].message);
    const fromPicture = readDocument(wholeDocument(fromFiles.value));
    if (!fromPicture.ok) throw new Error(fromPicture.problems[0].message);
    expect(metadataOf(fromPicture.value, '')).toEqual(metadataOf(fromFiles.value, ''));
  });
});

test('what XML may not hold gives way to U+FFFD, and is counted', () => {
  expect(cleaned('a\u0000b\u0000 \ud83d \ufffe 😀\t\n')).toEqual({
    text: 'a\ufffdb\ufffd \ufffd \ufffd 😀\t\n',
    replaced: 4
  });
  expect(cleaned('plain').replaced).toBe(0);
  expect(xmlText('<a b="\r\n">&\u0001')).toBe('&lt;a b="&#13;\n"&gt;&amp;\ufffd');
});
