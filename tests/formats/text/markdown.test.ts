import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unreadable, type InputFile } from '../../../src/formats/exchange/imported.ts';
import { Sample } from '../../../src/formats/exchange/sample.ts';
import { markdownReader } from '../../../src/formats/markdown/reader.ts';
import { markdownWriter } from '../../../src/formats/markdown/writer.ts';
import { parseTimeline } from '../../../src/model/parse.ts';
import { readWithProblems } from '../../../src/model/story.ts';
import type { Timeline } from '../../../src/model/timeline.ts';
import { english } from '../../../src/words/en/index.ts';
import { eventOf, plainText, quoteOf, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';
import { documents } from '../../support/random-documents.ts';
import { checked, fileOf, lostOf, ofFile } from './support.ts';

async function filesOf(timeline: Timeline): Promise<readonly InputFile[]> {
  const { story } = readWithProblems(timeline, new Map());
  const { files } = await markdownWriter.write(story!, english);
  return [...files].map(([name, bytes]) => ({ name: `story/${name}`, bytes }));
}

describe('a document as Markdown', () => {
  it('reads back as it was, but that its texts are files', { tags: 'slow' }, async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (timeline) => {
        expect(parseTimeline(timeline)).toMatchObject({ ok: true });
        const files = await filesOf(timeline);
        const { timeline: read, texts, report } = await markdownReader.read([...files].reverse(), {});
        const contents = timeline.sources.flatMap(({ content }) => content ?? []);
        expect([...texts.values()].toSorted()).toEqual(contents.toSorted());
        const back = read.sources.map(({ text, ...source }) => ({
          ...source,
          ...(text !== undefined && { content: texts.get(text) })
        }));
        expect({ ...read, sources: back }).toEqual(timeline);
        expect(report.lost).toEqual([]);
      }),
      { numRuns: 60 }
    );
  });

  it('is a folder that people can read', async () => {
    const files = await filesOf(
      timelineOf({
        description: 'What was said.',
        sources: [
          sourceOf(plainText),
          { id: 'annals', title: 'Annals [of] the town', url: 'https://annals.example/' }
        ],
        events: [
          eventOf({ summary: 'They met *once*.', tags: ['talks'], place: { label: 'Geneva' } }),
          eventOf({
            id: 'end',
            title: 'Talks end',
            when: { text: 'in May', edtf: '2021-05', aspect: 'within' },
            assertions: [
              {
                voice: 'attributed',
                speaker: { name: 'a spokesman' },
                evidence: [
                  { source: 'annals', exact: 'They ended in May.', suffix: ' So' },
                  { source: 'annals', note: 'p. 3' }
                ]
              }
            ]
          })
        ]
      })
    );
    const texts = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
    expect([...texts.keys()]).toEqual([
      'story/timeline.md',
      'story/talks.md',
      'story/end.md',
      'story/sources/paper.txt'
    ]);
    expect(texts.get('story/talks.md')).toBe(`---
id: talks
title: Talks begin in Geneva
date: 2021-05-03
words: on May 3, 2021
occurrence: happened
tags:
  - talks
place:
  label: Geneva
---

They met \\*once\\*.

> Talks began in Geneva on May 3, 2021
>
> — [A paper](sources/paper.txt)
`);
    expect(texts.get('story/end.md')).toBe(`---
id: end
title: Talks end
date: 2021-05
words: in May
occurrence: happened
assertions:
  - voice: attributed
    speaker:
      name: a spokesman
    evidence:
      - quote: 1
        suffix: " So"
      - source: annals
        note: p. 3
---

> They ended in May.
>
> — [Annals \\[of\\] the town](timeline.md#annals)
`);
  });

  it('may be edited by hand: a file more is an event more, its quotes are what the source reports', async () => {
    const files = await filesOf(timelineOf());
    const more = fileOf(
      '---\nid: later\ntitle: "Talks end"\ndate: 2021-05-05\nwords: on May 5, 2021\noccurrence: happened\n---\n> Talks ended on May 5, 2021\n>\n> — [A paper](sources/paper.txt)\n',
      'story/later.md'
    );
    const { timeline } = checked(await markdownReader.read([more, ...files], {}));
    expect(timeline.events.map(({ id, assertions }) => [id, assertions])).toEqual([
      ['talks', timelineOf().events[0]!.assertions],
      ['later', [{ voice: 'reported', evidence: [quoteOf('Talks ended on May 5, 2021')] }]]
    ]);
  });

  it('tells of files that are no events, even beside the events', async () => {
    const others = [
      fileOf('# About this folder', 'story/README.md'),
      fileOf('---\nlicense: MIT\n---\nTerms', 'story/LICENSE.md'),
      fileOf('---\ndate: 2021\n---\nTerms', 'story/LICENSE'),
      fileOf('---\ndate: 2021\ntitle: Other\n---\n', 'elsewhere/other.md')
    ];
    const imported = checked(await markdownReader.read([...others, ...(await filesOf(timelineOf()))], {}));
    expect(imported.timeline.events.map(({ id }) => id)).toEqual(['talks']);
    expect(lostOf(imported)).toEqual([
      'file: is no text of a source and has no date in front matter (3)',
      'file: lies outside the folder of the timeline (1)'
    ]);
  });

  it('names the images and texts that are not in it', async () => {
    const media = [{ file: 'media/1.png', alt: 'A hall' }];
    const story = storyOf(timelineOf({ events: [eventOf({ media })] }));
    expect((await markdownWriter.write(story, english)).lost).toEqual([
      'The file of 1 image is not included; its name and texts are.'
    ]);
    const files = (await filesOf(timelineOf())).filter(
      ({ name }) => !name.endsWith('.txt') && !name.endsWith('talks.md')
    );
    expect(lostOf(await markdownReader.read(files, {}))).toEqual([
      'text: has no file in the folder (1)',
      'event: has no file in the folder (1)'
    ]);
  });
});

