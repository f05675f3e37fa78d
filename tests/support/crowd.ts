import { addDays, dayOf, formatDay } from '../../src/model/day.ts';
import type { Story } from '../../src/model/story.ts';
import { storyOf, type Sketch } from './story.ts';

const first = dayOf({ year: 2011, month: 1, day: 1 });
const lanes = ['outreach', 'diplomacy', 'pressure', 'programs'];
const kinds = ['on', 'on', 'within', 'throughout'] as const;

/** Lehmer's generator with the multiplier of Park and Miller (1988): the same numbers on every machine. */
function numbers(): () => number {
  let state = 2021;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function sketch(index: number, span: number, random: () => number): Sketch {
  const aspect = kinds[Math.floor(random() * kinds.length)]!;
  const day = addDays(first, Math.floor(random() * span));
  const end = addDays(day, 3 + Math.floor(random() * 20));
  return {
    title: `Event number ${index + 1}, of a length that titles have`,
    edtf: aspect === 'on' ? formatDay(day) : `${formatDay(day)}/${formatDay(end)}`,
    aspect,
    text: 'about that time',
    lane: lanes[Math.floor(random() * lanes.length)]
  };
}

/** A story of `count` events spread over `days` days from 2011, told at their end: always the same. */
export function crowd(count: number, days = 3650): Story {
  const random = numbers();
  const sketches = Array.from({ length: count }, (_, index) => sketch(index, days, random));
  return storyOf(sketches, formatDay(addDays(first, days)), `A story of ${count} events`);
}
