import { fileOf } from '../export/file.ts';
import { nodeRuntime } from '../export/node/runtime.ts';
import { pictureOf, type Picture } from '../export/picture/picture.ts';
import { presets } from '../export/picture/size.ts';
import { sheetParts, SheetTooSmall, type SheetPart } from '../layout/sheet/layout-sheet.ts';
import type { Story } from '../model/story.ts';
import type { SocialCard } from './effects.ts';

interface Choice {
  readonly parts: readonly SheetPart[];
  /** What is said of what it lacks. */
  readonly said: readonly string[];
}

/** What stands on a card: all, or less where many sources or long words leave no room for that. */
const choices: readonly Choice[] = [
  { parts: sheetParts, said: [] },
  {
    parts: sheetParts.filter((part) => part !== 'sources'),
    said: ['the sources were left out for lack of room']
  },
  { parts: ['title', 'as-of'], said: ['all but the title and the figure was left out for lack of room'] },
  { parts: ['as-of'], said: ['all but the figure was left out for lack of room'] }
];

/** A story as a PNG of 1200 × 630 pixels, for previews of links; none where even its figure has no room. */
export async function socialCard(story: Story): Promise<SocialCard> {
  for (const choice of choices) {
    const picture = pictureWith(story, choice);
    if (!picture) continue;
    const made = await fileOf({ story, picture }, 'png', { svgText: 'plain', embedData: false }, nodeRuntime);
    return { bytes: made.bytes, warnings: [...choice.said, ...picture.sheet.warnings, ...made.warnings] };
  }
  return { bytes: undefined, warnings: ['it was left out, as it has no room for the figure'] };
}

/** None where these parts have no room. */
function pictureWith(story: Story, { parts }: Choice): Picture | undefined {
  try {
    return pictureOf(story, {
      size: presets.social,
      filter: {},
      grouping: 'lane',
      theme: 'light',
      transparent: false,
      parts: new Set(parts)
    });
  } catch (error) {
    if (error instanceof SheetTooSmall) return undefined;
    throw error;
  }
}
