import type { Findings } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { checkLicences } from './check.ts';
import { licencesOf } from './licences.ts';

/** Compares every date of a document with its words, for those who check a file; a `FileCheck`. */
export const checkWords = (reading: Reading): Findings => checkLicences(licencesOf(reading), reading);
