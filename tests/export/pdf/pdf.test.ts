import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { CannotDraw } from '../../../src/export/pdf/cannot-draw.ts';
import { wholeDocument } from '../../../src/formats/whole-document.ts';
import { presets, type PictureSize } from '../../../src/export/picture/size.ts';
import { sheetParts } from '../../../src/layout/sheet/layout-sheet.ts';
import type { Sheet, SheetLine } from '../../../src/layout/sheet/sheet.ts';
import type { Story } from '../../../src/model/story.ts';
import { eventOf, plainText, sourceOf, storyOf, timelineOf } from '../../support/documents.ts';
import { realStory } from '../../support/real.ts';
import { written } from './pictures.ts';
import { readPdf, type Part } from './read-pdf.ts';

const engines = ['typst', 'pdfkit'] as const;

const withAddress = (more: Partial<Parameters<typeof timelineOf>[0]> = {}): Story =>
  storyOf(
    timelineOf({ sources: [sourceOf(plainText, { url: 'https://example.org/a?b=(1)&c=2' })], ...more })
  );

/** A story whose one event has a speaker of this name. */
function spokenBy(name: string): Story {
  const story = withAddress();
  const events = story.events.map((event) => ({
    ...event,
    testimonies: event.testimonies.map((said) => ({
      ...said,
      by: { ...event.assertions[0]!, speaker: { name } }
    }))
  }));
  return { ...story, events };
}

const linesOf = ({ above, below }: Sheet): SheetLine[] => [...above, ...below].flatMap(({ lines }) => lines);
/** Lines as they are read on, without spaces: where a line ends, there may be one or none. */
const joined = (text: string): string => text.replace(/\s+/gu, '');
const rolesOf = ({ role, parts }: Part): string =>
  parts.length ? `${role}(${parts.map(rolesOf).join(' ')})` : role;
const partsOf = (part: Part): Part[] => [part, ...part.parts.flatMap(partsOf)];

