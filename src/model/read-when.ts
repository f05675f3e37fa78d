import type { ReadWhen } from './bounds.ts';
import { parseEdtf } from './edtf.ts';
import { parseBounds } from './given-bounds.ts';
import type { Parsed } from './problem.ts';
import type { When, WrittenBounds } from './timeline.ts';

/** Reads a date; the path of a problem begins at the date: `edtf`, or `bounds[1]`. */
export function readWhen(when: When): Parsed<ReadWhen> {
  const parsed = when.edtf === undefined ? parseBounds(when.bounds) : parseEdtf(when.edtf);
  if (parsed.ok)
    return {
      ok: true,
      value: { edtf: parsed.value, mod: when.mod, endMod: when.endMod, aspect: when.aspect }
    };
  const [first, ...rest] = parsed.problems;
  const inWhen = <Found extends typeof first>(problem: Found) => ({
    ...problem,
    path: problem.path || 'edtf'
  });
  return { ok: false, problems: [inWhen(first), ...rest.map(inWhen)] };
}

/** A date in either form; what it does not have is absent or null. */
interface Written {
  readonly edtf?: string | null;
  readonly bounds?: WrittenBounds | null;
}

/** A date as its document writes it: “2021-02”, or “[1840-01-01, 1845-12-31, 1850-01-01, null]”. */
export const writtenDate = ({ edtf, bounds }: Written): string =>
  edtf ?? `[${(bounds ?? []).map((day) => day ?? 'null').join(', ')}]`;

/** The key of a date that says when. */
export const keyOfDate = ({ edtf }: When): 'edtf' | 'bounds' => (edtf === undefined ? 'bounds' : 'edtf');
