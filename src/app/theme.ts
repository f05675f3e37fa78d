import type { ThemeChoice } from '../viewer/state/viewer.svelte.ts';
import { store, stored } from './stored.ts';

export const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

/** The theme chosen at an earlier visit; the system's if none was. */
export const storedTheme = (): ThemeChoice => themeNamed(stored('theme'));

export const storeTheme = (choice: ThemeChoice): void => store('theme', choice);

export const themeNamed = (name: string | undefined): ThemeChoice =>
  themes.find((choice) => choice === name) ?? 'system';
