import type { Page } from '@playwright/test';
import { eventOf, quoteOf, sourceOf, timelineOf } from '../support/documents.ts';

const sentences = [
  ['שר החוץ של NATO נפגש עם הנשיא', 'שר החוץ נפגש עם הנשיא ב־12 במאי 2021, כך נמסר.', '12 במאי 2021'],
  ['وزير الخارجية يلتقي نظيره', 'التقى الوزير نظيره في 12 مايو 2021، ولا تعليق.', '12 مايو 2021'],
  ['외무장관이 서울에서 회담을 열었다', '외무장관은 2021년 5월 12일에 회담을 열었다.', '2021년 5월 12일'],
  ['外相会談が東京で開かれた', '外相会談は2021年5月12日に「東京」で開かれた。', '2021年5月12日'],
  ['外交部长在北京会谈', '外交部长于2021年5月12日在北京会谈。', '2021年5月12日'],
  ['Ο υπουργός έφτασε στην Αθήνα', 'Ο υπουργός έφτασε στις 12 Μαΐου 2021.', '12 Μαΐου 2021'],
  ['Министр прибыл в Москву', 'Министр прибыл 12 мая 2021 года.', '12 мая 2021']
] as const;

/** A story with events in seven scripts. */
export const storyInScripts = timelineOf({
  id: 'scripts',
  title: 'פגישות · اجتماعات · 회담 · 会談 · Встречи',
  asOf: '2021-06-01',
  lanes: [{ id: 'talks', label: '회담과 会談' }],
  sources: [sourceOf(sentences.map(([, sentence]) => sentence).join('\n\n'))],
  events: sentences.map(([title, sentence, text], index) =>
    eventOf({
      id: `e${index}`,
      title,
      lane: 'talks',
      when: { text, edtf: '2021-05-12', aspect: 'on' },
      assertions: [{ voice: 'reported', evidence: [quoteOf(sentence)] }]
    })
  )
});

/** The families that the page has loaded a face of. */
export const loadedFamilies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(faces.map(({ family }) => family.replaceAll('"', '')))].sort();
  });

/** The families that it takes to show `storyInScripts`. */
export const familiesOfScripts = [
  'Inter',
  ...['Hebrew', 'JP', 'KR', 'SC'].map((script) => `Noto Sans ${script}`),
  'Source Serif 4',
  'Vazirmatn'
];

/**
 * The characters on the page that no font has: what stands for such a one is as wide, and looks the same, for every one
 * of them.
 */
export const boxesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(60, 60).getContext('2d', { willReadFrequently: true })!;
    const drawn = (character: string, font: string): string => {
      context.font = font;
      context.clearRect(0, 0, 60, 60);
      context.fillText(character, 10, 40);
      return context.getImageData(0, 0, 60, 60).data.join();
    };
    const found = new Set<string>();
    for (const element of document.querySelectorAll('.stage text, .stage tspan, h1, h3, blockquote, p')) {
      const { fontFamily, fontWeight } = getComputedStyle(element);
      const font = `${fontWeight} 30px ${fontFamily}`;
      const box = drawn('\u{10fffd}', font);
      for (const character of element.firstChild?.nodeValue ?? '')
        if (/\p{L}/u.test(character) && drawn(character, font) === box) found.add(character);
    }
    return [...found];
  });
