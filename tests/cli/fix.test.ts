import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/formats/metadata.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { canonicalHash } from '../../src/model/hash.ts';
import { svgFile } from '../support/carriers.ts';
import { storyOf, timelineOf } from '../support/documents.ts';
import { runWith } from '../support/effects.ts';

const source =
  'She said: “It’s over – for now.” Talks began on May 3, 2021 and don’t go on. They may resume.\n';
const hash = canonicalHash(source);

/** A document as an author sets it, with a line for each source and quote. */
const documentWith = (sourceEnd: string, quote: string, when = '"text": "on May 3, 2021", ') => `{
  "version": 1, "id": "talks",   "title": "Talks",
  "language": "en", "asOf": "2021-06-01",
  "sources": [
    { "id": "paper", "title": "A paper", "text": "a.txt"${sourceEnd} }
  ],
  "events": [{
    "id": "talks", "title": "Talks begin",
    "when": { ${when}"edtf": "2021-05-03", "aspect": "on" }, "occurrence": "happened",
    "assertions": [{ "voice": "reported", "evidence": [
      { "source": "paper", "exact": "Talks began on May 3, 2021" },
      { "source": "paper", ${quote} }
    ] }]
  }]
}
`;
const withHash = `, "sha256": "${hash}"`;
const sound = '"exact": "They may resume."';

/** What is written over a document, if anything, with the outcome. */
async function fixed(json: string, text = source, more: readonly string[] = []) {
  const files = { 's/timeline.json': json, 's/a.txt': text };
  // What is written is what is read after that.
  const writeFile = (path: string, bytes: Uint8Array): Promise<void> => {
    Object.assign(files, { [path]: bytes });
    return Promise.resolve();
  };
  const outcome = await runWith(['verify', '--fix', ...more, 's'], files, '', { writeFile });
  const now: string | Uint8Array = files['s/timeline.json'];
  return { ...outcome, json: typeof now === 'string' ? now : Buffer.from(now).toString('utf8') };
}

test('a sound document is not written', async () => {
  const json = documentWith(withHash, sound);
  const outcome = await fixed(json);
  expect([outcome.code, outcome.json]).toEqual([0, json]);
  expect(outcome.out).toContain('\nChanged\n  nothing\n');
});

describe('a hash', () => {
  test('that is missing is written beside the text, and nothing else changes', async () => {
    const { code, out, json } = await fixed(documentWith('', sound));
    expect([code, json]).toEqual([0, documentWith(withHash, sound)]);
    expect(out).toContain(`sources[0].sha256: the hash was missing: “${hash}”`);
  });

  test('that is missing is set on a line of its own where its neighbours are', async () => {
    const lines = documentWith('', sound).replace(
      '"title": "A paper", "text": "a.txt"',
      '"title": "A paper",\r\n      "text" : "a.txt"'
    );
    expect((await fixed(lines)).json).toBe(
      lines.replace('"text" : "a.txt"', `"text" : "a.txt",\r\n      "sha256": "${hash}"`)
    );
  });

  test.each(['0'.repeat(64), 'ABC'])(
    'of another text (%s) is written where all quotes are found',
    async (old) => {
      const { code, out, json } = await fixed(documentWith(`, "sha256": "${old}"`, sound));
      expect([code, json]).toEqual([0, documentWith(withHash, sound)]);
      expect(out).toContain('the hash was that of another text; this one contains all its quotes (2)');
    }
  );

  test.each(['0'.repeat(64), 'ABC'])('of another text (%s) stays where a quote is not found', async (old) => {
    const json = documentWith(`, "sha256": "${old}"`, '"exact": "They will resume."');
    expect(await fixed(json)).toMatchObject({ code: 1, json });
  });
});

