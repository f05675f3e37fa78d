import { report as english } from './en/report.ts';

/** The words of the report on a file that is opened. They are no part of `Words`, as few readers of a page open one. */
export type ReportWords = typeof english;

/** The words of a report in the language of `Words`. English is at hand; another is fetched, and rejects if that fails. */
export const loadReportWords = async (language: string): Promise<ReportWords> =>
  language === 'ko' ? (await import('./ko/report.ts')).report : english;
