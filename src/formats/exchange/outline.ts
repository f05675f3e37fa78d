import { parseEdtf, type Edtf, type EdtfDate } from '../../model/edtf.ts';
import type { When } from '../../model/timeline.ts';
import type { PlainDate } from './plain-date.ts';

/** What a date says that a start and an end can't, in the order in which reports name it. */
export const outlines = [
  'ends',
  'open',
  'one of',
  'part',
  'about',
  'digits',
  'within',
  'throughout'
] as const;
export type Outline = (typeof outlines)[number];

/** Why the plain date of a date is only its outline; undefined if it says all. A date has the first reason that holds. */
export function outlineOf(when: When, { exact, isOpenEnded }: PlainDate): Outline | undefined {
  if (exact) return undefined;
  if (isOpenEnded) return 'open';
  if (when.edtf === undefined) return 'ends';
  const mods = [when.mod, when.endMod].filter((mod) => mod !== undefined);
  if (mods.some((mod) => mod !== 'approx')) return 'part';
  const parsed = parseEdtf(when.edtf);
  const written = parsed.ok ? outlineOfEdtf(parsed.value) : undefined;
  return written ?? (mods.length > 0 ? 'about' : when.aspect === 'throughout' ? 'throughout' : 'within');
}

function outlineOfEdtf(edtf: Edtf): Outline | undefined {
  if (edtf.kind === 'set') return 'one of';
  const dates: readonly EdtfDate[] =
    edtf.kind === 'date' ? [edtf] : [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
  if (dates.some(({ qualifier }) => qualifier)) return 'about';
  return dates.some(({ unit, precision }) => unit !== precision) ? 'digits' : undefined;
}
