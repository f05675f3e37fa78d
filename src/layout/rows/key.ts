import type { Plan } from '../plan/plan.ts';
import { round, type Band } from '../scene.ts';
import { measureText, truncate } from '../text/text.ts';

const size = 12;
const lineHeight = 21;
const swatch = 10;
const measure = (text: string): number => measureText(text, 'sansBold', size);

/** The groups' names in lines above a figure that runs down the page, each with its colour, and how high they stand. */
export function keyOf({ groups }: Plan, width: number): { bands: Band[]; height: number } {
  let x = 0;
  let y = 4;
  const bands = groups.map(({ id, label, language, colour }): Band => {
    const text = truncate(label, width - 24, measure);
    const length = swatch + 7 + measure(text);
    if (x > 0 && x + length > width) {
      x = 0;
      y += lineHeight;
    }
    const line = {
      text,
      language,
      x: round(x + swatch + 6),
      y: y + 12,
      face: 'sansBold',
      size,
      colour: 'ink',
      anchor: 'start'
    } as const;
    const rule = { x: round(x), y: y + 2, width: swatch, height: swatch };
    x += length + 16;
    return { id, colour, x: 0, y: 0, width: 0, height: 0, heading: [line], rule };
  });
  return { bands, height: bands.length > 0 ? y + lineHeight + 3 : 0 };
}
