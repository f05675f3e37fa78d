import { describe, expect, it } from 'vitest';
import { canonicalHash } from '../../../src/model/hash.ts';
import { changedTexts, deskOf, unreadTexts } from '../../../src/studio/desk/desk-of.ts';
import { plainText, timelineOf } from '../../support/documents.ts';

const source = { id: 'paper', title: 'A paper', text: 'sources/a.txt', sha256: canonicalHash(plainText) };
const timeline = timelineOf({ sources: [source] });

describe('the desk of a document', () => {
  it('has the texts that were read inside, each with its hash', () => {
    const desk = deskOf(timeline, new Map([['paper', plainText]]));
    expect(desk.timeline.sources).toEqual([
      { id: 'paper', title: 'A paper', content: plainText, sha256: canonicalHash(plainText) }
    ]);
    expect(changedTexts(timeline, desk)).toEqual([]);
    expect(unreadTexts(desk)).toEqual([]);
  });

  it('names the sources whose text is another than the document was made from', () => {
    const desk = deskOf(timeline, new Map([['paper', 'Another text.']]));
    expect(desk.timeline.sources[0]!.sha256).toBe(canonicalHash('Another text.'));
    expect(changedTexts(timeline, desk)).toEqual(['A paper']);
  });

  it('keeps the pages of the text that the document was made from, and of no other', () => {
    const pages = [{ start: 0, label: '1' }];
    const paged = timelineOf({ sources: [{ ...source, pages }] });
    expect(deskOf(paged, new Map([['paper', plainText]])).timeline.sources[0]!.pages).toEqual(pages);
    expect(deskOf(paged, new Map([['paper', 'Another.']])).timeline.sources[0]).not.toHaveProperty('pages');
  });

  it('keeps the path of a text that was not read, and names its source', () => {
    const desk = deskOf(timeline, new Map());
    expect(desk.timeline.sources).toEqual([source]);
    expect(unreadTexts(desk)).toEqual(['A paper']);
  });

  it('can be changed by nobody in place', () => {
    const { timeline: frozen } = deskOf(timeline, new Map());
    expect(() => Object.assign(frozen.sources[0]!, { title: 'Other' })).toThrow(TypeError);
  });
});
