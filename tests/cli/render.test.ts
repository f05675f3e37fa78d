import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { article, articleTimelineText, eventOf, timelineOf } from '../support/documents.ts';
import { runWith, type Outcome } from '../support/effects.ts';

const files = { 'story/timeline.json': articleTimelineText, 'story/sources/article.txt': article };

const render = (...args: string[]): Promise<Outcome> => runWith(['render', 'story', ...args], files);

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const svgOf = async (...args: string[]): Promise<string> =>
  textOf((await render('-o', 'a.svg', ...args)).written.get('a.svg'));

/** Throws if the text is not well-formed. */
const parse = (xml: string): Document => new JSDOM(xml, { contentType: 'image/svg+xml' }).window.document;

/** Width and height as the header of a PNG states them. */
function sizeOfPng(bytes: Uint8Array): [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('a usage error exits with 2 and says what would be right', () => {
  test.each([
    [['-o', 'a.gif'], 'a.gif does not end in .svg, .png'],
    [[], 'nowhere to write: give -o FILE, or --out-dir DIR'],
    [['-o', '-'], '-o - needs --format'],
    [['-o', 'a.svg', '--out-dir', 'b'], 'give either -o or --out-dir'],
    [['-o', 'a.svg', '--width', '0'], '--width: 0 is too small; a width is 280px to 16384px'],
    [['-o', 'a.svg', '--width', '100000'], '100000 is too large'],
    [['-o', 'a.svg', '--width', 'NaN'], 'NaN is not a length'],
    [['-o', 'a.svg', '--width', '-5mm'], '-5mm'],
    [['-o', 'a.svg', '--height', '1mm'], 'a height is 42.3mm to 4334.9mm'],
    [['-o', 'a.svg', '--height', '160px'], 'make it at least'],
    [['-o', 'a.png', '--dpi', '20'], '--dpi is 72 to 600, not 20'],
    [['-o', 'a.png', '--width', '2000mm', '--dpi', '600'], 'take a lower --dpi'],
    [['-o', 'a.svg', '--theme', 'sepia'], 'unknown theme: sepia; it is one of light, dark, print'],
    [['-o', 'a.svg', '--lang', 'xx'], 'unknown lang: xx; it is one of en, ko'],
    [['-o', 'a.svg', '--parts', 'title,quotes'], 'unknown part: quotes'],
    [['-o', 'a.svg', '--label', 'disputed'], '--label'],
    [['-o', 'a.svg', '--stage', 'planned'], 'planned'],
    [['-o', 'a.svg', '--standing', 'denied', '--standing', 'alleged'], 'alleged'],
    [['-o', 'a.svg', '--lane', 'nowhere'], 'this story has no lane nowhere; it has outreach,'],
    [['-o', 'a.svg', '--place', 'Atlantis'], 'this story has no place Atlantis; it has New York,'],
    [['-o', 'a.svg', '--select', 'nothing'], 'this story has no event nothing'],
    [['-o', 'a.svg', '--event', 'nothing'], 'this story has no event nothing'],
    [
      ['-o', 'a.svg', '--event', 'alaska-talks', '--preset', 'slide'],
      'a quote card, which takes no --preset'
    ],
    [['-o', 'a.svg', '--from', '2021-02-30'], '--from is not a day: 2021-02-30'],
    [
      ['-o', 'a.svg', '--from', '2021-03-02', '--to', '2021-03-01'],
      '--from 2021-03-02 is after --to 2021-03-01'
    ],
    [['-o', 'a.svg', '--link', 'javascript:alert(1)'], '--link is not a web address'],
    [['other', '-o', 'a.svg'], 'several stories need --out-dir'],
    [['-o', 'a.svg', '--from', '2031-01-01'], '--from 2031-01-01 is after this story’s opening view ends'],
    [['-o', 'a.svg', '--to', '0100-01-01'], '--to 0100-01-01 is before this story’s opening view begins'],
    [
      ['-o', 'a.svg', '--format', 'png'],
      '--format is for -o - and --out-dir; the format of -o a.svg follows from its ending'
    ],
    [['-o', '-', '--format', 'svg', '--watch'], '--watch needs files']
  ])('%s', async (args, message) => {
    const { code, error, written } = await render(...args);
    expect(error).toContain(message);
    expect(code).toBe(2);
    expect(written.size).toBe(0);
  });
});

describe('an SVG', () => {
  it('is well-formed, without scripts, addresses to load, or marks of a framework', async () => {
    const svg = await svgOf();
    const document = parse(svg);
    expect(document.documentElement.tagName).toBe('svg');
    expect(document.querySelectorAll('script, foreignObject, image, use').length).toBe(0);
    expect(svg).not.toMatch(/<!--|svelte-|\bon\w+=|href="(?!https?:)|url\((?!#|data:font)/);
  });

  it('has the fonts of its texts within it, or none where it is asked to be plain', async () => {
    const style = (svg: string): string => parse(svg).querySelector('style')?.textContent ?? '';
    const rules = style(await svgOf('--width', '210mm'));
    expect(rules.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(3);
    expect(rules).toContain("font-family:'Source Serif 4'");
    expect(style(await svgOf('--svg-text', 'plain'))).toBe('');
  });

  it('has its size in the unit that was asked for', async () => {
    const root = parse(await svgOf('--width', '183mm', '--svg-text', 'plain')).documentElement;
    expect(root.getAttribute('width')).toBe('183mm');
    expect(root.getAttribute('height')).toMatch(/^[\d.]+mm$/);
    const [, , width, height] = root.getAttribute('viewBox')!.split(' ').map(Number);
    expect(Number.parseFloat(root.getAttribute('height')!) / 183).toBeCloseTo(height! / width!, 4);
  });

  it('shows hostile words as text', async () => {
    const hostile = `</text><script>alert(1)</script> "&' $& ]]> javascript:`;
    const timeline = {
      ...(JSON.parse(articleTimelineText) as Timeline),
      title: hostile,
      description: hostile
    };
    const story = { ...files, 'story/timeline.json': JSON.stringify(timeline) };
    const outcome = await runWith(['render', 'story', '-o', 'a.svg', '--credit', hostile], story);
    const document = parse(textOf(outcome.written.get('a.svg')));
    expect(document.querySelectorAll('script').length).toBe(0);
    expect(document.querySelector('title')!.textContent).toBe(hostile);
  });

  it('draws only what it was asked for', async () => {
    const text = parse(
      await svgOf('--lane', 'outreach', '--parts', 'title', '--no-embed-data', '--svg-text', 'plain')
    ).documentElement.textContent;
    expect(text).toContain('No answer from Pyongyang');
    expect(text).not.toContain('Sanctions have not persuaded');
    expect(text).not.toContain('Sourceline checked');
  });

  it('says our words in Korean where that is asked for, and the story’s as they are', async () => {
    const { error, written } = await render('-o', 'a.svg', '--lang', 'ko', '--no-embed-data');
    expect(error).not.toMatch(/font|lack/u);
    const text = parse(textOf(written.get('a.svg'))).documentElement.textContent;
    expect(text).toContain('No answer from Pyongyang');
    expect(text).toMatch(/기사: 3월 13일\(토\).*작성자 추정.*출처: News/su);
    expect(text).not.toMatch(/worked out|What each event rests on/u);
  });

  it('draws a map of the places only if that was asked for, and only of their events', async () => {
    const landOf = async (...options: readonly string[]) =>
      parse(await svgOf('--no-embed-data', '--svg-text', 'plain', ...options)).querySelectorAll('path.land')
        .length;
    expect(await landOf()).toBe(0);
    expect(await landOf('--parts', 'title,map')).toBe(1);
    const text = parse(
      await svgOf('--place', 'Alaska', '--parts', 'map', '--no-embed-data', '--svg-text', 'plain')
    ).documentElement.textContent;
    expect(text).toContain('1 event has a place on the map.');
    expect(text).not.toContain('New York');
  });

  it('has no ground where it is transparent', async () => {
    const grounds = (svg: string): number => parse(svg).querySelectorAll('svg > rect').length;
    expect(grounds(await svgOf('--svg-text', 'plain'))).toBe(1);
    expect(grounds(await svgOf('--svg-text', 'plain', '--transparent'))).toBe(0);
  });
});

describe('a PNG', () => {
  it('has the pixels of its size at its density', { tags: 'slow' }, async () => {
    const size = async (...args: string[]) =>
      sizeOfPng((await render('-o', 'a.png', ...args)).written.get('a.png')!);
    expect(await size('--preset', 'social')).toEqual([1200, 630]);
    expect((await size('--width', '100mm', '--dpi', '300'))[0]).toBe(1181);
    expect((await size('--width', '100mm', '--dpi', '72'))[0]).toBe(283);
  });
});

describe('one run', () => {
  it('writes several formats', async () => {
    const { written, code } = await render('-o', 'a.svg', '-o', 'b/c.png');
    expect([...written.keys()]).toEqual(['a.svg', 'b/c.png']);
    expect(code).toBe(0);
  });

  it('writes to standard output', async () => {
    const { written, out } = await render('-o', '-', '--format', 'svg');
    expect(textOf(written.get('-'))).toContain('<svg');
    expect(out).toBe('');
  });

  it(
    'writes many stories into a folder, and refuses two that would take one name',
    { tags: 'slow' },
    async () => {
      const other = JSON.stringify({ ...(JSON.parse(articleTimelineText) as Timeline), id: 'other-story' });
      const many = { ...files, 'b/timeline.json': other, 'b/sources/article.txt': article };
      const { written } = await runWith(
        ['render', 'story', 'b', '--out-dir', 'out', '--format', 'svg,png'],
        many
      );
      expect([...written.keys()].sort()).toEqual([
        'out/north-korea-outreach.png',
        'out/north-korea-outreach.svg',
        'out/other-story.png',
        'out/other-story.svg'
      ]);
      const twice = { ...many, 'b/timeline.json': articleTimelineText };
      const refused = await runWith(['render', 'story', 'b', '--out-dir', 'out'], twice);
      expect(refused.error).toContain('would both be written to out/north-korea-outreach.svg');
      expect(refused.code).toBe(2);
    }
  );

  const many = { ...files, 'talks/timeline.json': JSON.stringify(timelineOf()) };
  const renderMany = (...args: string[]): Promise<Outcome> =>
    runWith(['render', ...args, '--out-dir', 'out', '--svg-text', 'plain'], many);

  it.each([
    ['has no room', ['story', 'talks', '--height', '300px'], 'story: a sheet 300 px high has no room'],
    ['is not there', ['nowhere', 'talks'], 'nowhere: cannot read nowhere: there is no such file'],
    ['lacks what is named', ['story', 'talks', '--select', 'talks'], 'story: this story has no event talks']
  ])('says it of a story that %s, draws the others, and exits with 2', async (_, args, message) => {
    const { code, error, written } = await renderMany(...args);
    expect(error).toContain(`sourceline: ${message}`);
    expect(error).not.toContain('sourceline: talks: a sheet');
    expect([code, [...written.keys()]]).toEqual([2, ['out/talks.svg']]);
  });

  it('exits with the worst code of its stories, whatever their order', async () => {
    const broken = { ...many, 'broken/timeline.json': '{' };
    for (const stories of [
      ['broken', 'nowhere', 'talks'],
      ['talks', 'nowhere', 'broken']
    ])
      expect((await runWith(['render', ...stories, '--out-dir', 'out'], broken)).code).toBe(2);
    expect((await runWith(['render', 'broken', 'talks', '--out-dir', 'out'], broken)).code).toBe(1);
  });

  it('says what is wrong for every story once, and draws none', async () => {
    const { code, error, written } = await renderMany('story', 'talks', '--theme', 'sepia');
    expect(error.match(/unknown theme: sepia/gu)).toHaveLength(1);
    expect([code, written.size]).toEqual([2, 0]);
  });

  it('tells what gave way, and fails for it where it is strict', async () => {
    const loose = await render('-o', 'a.svg', '--preset', 'social');
    expect(loose.error).toContain('the numbered quotes were left out for lack of room');
    expect(loose.code).toBe(0);
    expect((await render('-o', 'a.svg', '--preset', 'social', '--strict')).code).toBe(1);
  });
});

describe('a story with problems', () => {
  const wrong = {
    ...files,
    'story/timeline.json': articleTimelineText.replace('throughout 2020', 'throughout 2019')
  };

  it('is refused, with the list of them', async () => {
    const { code, error, written } = await runWith(['render', 'story', '-o', 'a.svg'], wrong);
    expect(error).toMatch(/events\[\d+\].*throughout 2019/);
    expect([code, written.size]).toEqual([1, 0]);
  });

  it('is drawn where that is asked for, with what does not hold marked, and a line that says so', async () => {
    const { written } = await runWith(['render', 'story', '-o', 'a.svg', '--allow-problems'], wrong);
    const text = parse(textOf(written.get('a.svg'))).documentElement.textContent;
    expect(text).toContain('has problems');
    expect(text).toMatch(/This timeline’s document has (a problem|\d+ problems)/);
  });

  it('fails for them where it is strict, and is drawn all the same', async () => {
    const args = ['render', 'story', '-o', 'a.svg', '--allow-problems'];
    expect((await runWith(args, wrong)).code).toBe(0);
    const { code, written } = await runWith([...args, '--strict'], wrong);
    expect([code, [...written.keys()]]).toEqual([1, ['a.svg']]);
  });
});

describe('a picture that is too high says what makes it less so', { tags: 'slow' }, () => {
  const events = Array.from({ length: 700 }, (_, index) => eventOf({ id: `talks-${index}` }));
  const high = { 't.json': JSON.stringify(timelineOf({ events })) };
  const ways = 'leave its quotes out (--parts title,description,as-of,legend,credit), give it a --height';

  it.each([
    ['a.png', `more than can be drawn; ${ways}, take a lower --dpi, or write SVG`],
    [
      'a.pdf',
      `mm is longer than PDF allows (5,080 mm); ${ways}, draw fewer events (--q, --lane, --actor), or write SVG`
    ]
  ])('%s', async (name, message) => {
    const refused = await runWith(['render', 't.json', '-o', name, '--width', '210mm'], high);
    expect(refused.error).toContain(message);
    expect([refused.code, refused.written.size]).toEqual([2, 0]);
    for (const way of [
      ['--parts', 'title,description,as-of,legend,credit'],
      ['--height', '297mm']
    ]) {
      const taken = await runWith(['render', 't.json', '-o', name, '--width', '210mm', ...way], high);
      expect([taken.code, taken.written.size]).toEqual([0, 1]);
    }
  });
});

describe('a picture carries its story', () => {
  it.each(['a.svg', 'a.png'])(
    'so that %s is verified, and drawn again to the same bytes',
    { tags: 'slow' },
    async (name) => {
      const picture = (await render('-o', name)).written.get(name)!;
      const verified = await runWith(['verify', name], { [name]: picture });
      expect(verified).toMatchObject({ code: 0, error: '' });
      const again = await runWith(['render', name, '-o', `again/${name}`], { [name]: picture });
      expect(again.written.get(`again/${name}`)).toEqual(picture);
    }
  );

  it.each(['a.svg', 'a.png'])('unless it is asked not to: %s', async (name) => {
    const picture = (await render('-o', name, '--no-embed-data')).written.get(name)!;
    const { code, out } = await runWith(['verify', name], { [name]: picture });
    expect(code).toBe(1);
    expect(out).toContain('contains no timeline');
  });
});

test('an event is drawn alone, as a quote card with its address', async () => {
  const svg = parse(
    await svgOf('--event', 'alaska-talks', '--link', 'https://site.example/?id=alaska-talks')
  );
  const words = svg.documentElement.textContent;
  expect(svg.documentElement.getAttribute('width')).toBe('1200px');
  expect(svg.documentElement.getAttribute('height')).toBe('675px');
  expect(svg.querySelectorAll('.event')).toHaveLength(1);
  expect(words).toContain('https://site.example/?id=alaska-talks');
  expect(words).toContain('Blinken to host first face-to-face China talks, in Alaska');
});
