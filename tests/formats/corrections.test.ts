import { describe, expect, it } from 'vitest';
import { writers } from '../../src/formats/writers.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { english } from '../../src/words/en/index.ts';
import { korean } from '../../src/words/ko/index.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../support/documents.ts';

const before = plainText.replace('Geneva', 'Vienna');
const story = storyOf(
  timelineOf({
    sources: [
      sourceOf(plainText, {
        earlier: [{ until: '2021-05-20', content: before, sha256: canonicalHash(before) }]
      })
    ],
    events: [
      eventOf({
        corrections: [
          {
            on: '2021-05-20',
            source: 'paper',
            was: quoteOf('Talks began in Vienna on May 3, 2021'),
            now: quoteOf('Talks began in Geneva on May 3, 2021')
          }
        ]
      })
    ]
  })
);

/** Formats that hold a whole document, and those of sources alone, which say so. */
const whole = new Set(['sourceline', 'sourceline-json', 'markdown', 'web-annotation']);
const sourcesOnly = new Set(['csl-json', 'bibtex', 'ris']);

describe('what an article said before', () => {
  it.each(writers.filter(({ id }) => whole.has(id)))(
    'is in $name, with nothing said to be lost',
    async ({ load }) => {
      const { files, lost } = await (await load()).write(story, english);
      const text = [...files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
      expect(text).toContain('Talks began in Vienna on May 3, 2021');
      expect(text).toContain(canonicalHash(before));
      expect(lost).toEqual([]);
    }
  );

  it.each(writers.filter(({ id }) => !whole.has(id) && !sourcesOnly.has(id)))(
    'is said to be left out of $name',
    async ({ load }) => {
      const writer = await load();
      expect((await writer.write(story, english)).lost.join('\n')).toContain(
        'Left out: 1 correction, 1 earlier text of a source.'
      );
      expect((await writer.write(story, korean)).lost.join('\n')).toContain(
        '넣지 않은 것: 정정 1건, 출처의 이전 본문 1개.'
      );
    }
  );
});
