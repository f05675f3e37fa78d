import { boundsOf, coresOf, type ReadWhen } from './bounds.ts';
import { termFaults } from './check-terms.ts';
import { formatDay, type Day } from './day.ts';
import { parseEdtf } from './edtf.ts';
import type { Parsed } from './problem.ts';
import { whenInWords } from './words.ts';

/** All that is computed from a date: days as `YYYY-MM-DD`, `-inf` and `inf` if open, null if unknown or absent. */
export interface DateReport {
  readonly edtf: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
  /** First day of the core that `mod` gives to a single date or to an interval's start. */
  readonly coreStart: string | null;
  readonly coreEnd: string | null;
  readonly words: string;
}

export interface DateReportOptions extends Pick<ReadWhen, 'mod' | 'aspect'> {
  readonly asOf?: Day;
}

/** The bounds, core and words of an EDTF string, or why it, or a term beside it, is refused. */
export function dateReport(text: string, { mod, aspect, asOf }: DateReportOptions = {}): Parsed<DateReport> {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return parsed;
  const when = { edtf: parsed.value, mod, aspect };
  const [fault] = termFaults(text, when);
  if (fault) return { ok: false, problems: [{ path: '', message: fault.message }] };
  const bounds = boundsOf(when, asOf);
  const cores = coresOf(when);
  const core = cores.start ?? cores.end;
  const report = {
    edtf: text,
    earliestStart: formatted(bounds.earliestStart),
    latestStart: formatted(bounds.latestStart),
    earliestEnd: formatted(bounds.earliestEnd),
    latestEnd: formatted(bounds.latestEnd),
    coreStart: formatted(core?.[0] ?? null),
    coreEnd: formatted(core?.[1] ?? null),
    words: whenInWords(when, asOf)
  };
  return { ok: true, value: report };
}

const formatted = (day: Day | null) => (day === null ? null : formatDay(day));
