import type { ThemeChoice } from '../viewer/state/viewer.svelte.ts';

const key = 'sourceline:theme';
const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The theme chosen at an earlier visit; the system's where none was, or storage is refused. */
export function storedTheme(): ThemeChoice {
  try {
    return themeNamed(localStorage.getItem(key));
  } catch {
    return 'system';
  }
}

export function storeTheme(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export const themeNamed = (name: string | null | undefined): ThemeChoice =>
  choices.find((choice) => choice === name) ?? 'system';