const read = async (...texts: readonly (readonly [name: string, text: string])[]) =>
  checked(
    await markdownReader.read(
      texts.map(([name, text]) => fileOf(text, name)),
      {}
    )
  );

describe('Markdown of other programs', () => {
  it('keeps tags that are only mentioned', async () => {
    const text = '---\ndate: 1995-12-04\ntitle: A\n---\n\nThe <script> tag is <b>here</b>.';
    const { timeline } = checked(await markdownReader.read([fileOf(text, 'a.md')], {}));
    expect(timeline.events[0]!.summary).toBe('The <script> tag is here.');
  });

  it('gives an event for each file with a date', async () => {
    const imported = await read(
      [
        '_posts/2021-03-05-first-post.md',
        '---\nlayout: post\ncategories: [Talks, Peace]\ntags: one two, three\n---\n# The first\n\nIt **began** with a [letter](https://a.example/) &copy; and <i>more</i>.\n\n- a\n- b\n'
      ],
      [
        'hugo.md',
        '---\ntitle: "1984"\nslug: y1984\nname: Again\nurl: https://h.example/\nimage: https://h.example/b.png\ndate: 1984-06-07T10:30:00+02:00\ndraft: false\nsource: https://s.example/a\n---\n![Alt](https://img.example/a.png)\n'
      ],
      [
        'obsidian.md',
        '---\ntitle: War\nstart: 1618\nend: 1648-10-24\ntags:\n  - "#war"\npeople: ["[[Gustav II|Gustav]]"]\nlocation: [49.9, 6.8]\n---\n> Peace was made.\n>\n> — Annals, p. 3\n\n> Only words.\n'
      ],
      ['edtf.md', '---\nname: Letter\ndate: "[1667..1668]"\n---\n'],
      ['words.md', '---\ntitle: Speech\ndate: March 12, 2021\ntime: 9:05\n---\n'],
      ['slash.md', '---\ntitle: Slash\ndate: 5/6/2020\n---\n'],
      ['bc.md', '---\ntitle: Ides\ndate: -0043-03-15\n---\n'],
      ['readme.md', 'No front matter.'],
      ['about.md', '---\ntitle: About\n---\n'],
      ['vague.md', '---\ntitle: Vague\ndate: sooner or later\n---\n']
    );
    expect(imported.timeline.sources).toEqual([
      { id: 'https-s.example-a', title: 'https://s.example/a', url: 'https://s.example/a' },
      { id: 'annals-p.-3', title: 'Annals, p. 3' }
    ]);
    expect(imported.timeline.events).toEqual([
      {
        id: 'the-first',
        title: 'The first',
        summary: 'It began with a letter © and more.\n\n– a\n– b',
        lane: ['talks', 'peace'],
        tags: ['one two', 'three'],
        links: [{ url: 'https://a.example/', label: 'letter' }],
        when: { edtf: '2021-03-05', aspect: 'on' },
        assertions: []
      },
      {
        id: 'y1984',
        title: '1984',
        time: { start: '10:30', zone: '+02:00' },
        links: [
          { url: 'https://h.example/' },
          { url: 'https://h.example/b.png' },
          { url: 'https://img.example/a.png', label: 'Alt' }
        ],
        when: { edtf: '1984-06-07', aspect: 'on' },
        assertions: [{ voice: 'reported', evidence: [{ source: 'https-s.example-a' }] }]
      },
      {
        id: 'war',
        title: 'War',
        summary: 'Only words.',
        actors: ['gustav'],
        tags: ['war'],
        place: { label: '49.9, 6.8', lat: 49.9, lon: 6.8 },
        when: { edtf: '1618/1648-10-24', aspect: 'throughout', inferred: ofFile },
        assertions: [{ voice: 'reported', evidence: [{ source: 'annals-p.-3', exact: 'Peace was made.' }] }]
      },
      { id: 'letter', title: 'Letter', when: { edtf: '[1667..1668]', aspect: 'within' }, assertions: [] },
      {
        id: 'speech',
        title: 'Speech',
        time: { start: '09:05' },
        when: { edtf: '2021-03-12', aspect: 'on' },
        assertions: []
      },
      { id: 'slash', title: 'Slash', when: { edtf: '2020-06-05', aspect: 'on' }, assertions: [] },
      { id: 'ides', title: 'Ides', when: { edtf: '-0043-03-15', aspect: 'on' }, assertions: [] }
    ]);
    expect(lostOf(imported)).toEqual([
      'layout: has no place in a document (1)',
      'name: says again what another key says (1)',
      'draft: has no place in a document (1)',
      'file: has no YAML between lines of three dashes at its head (1)',
      'event: has no date in its front matter (1)',
      'event: has a date that can’t be read: “sooner or later” (1)'
    ]);
    expect(imported.report.decisions).toMatchObject([
      { question: 'dayOrder', chosen: 'dmy', because: 'default', count: 1 }
    ]);
  });

  it('tells of clock times and coordinates that it cannot keep', async () => {
    const page = (...lines: readonly string[]) => ['---', 'title: A', ...lines, '---', ''].join('\n');
    const imported = checked(
      await markdownReader.read(
        [
          fileOf(page('date: 2021-03-05T10:00:00Z', 'end: 2021-03-07T11:00:00Z'), 'a.md'),
          fileOf(page('date: 2021-03', 'time: 10:00', 'lat: abc', 'lon: 5'), 'b.md')
        ],
        {}
      )
    );
    expect(imported.timeline.events.map(({ when, time }) => [when.edtf, time])).toEqual([
      ['2021-03-05/2021-03-07', undefined],
      ['2021-03', undefined]
    ]);
    expect(lostOf(imported)).toEqual([
      'time: is of an end; a start alone has its time (1)',
      'time of the date: is of no single day (1)',
      'time: is of no single day (1)',
      'lat: is no part of a point on the earth (1)',
      'lon: is no part of a point on the earth (1)'
    ]);
    expect(imported.report.mapped.map(({ to }) => to)).not.toContain('place');
  });

  it('is recognised by a date in its front matter', () => {
    const recognises = (text: string) => markdownReader.recognises(new Sample(fileOf(text)));
    expect(recognises('---\ntitle: A\ndate: 2021\n---\n')).toBe(true);
    expect(recognises('---\r\nStart: 2021\r\n---\r\n')).toBe(true);
    expect(recognises('---\ntitle: A\n---\ndate: 2021\n')).toBe(false);
    expect(recognises('date: 2021')).toBe(false);
  });
});