/** What any engine's PDF has. */
function hasAllOfAPdf(engine: (typeof engines)[number]): void {
  test.each<[string, PictureSize, number, number | undefined]>([
    ['210 mm', { width: presets.a4.width, zoom: 1 }, (210 / 25.4) * 72, undefined],
    ['A4', presets.a4, (210 / 25.4) * 72, (297 / 25.4) * 72],
    ['Letter', presets.letter, 612, 792],
    ['1200 × 630 px, enlarged', presets.social, 900, 472.5]
  ])('is as large as the picture: %s', { tags: 'slow' }, async (_, size, width, height) => {
    const { bytes, sheet } = await written(realStory(), engine, { size });
    const [left, top, right, bottom] = readPdf(bytes).page.get('MediaBox') as number[];
    expect([left, top]).toEqual([0, 0]);
    expect(right).toBeCloseTo(width, 2);
    expect(bottom).toBeCloseTo(height ?? sheet.height * 0.75, 2);
  });

  test('carries its fonts, cut down to what it needs', { tags: 'slow' }, async () => {
    const { bytes } = await written(realStory(), engine);
    const { fonts } = readPdf(bytes);
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/u, '')).sort()).toEqual([
      'Inter-Regular',
      'Inter-SemiBold',
      'SourceSerif4-Italic'
    ]);
    for (const { name, embedded } of fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+/u);
      expect(embedded).toBe(true);
    }
    expect(bytes.length).toBeLessThan(900_000);
  });

  test('has every text whole, in reading order, under the part that it is', async () => {
    const { bytes, sheet } = await written(realStory(), engine);
    const { root } = readPdf(bytes);
    const [title, description, figure, ...below] = root.parts;
    const [resting, entries, sources, publications, ...notes] = below;
    expect(rolesOf({ ...root, parts: [title!, description!, figure!] })).toBe('Document(H1 P Figure)');
    expect(below.slice(0, 4).map(({ role }) => role)).toEqual(['H2', 'L', 'H2', 'L']);
    expect([resting!.text, sources!.text]).toEqual(['What each event rests on', 'Sources']);
    expect(entries!.parts.map(rolesOf)).toHaveLength(13);
    expect(publications!.parts).toHaveLength(1);
    for (const item of entries!.parts) expect(rolesOf(item)).toMatch(/^LI\(Lbl LBody\(P P.*\)\)$/u);
    expect(notes.map(rolesOf)).toEqual(['P']);
    expect(title!.text).toBe(sheet.title);
    const texts = [title, description, ...below].map((part) => part!.text);
    expect(joined(texts.join(''))).toBe(
      joined(
        linesOf(sheet)
          .map(({ text }) => text)
          .join('')
      )
    );
  });

  test(
    'has each title and quote in one paragraph, with the spaces that its lines left out',
    { tags: 'slow' },
    async () => {
      const story = realStory();
      const { bytes } = await written(story, engine, { size: presets.column });
      const paragraphs = partsOf(readPdf(bytes).root)
        .filter(({ role }) => role === 'P')
        .map(({ text }) => text);
      const words = (text: string): string => text.replaceAll(/\s+/gu, ' ');
      for (const { title, passages } of story.events) {
        expect(paragraphs).toContain(title);
        for (const { quote } of passages)
          expect(paragraphs.filter((text) => text.includes(words(quote.exact)))).not.toEqual([]);
      }
    }
  );

  test('says its title and language, and tells what its figure shows', async () => {
    const { bytes, sheet } = await written(realStory(), engine);
    const { catalog, information, root } = readPdf(bytes);
    expect(information.get('Title')).toBe(sheet.title);
    expect(catalog.get('Lang')).toBe('en');
    const figure = partsOf(root).find(({ role }) => role === 'Figure')!;
    expect(figure.entries.get('Alt')).toBe(sheet.alternativeText);
    expect(figure.text).toContain('Outreach');
    const pdf = readPdf(bytes);
    expect(pdf.bytes).toMatch(/\/Marked true/u);
    expect(pdf.bytes).toMatch(/\/DisplayDocTitle true/u);
  });

  test('leads from each quote to its place in the live page, and to the live timeline', async () => {
    const { bytes, sheet } = await written(withAddress(), engine, { link: 'https://live.example/x?y=1#e' });
    const pdf = readPdf(bytes);
    const addresses = new Set(linesOf(sheet).flatMap(({ href }) => href ?? []));
    expect([...addresses].some((address) => address.includes('#:~:text='))).toBe(true);
    expect(new Set(pdf.links)).toEqual(addresses);
    expect(partsOf(pdf.root).filter(({ role }) => role === 'Link')).toHaveLength(4);
  });

  test('carries the document, its hash, its sources and our version', async () => {
    const { bytes, metadata } = await written(withAddress(), engine);
    const { files, information, xmp } = readPdf(bytes);
    expect([...files]).toEqual([['timeline.json', wholeDocument(withAddress())]]);
    expect(information.get('DocumentHash')).toBe(`sha256:${metadata.hash}`);
    expect(information.get('Keywords')).toBe('A paper, https://example.org/a?b=(1)&c=2');
    expect(information.get('Creator')).toBe(`Sourceline ${metadata.version}`);
    for (const said of [metadata.hash, metadata.version, 'b=(1)&amp;c=2', 'Talks begin in Geneva'])
      expect(xmp).toContain(said);
  });

  test('has the sources that it names as its keywords, and none where it names none', async () => {
    const parts = new Set(sheetParts.filter((part) => part !== 'sources'));
    const { bytes } = await written(withAddress(), engine, { parts });
    expect(readPdf(bytes).information.get('Keywords') ?? '').toBe('');
  });

  test('knows no clock: what is written again is the same', { tags: 'slow' }, async () => {
    const [first, second] = [await written(realStory(), engine), await written(realStory(), engine)];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    expect(readPdf(first.bytes).bytes).not.toMatch(/CreationDate|ModDate|CreateDate|\(D:\d/u);
  });

  test('has no ground where it is transparent', async () => {
    const artifacts = async (transparent: boolean) => {
      const { bytes } = await written(withAddress(), engine, { transparent, theme: 'dark' });
      return readPdf(bytes).content.match(/\/Artifact/gu)?.length ?? 0;
    };
    expect([await artifacts(false), await artifacts(true)]).toEqual([1, 0]);
  });

  const hostile =
    '#panic("x") $1$ *b* _i_ `c` @ref <label> \\u{41} // c /* d */ ]] ) ( </script><script>1</script> &amp; $&';

  test('reads no text as markup', async () => {
    const title = `${hostile} #import "x": *`;
    const { bytes } = await written(withAddress({ title, description: hostile }), engine);
    const { root, information, xmp } = readPdf(bytes);
    expect(root.parts.slice(0, 2).map(({ text }) => text)).toEqual([title, hostile]);
    expect(information.get('Title')).toBe(title);
    const { document: read } = new JSDOM(xmp.replace(/^<\?xpacket[^>]*>\n/u, ''), {
      contentType: 'application/xml'
    }).window;
    expect(read.getElementsByTagName('dc:title')[0]!.textContent).toBe(title);
  });

  test('draws what no file may have as a replacement, and text of any length', async () => {
    const title = `a\u0008b\ud800c\ufffed ${'word '.repeat(1000)}`.trim();
    const story = withAddress();
    const { bytes } = await written({ ...story, timeline: { ...story.timeline, title } }, engine);
    const { root, information } = readPdf(bytes);
    expect(information.get('Title')).toMatch(/^a\ufffdb\ufffdc\ufffdd word/u);
    expect(joined(root.parts[0]!.text)).toContain(joined('word '.repeat(1000)));
  });
}

