import { documentInPdf } from '../../src/formats/pdf.ts';
import { parseTimelineText } from '../../src/model/parse.ts';
import { pdfBombs } from '../support/pdf-bombs.ts';

/** What it costs to refuse a file that is made to cost its reader much. */
export interface BombTime {
  readonly what: string;
  readonly bytes: number;
  readonly milliseconds: number;
}

const keysOf = (count: number): string =>
  `{${Array.from({ length: count }, (_, index) => `"${index.toString(36)}":1`).join(',')}}`;

const texts: readonly (readonly [what: string, json: () => string])[] = [
  ['JSON of two million keys', () => keysOf(1_999_999)],
  [
    'JSON of ten thousand events with 99 unknown keys each',
    () => `{"version":1,"events":[${Array<string>(10_000).fill(keysOf(99)).join(',')}]}`
  ],
  ['JSON of a million lists in each other', () => '['.repeat(1e6) + ']'.repeat(1e6)]
];

/** Times of each, once: no file of a stranger is read again. */
export async function bombTimes(): Promise<readonly BombTime[]> {
  const times: BombTime[] = [];
  for (const { name, pdf } of pdfBombs()) {
    const start = performance.now();
    await documentInPdf(pdf);
    times.push({ what: `PDF: ${name}`, bytes: pdf.length, milliseconds: performance.now() - start });
  }
  for (const [what, json] of texts) {
    const text = json();
    const start = performance.now();
    parseTimelineText(text);
    times.push({ what, bytes: text.length, milliseconds: performance.now() - start });
  }
  return times;
}