describe('hostile Markdown', () => {
  const reading = async (text: string) => markdownReader.read([fileOf(text, 'a.md')], {});

  it('gets a message', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`)
    ];
    await expect(reading(`---\n${bomb.join('\n')}\ndate: 2021\n---\n`)).rejects.toThrow(Unreadable);
    await expect(reading('---\ndate: [2021\n---\n')).rejects.toThrow(Unreadable);
    await expect(reading(`---\ndate: ${'['.repeat(20_000)}\n---\n`)).rejects.toThrow(Unreadable);
    await expect(reading('---\nsourceline: 2\n---\n')).rejects.toThrow(Unreadable);
    await expect(reading('nothing')).rejects.toThrow(Unreadable);
  });

  it('is read in bounded time', async () => {
    const start = performance.now();
    for (const body of [
      '>'.repeat(50_000),
      '['.repeat(50_000),
      '*a '.repeat(50_000),
      '<a '.repeat(50_000),
      `${' '.repeat(500)}- a\n`.repeat(500)
    ])
      await reading(`---\ndate: 2021\n---\n${body}`);
    expect(performance.now() - start).toBeLessThan(300_000);
  });

  it('runs nothing: HTML is its text', async () => {
    const { timeline } = await read([
      'a.md',
      '---\ndate: 2021\ntitle: A\n---\n<script>alert(1)</script>\n\nText <img src=x onerror=alert(1)> [a](javascript:alert(1))'
    ]);
    expect(timeline.events[0]).toEqual({
      id: 'a',
      title: 'A',
      summary: 'Text  a',
      when: { edtf: '2021', aspect: 'within' },
      assertions: []
    });
  });
});
