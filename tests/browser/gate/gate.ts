import type { Page } from '@playwright/test';
import { faintParts } from './contrast.ts';
import { unseenFocus } from './focus.ts';
import { keysTakenElsewhere, longWalks, pointerOnly } from './keyboard.ts';
import { falseRoles, sidewaysAt320, tinyTexts, unnamedLanguages } from './reading.ts';
import { smallTargets } from './targets.ts';
import { silentUpdates } from './updates.ts';

/** Each measures one promise in the page and tells what breaks it. Those that change the page stand last. */
export const checks = {
  'small target': smallTargets,
  'faint part': faintParts,
  'tiny text': tinyTexts,
  'unnamed language': unnamedLanguages,
  'false role': falseRoles,
  'pointer only': pointerOnly,
  'unseen focus': unseenFocus,
  'long walk': longWalks,
  'key taken': keysTakenElsewhere,
  'silent update': silentUpdates,
  'sideways at 320': sidewaysAt320
} satisfies Record<string, (page: Page) => Promise<string[]>>;

export type CheckName = keyof typeof checks;

/** All that the gate finds wrong with the page as it stands. */
export async function flagsOf(page: Page): Promise<string[]> {
  const flags: string[] = [];
  for (const [name, check] of Object.entries(checks))
    flags.push(...(await check(page)).map((fault) => `${name}: ${fault}`));
  return flags;
}
