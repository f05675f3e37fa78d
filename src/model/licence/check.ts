import type { Findings, Problem } from '../problem.ts';
import { keyOfDate, writtenDate } from '../read-when.ts';
import { isReason } from '../reason.ts';
import type { Reading } from '../reading.ts';
import { whenInWords } from '../words.ts';
import { otherAccounts } from './other-accounts.ts';
import { meaningOf, type Licence, type TimeReading } from './licence.ts';
import type { LicensedDate } from './licences.ts';
import { licenceMessages } from './messages.ts';
import { plannedTimes } from './planned-times.ts';

/** Findings for every date that says more than its words, or something else. */
export function checkLicences(licences: readonly LicensedDate[], reading: Reading): Findings {
  return {
    problems: licences.flatMap(problemsOf),
    warnings: [...licences.flatMap(warningsOf), ...otherAccounts(licences, reading), ...plannedTimes(reading)]
  };
}

/** Licences that need no reason; words that no quote contains are reported elsewhere. */
const passing: ReadonlySet<Licence['kind']> = new Set(['read', 'numbers only', 'not quoted', 'no quotes']);

function problemsOf(date: LicensedDate): readonly Problem[] {
  const { licence, path, when } = date;
  if (passing.has(licence.kind)) return [];
  const fault = faultOf(date);
  if (licence.kind === 'contrary') return [{ path: `${path}.${keyOfDate(when)}`, message: fault }];
  if (when.inferred === undefined) return [{ path: `${path}.inferred`, message: fault }];
  if (isReason(when.inferred)) return [];
  return [{ path: `${path}.inferred`, message: licenceMessages.notASentence(when.inferred) }];
}

function faultOf({ licence, when }: LicensedDate): string {
  const { text = '' } = when;
  const written = writtenDate(when);
  switch (licence.kind) {
    case 'contrary':
      return licenceMessages.contrary(written, text, meaningsOf(licence.readings));
    case 'surer':
      return surerFault(licence, written, text);
    case 'not read':
      return licenceMessages.notRead(written, text);
    default:
      return licenceMessages.noWords(written);
  }
}

function surerFault(
  { of, againstTense, readings }: Extract<Licence, { readings: unknown }>,
  edtf: string,
  text: string
): string {
  if (of !== undefined) return licenceMessages.ofAnother(edtf, text, of);
  return licenceMessages[againstTense ? 'againstTense' : 'surer'](edtf, text, meaningsOf(readings));
}

const meaningsOf = (readings: readonly TimeReading[]): readonly string[] =>
  readings.map((reading) => whenInWords(meaningOf(reading)));

function warningsOf({ licence, path, when: { text = '', inferred } }: LicensedDate): readonly Problem[] {
  if (licence.kind === 'numbers only')
    return [{ path: `${path}.text`, message: licenceMessages.numbersOnly(text, licence.language) }];
  return licence.kind === 'read' && inferred !== undefined
    ? [{ path: `${path}.inferred`, message: licenceMessages.notNeeded(text) }]
    : [];
}