describe('a quote', () => {
  test.each([
    [`"exact": "\\"It's over - for now.\\""`, '"exact": "“It’s over – for now.”"'],
    [
      `"exact": "Talks", "prefix": "now.\\"", "suffix": "began on"`,
      '"exact": "Talks", "prefix": "now.”", "suffix": "began on"'
    ],
    [
      `"exact": "and", "suffix":"don't go", "prefix": "May 3,  2021 "`,
      '"exact": "and", "suffix":"don’t go", "prefix": "May 3, 2021"'
    ]
  ])('is set as its source sets it: %s', async (before, after) => {
    const { code, json } = await fixed(documentWith(withHash, before));
    expect([code, json]).toEqual([0, documentWith(withHash, after)]);
  });

  test('takes the words for the time with it', async () => {
    const quote = (mark: string) => `"exact": "began on May 3,${mark}2021 and don’t go on"`;
    const words = (mark: string) => `"text": "on May 3,${mark}2021", `;
    const text = source.replace('May 3, 2021', 'May 3,\u00a02021');
    const of = (mark: string) =>
      documentWith(`, "sha256": "${canonicalHash(text)}"`, quote(mark), words(mark)).replace(
        'Talks began on May 3, 2021',
        `Talks began on May 3,${mark}2021`
      );
    const { code, json } = await fixed(of(' '), text);
    expect([code, json]).toEqual([0, of('\u00a0')]);
  });

  test('that says something else is shown beside the nearest sentence, and left', async () => {
    const before = documentWith(withHash, '"exact": "Talks began on May 3, 2021 and do go on."');
    const { code, out, json } = await fixed(before);
    expect([code, json]).toEqual([1, before]);
    expect(out).toContain(
      [
        'Left to you, with the nearest sentence',
        '  events[0].assertions[0].evidence[1]: paper, line 1',
        '    Talks began on May 3, 2021 and [-do-] {+don’t+} go on.'
      ].join('\n')
    );
  });

  test('is mended beside an event whose shape is wrong', async () => {
    const broken = (quote: string) =>
      documentWith(withHash, quote).replace('"events": [{', '"events": [{ "id": 5 }, {');
    const { code, json } = await fixed(broken(`"exact": "don't go on"`));
    expect([code, json]).toEqual([1, broken('"exact": "don’t go on"')]);
  });
});

test('JSON lists what was changed and what is left', async () => {
  const { out } = await fixed(documentWith('', '"exact": "They will resume."'), source, ['--json']);
  const { stories } = JSON.parse(out) as { stories: { fixes: unknown }[] };
  expect(stories[0]?.fixes).toEqual({
    changed: [{ path: 'sources[0].sha256', text: hash, reason: 'the hash was missing' }],
    left: [
      {
        path: 'events[0].assertions[0].evidence[1]',
        source: 'paper',
        exact: 'They will resume.',
        nearest: 'They may resume.',
        line: 1,
        difference: [
          { kind: 'same', text: 'They ' },
          { kind: 'removed', text: 'will ' },
          { kind: 'added', text: 'may ' },
          { kind: 'same', text: 'resume.' }
        ]
      }
    ]
  });
});

test('a byte order mark stays', async () => {
  const { json } = await fixed(`\ufeff${documentWith('', sound)}`);
  expect(json).toBe(`\ufeff${documentWith(withHash, sound)}`);
});

test('what is no JSON is left', async () => {
  expect(await fixed('{ "version": 1,')).toMatchObject({ code: 1, json: '{ "version": 1,' });
});

test('only a document on disk can be mended', async () => {
  const story = storyOf(timelineOf());
  const picture = svgFile({ metadata: metadataOf(story, 'A picture.'), document: wholeDocument(story) });
  const ofPicture = await runWith(['verify', '--fix', 'talks.svg'], { 'talks.svg': picture });
  expect([ofPicture.code, ofPicture.error]).toEqual([2, expect.stringContaining('talks.svg is a picture')]);
  const ofInput = await runWith(['verify', '--fix', '-'], {}, '{}');
  expect([ofInput.code, ofInput.error]).toEqual([2, expect.stringContaining('on disk, not -')]);
});
