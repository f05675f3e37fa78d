import { expect, it } from 'vitest';
import { linesIn } from '../../../src/export/fonts/lines.ts';
import { withRunsPlaced } from '../../../src/export/fonts/place.ts';

/** Every character ten pixels wide at a font size of ten. */
const placed = (markup: string): string =>
  withRunsPlaced(markup, linesIn(markup), (text) => Array.from(text).length);

/** The place, family and text of each run. */
const runs = (markup: string): string[] =>
  [...placed(markup).matchAll(/<tspan x="([^"]*)" font-family="'([^']*)'"[^>]*>([^<]*)</gu)].map(
    ([, x, family, text]) => `${x} ${family}: ${text}`
  );

const line = (content: string, attributes = ''): string =>
  `<g data-event="a>b"><text x="100" y="5" font-size="10"${attributes}>${content}</text></g>`;

const hebrew = (text: string): string =>
  `<tspan font-family="'Noto Sans Hebrew', sans-serif">${text}</tspan>`;

it('a line in one face stays as it is', () => {
  for (const each of [line('Kim &amp; Moon'), line(hebrew('\u2067שלום!\u2069'))])
    expect(placed(each)).toBe(each);
});

it('runs from left to right follow one another, and are escaped', () => {
  expect(runs(line(`a &lt; ${hebrew('של')} &amp;`))).toEqual([
    '100 Inter: a ',
    '120 Inter: &lt; ',
    '140 Noto Sans Hebrew: של ',
    '170 Inter: &amp;'
  ]);
});

it('runs from right to left stand so, in the order in which they are read', () => {
  expect(runs(line(`${hebrew('\u2067של ')}NATO${hebrew('!\u2069')}`))).toEqual([
    '160 Noto Sans Hebrew: של ',
    '110 Inter: NATO',
    '100 Noto Sans Hebrew: !'
  ]);
});

it('what stands between letters that run so stands in its own place, and only a bracket is told its direction', () => {
  expect(runs(line(`${hebrew('\u2067(של)?! ג״ג ')}NATO\u2069`))).toEqual([
    '240 Noto Sans Hebrew: \u2067(\u2069',
    '220 Noto Sans Hebrew: של',
    '210 Noto Sans Hebrew: \u2067)\u2069',
    '200 Noto Sans Hebrew: ?',
    '190 Noto Sans Hebrew: ! ',
    '170 Noto Sans Hebrew: ג',
    '160 Noto Sans Hebrew: ״',
    '150 Noto Sans Hebrew: ג ',
    '100 Inter: NATO'
  ]);
});

it('a joiner stays with the letters that it parts', () => {
  const arabic = '<tspan font-family="\'Vazirmatn\', sans-serif">\u2067می\u200cخواهم\u2069</tspan>';
  expect(runs(line(`${arabic}a`)).map((run) => run.replace(/^\d+ /u, ''))).toContain(
    'Vazirmatn: \u2067می\u200cخواهم\u2069'
  );
});

it('words that Inkscape would join are kept apart, but where isolates would be kept as characters', () => {
  const words = line('<tspan font-family="\'Vazirmatn\', sans-serif">\u2067في القاهرة 2\u2069</tspan>');
  expect(runs(words)).toEqual([
    '200 Vazirmatn: \u2067في\u2069 ',
    '120 Vazirmatn: \u2067القاهرة\u2069 ',
    '100 Vazirmatn: 2'
  ]);
  expect(withRunsPlaced(words, linesIn(words), () => 1, false)).not.toMatch(/[\u2066-\u2069]/u);
});

it('a line in one face is placed too where its isolates would be kept as characters', () => {
  const alone = line(hebrew('\u20671. שלום\u2069'));
  const bare = withRunsPlaced(alone, linesIn(alone), (text) => Array.from(text).length, false);
  expect(bare).not.toMatch(/[\u2066-\u2069]/u);
  expect(bare).toContain('<tspan x="160"');
  const latin = line('Kim &amp; Moon');
  expect(withRunsPlaced(latin, linesIn(latin), () => 1, false)).toBe(latin);
});

it('a line in one face is placed too where its numbers run against its words', () => {
  expect(runs(line(hebrew('\u2067שלום (2021)\u2069')))).toEqual([
    '170 Noto Sans Hebrew: שלום ',
    '150 Noto Sans Hebrew: \u2067(\u2069',
    '110 Noto Sans Hebrew: 2021',
    '100 Noto Sans Hebrew: \u2067)\u2069'
  ]);
});

it('a line ends where it is anchored', () => {
  expect(runs(line(`ab${hebrew('של')}`, ' text-anchor="end"'))).toEqual([
    '60 Inter: ab',
    '80 Noto Sans Hebrew: של'
  ]);
  expect(runs(line(`ab${hebrew('של')}`, ' text-anchor="middle"'))[0]).toBe('80 Inter: ab');
});

it('each line knows its event', () => {
  expect(linesIn(line('a') + '<text x="1">b</text>').map(({ event }) => event)).toEqual(['a>b', undefined]);
});

it('a run keeps a colour of its own', () => {
  const rest = (text: string): string => `<tspan fill="#666666" class="rest">${text}</tspan>`;
  expect([...placed(line(`${rest('a ')}b${hebrew('של')}`)).matchAll(/<tspan[^>]*>/gu)].map(String)).toEqual([
    expect.stringContaining('fill="#666666"'),
    expect.not.stringContaining('fill'),
    expect.not.stringContaining('fill')
  ]);
});