describe('a PDF by pdfkit', () => {
  hasAllOfAPdf('pdfkit');
});

describe('a PDF by typst', { tags: 'slow' }, () => {
  hasAllOfAPdf('typst');
});

describe.each(engines)('a PDF on pages by %s', { tags: 'slow' }, (engine) => {
  test('has the figure with its key on the first, and what it rests on, as one list, on those that follow', async () => {
    const { bytes, picture } = await written(realStory(), engine, { size: presets.a4 });
    const { pages, root } = readPdf(bytes);
    const { first, following } = picture.pages!;
    expect(pages).toHaveLength(following.length + 1);
    for (const page of pages) expect((page.get('MediaBox') as number[])[3]).toBeCloseTo((297 / 25.4) * 72, 2);
    const roles = root.parts.map(rolesOf);
    expect(roles.slice(0, 4)).toEqual(['H1', 'P', 'Figure', 'H2']);
    expect(roles.slice(5).map((role) => role.replace(/\(.*/u, ''))).toEqual(['H2', 'L', 'P']);
    expect(root.parts[4]!.parts.map(rolesOf).join()).toMatch(/^(LI\(Lbl LBody\(P[ P]*\)\),?){13}$/u);
    const lines = [
      ...linesOf(first),
      ...following.flatMap(({ blocks }) => blocks.flatMap((each) => each.lines))
    ];
    const texts = root.parts.filter(({ role }) => role !== 'Figure').map(({ text }) => text);
    expect(joined(texts.join(''))).toBe(joined(lines.map(({ text }) => text).join('')));
  });

  test('has a running head and numbers, which are no part of its text', async () => {
    const { bytes, sheet } = await written(realStory(), engine, { size: presets.letter });
    const { artifacts } = readPdf(bytes);
    const count = artifacts.length;
    expect(count).toBeGreaterThan(1);
    artifacts.forEach((text, index) =>
      expect(text).toBe(`${index === 0 ? '' : sheet.title}${index + 1} of ${count}`)
    );
  });

  test('leads from quotes on any page to their places', async () => {
    const events = Array.from({ length: 40 }, (_, index) => eventOf({ id: `talks-${index}` }));
    const { bytes } = await written(withAddress({ events }), engine, { size: presets.a4 });
    const { pages, links, root } = readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(links.filter((address) => address.includes('#:~:text=')).length).toBeGreaterThanOrEqual(40);
    expect(partsOf(root).filter(({ role }) => role === 'Link').length).toBeGreaterThanOrEqual(42);
  });

  test('is one page, without a number, where everything has room on it', async () => {
    const { bytes } = await written(withAddress(), engine, { size: presets.a4 });
    const { pages, artifacts } = readPdf(bytes);
    expect([pages.length, artifacts.join('')]).toEqual([1, '']);
  });

  test('has bookmarks to its headings', async () => {
    const { bytes } = await written(realStory(), engine, { size: presets.a4 });
    const pdf = readPdf(bytes);
    expect(pdf.catalog.has('Outlines')).toBe(true);
  });
});

describe('text that runs from right to left', { tags: 'slow' }, () => {
  const content = 'ההסכם נחתם ב-3 במאי 2021 בירושלים, כך נמסר.';
  const title = 'ההסכם נחתם';
  const story = storyOf(
    timelineOf({
      title,
      language: 'he',
      sources: [sourceOf(content)],
      events: [
        eventOf({
          title,
          when: { text: 'ב-3 במאי 2021', edtf: '2021-05-03', aspect: 'on' },
          assertions: [
            { voice: 'reported', evidence: [{ source: 'paper', exact: 'ההסכם נחתם ב-3 במאי 2021' }] }
          ]
        })
      ]
    })
  );

  test('is set by Typst, its letters from left to right as they are drawn', async () => {
    const { bytes, warnings } = await written(story, 'typst');
    const { root, catalog } = readPdf(bytes);
    expect(warnings).toEqual([]);
    expect(catalog.get('Lang')).toBe('he');
    expect(Array.from(root.parts[0]!.text).reverse().join('')).toBe(title);
  });

  test('has no marks of direction in its figure, which would stand in the way of who searches it', async () => {
    const { bytes } = await written(story, 'typst');
    const figure = partsOf(readPdf(bytes).root).find(({ role }) => role === 'Figure')!;
    for (const word of title.split(' ')) expect(figure.text).toContain(Array.from(word).reverse().join(''));
    expect(figure.text).not.toMatch(/[\u2066-\u2069]/u);
  });

  test('is refused by PDFKit, which names the text and the way out', async () => {
    const refused = written(story, 'pdfkit');
    await expect(refused).rejects.toThrow(CannotDraw);
    await expect(refused).rejects.toThrow(
      '“ההסכם נחתם” runs from right to left, which PDFKit can’t typeset; write SVG or PNG, or write the PDF on the command line with Typst'
    );
  });

  test('is refused in a quote and in a name', async () => {
    for (const speaker of ['\u05d0\u05d1', '\u0634']) {
      const turned = spokenBy(speaker);
      await expect(written(turned, 'pdfkit')).rejects.toThrow(CannotDraw);
    }
  });

  test('is not made of other text by a mark that turns it round, which is left out', async () => {
    const turned = spokenBy('abc\u202edef\u0085ghi');
    const { bytes } = await written(turned, 'pdfkit');
    expect(JSON.stringify(readPdf(bytes).root)).toContain('abcdef ghi');
  });
});

test('a character that the font lacks is set in another that has it', async () => {
  const story = withAddress({ title: 'Talks in 北京' });
  for (const engine of engines) {
    const { bytes } = await written(story, engine);
    const { root, fonts } = readPdf(bytes);
    expect(root.parts[0]!.text).toBe('Talks in 北京');
    expect(fonts.some(({ name }) => name.includes('NotoSansSC'))).toBe(true);
  }
});

test('a character that none of its fonts has is named, in its figure and around it', async () => {
  const story = withAddress({
    title: 'Talks ☃ in 北京',
    events: [eventOf({ title: 'Talks begin in Geneva 𒀀' })]
  });
  for (const engine of engines) {
    const { warnings } = await written(story, engine);
    expect(warnings.join()).toMatch(/lack emoji: ☃.*lack signs: 𒀀/u);
  }
});

test('a page in Arabic holds to PDF/UA by Typst’s own mode', async () => {
  const content = 'وقع الاتفاق في ٣ مايو ٢٠٢١ في القاهرة (كما قيل).';
  const story = storyOf(
    timelineOf({
      title: 'وقع الاتفاق (في القاهرة)',
      language: 'ar',
      sources: [sourceOf(content)],
      events: [
        eventOf({
          title: 'وقع الاتفاق في القاهرة، كما قيل',
          when: { edtf: '2021-05-03', aspect: 'on', inferred: 'Made up for a test.' },
          assertions: [{ voice: 'reported', evidence: [{ source: 'paper', exact: content }] }]
        })
      ]
    })
  );
  const { bytes, warnings } = await written(story, 'typst');
  expect(warnings).toEqual([]);
  expect(readPdf(bytes).xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
});
