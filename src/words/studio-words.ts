import type { Language } from './language.ts';
import type { studio } from './en/studio.ts';

/** What only the studio says, in one language: a reader's page never loads it. */
export type StudioWords = typeof studio;

/** The words of the studio. Rejects if they can't be fetched. */
export const loadStudioWords = async (language: Language): Promise<StudioWords> =>
  language === 'ko' ? (await import('./ko/studio.ts')).studio : (await import('./en/studio.ts')).studio;
