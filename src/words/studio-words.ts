import type { studio } from './en/studio.ts';
import type { Language } from './language.ts';

/** The words of the studio, which no reader of a timeline loads. */
export type StudioWords = typeof studio;

/** The words of the studio in a language. */
export const loadStudioWords = async (language: Language): Promise<StudioWords> =>
  language === 'en' ? (await import('./en/studio.ts')).studio : (await import('./ko/studio.ts')).studio;
