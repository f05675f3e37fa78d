import type { FileCheck } from './check.ts';
import { checkClaims } from './claims/check.ts';
import { duplicateKeys } from './duplicate-keys.ts';
import { checkAlternatives } from './check-media.ts';
import { checkContexts } from './check-context.ts';
import { checkTitles } from './check-titles.ts';
import { checkLicences } from './licence/check.ts';
import { licencesOf } from './licence/licences.ts';
import { faultOffset } from './json-fault.ts';
import type { LookInText } from './parse.ts';
import type { Findings } from './problem.ts';
import type { Reading } from './reading.ts';

/** What a file is checked for beyond what every story is checked for. */
export interface FileChecks {
  readonly look: LookInText;
  readonly checkFile: FileCheck;
}

/**
 * Checks that a reader's first view need not load: dates against their words, titles against the quotes and for
 * length, quotes against their sentences, and the alternative texts of images.
 */
export const checkFile = (reading: Reading): Findings =>
  together([
    checkLicences(licencesOf(reading), reading),
    checkClaims(reading),
    checkContexts(reading),
    checkTitles(reading),
    checkAlternatives(reading)
  ]);

/** Combines the findings of several checks. */
export const together = (findings: readonly Findings[]): Findings => ({
  problems: findings.flatMap(({ problems }) => problems),
  warnings: findings.flatMap(({ warnings }) => warnings)
});

export const fileChecks: FileChecks = { look: { faultOffset, duplicateKeys }, checkFile };
