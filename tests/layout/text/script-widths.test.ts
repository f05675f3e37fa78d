import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measureText, type Face } from '../../../src/layout/text/text.ts';
import { runsOf } from '../../../src/layout/text/script.ts';
import { bundledFaces, type BundledFace } from '../../../src/export/fonts/bundled.ts';
import { advanceOf, openFont } from '../../../src/export/fonts/open.ts';
import { readFont } from '../../../src/export/node/packaged.ts';

const bytes = new Map<BundledFace, Uint8Array>();
for (const face of bundledFaces) bytes.set(face, (await readFont(face))!);

const own: Readonly<Record<Face, string>> = {
  sans: 'Inter',
  sansBold: 'Inter',
  serifItalic: 'Source Serif 4'
};

/** The width of a text as the bundled fonts shape it, each run in its face. */
function shaped(text: string, face: Face, size: number): number {
  const weight = face === 'sansBold' ? 600 : 400;
  return runsOf(text)
    .map((run) => {
      const style = run.family === undefined && face === 'serifItalic' ? 'italic' : 'normal';
      const family = run.family ?? own[face];
      const bundled = bundledFaces.find(
        (each) => each.family === family && each.weight === weight && each.style === style
      )!;
      return advanceOf(openFont(bytes.get(bundled)!), run.text.replaceAll(/[\u2067\u2069]/g, '')) * size;
    })
    .reduce((sum, width) => sum + width, 0);
}

const letters = {
  Hebrew: 'אבגדהוזחטיךכלםמןנסעףפץצקרשת\u05b8\u05bc',
  Arabic: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي\u064e\u0651٠١٨٩',
  'Persian and Urdu': 'اآبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیٹڈڑںھہے۰۱۹\u200c',
  Hangul: '가각갈한국외무장관이서울에정은조선',
  Kana: 'あいうえおかがさざっゃんアイウエオガザッャンー',
  Han: '外相会談東京制裁北京停火没有结果金正恩'
};

const cases = Object.entries(letters).flatMap(([script, of]) =>
  (['sans', 'sansBold', 'serifItalic'] as const).map((face) => [script, face, of] as const)
);

it.each(cases)('%s is never measured narrower than it is drawn: %s', (_, face, of) => {
  const word = fc.string({ unit: fc.constantFrom(...of), minLength: 2, maxLength: 9 });
  const between = fc.constantFrom(
    ' ',
    ', ',
    ' (',
    ') ',
    ' 1 ',
    ' 2021 ',
    ': “',
    '” ',
    ' NATO ',
    '…',
    ' — ',
    '!',
    '-'
  );
  const text = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.flat().join('').trim();
      expect(measureText(written, face, 13), written).toBeGreaterThanOrEqual(shaped(written, face, 13) - 0.3);
    }),
    { numRuns: 60 }
  );
});

it('a headline is measured at most a third wider than it is drawn', () => {
  const headlines = [
    'שר החוץ נפגש עם הנשיא במוסקבה ביום שלישי',
    'وزير الخارجية يلتقي نظيره في القاهرة لبحث العقوبات',
    'وزیر امور خارجه با همتای روس خود در مسکو دیدار کرد',
    '외무장관이 서울에서 회담을 열었다',
    '外相会談が東京で開かれ、制裁の継続で一致した'
  ];
  for (const each of headlines)
    expect(measureText(each, 'sansBold', 13) / shaped(each, 'sansBold', 13), each).toBeLessThan(4 / 3);
});
