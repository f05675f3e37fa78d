import { fileOf } from '../export/file.ts';
import { PackageMissing } from '../export/node/optional.ts';
import { nodeRuntime } from '../export/node/runtime.ts';
import { pictureOf, type Picture, type PictureOptions } from '../export/picture/picture.ts';
import { presets } from '../export/picture/size.ts';
import { SheetTooSmall, usualParts, type SheetPart } from '../layout/sheet/layout-sheet.ts';
import type { Story } from '../model/story.ts';
import type { Words } from '../words/words.ts';
import type { SocialCard } from './effects.ts';

interface Choice {
  readonly parts: readonly SheetPart[];
  /** Warnings about the card. */
  readonly said: readonly string[];
}

/** Contents of a card: everything, or less if many sources or long words leave no room. */
const choices: readonly Choice[] = [
  { parts: usualParts, said: [] },
  {
    parts: usualParts.filter((part) => part !== 'sources'),
    said: ['the sources were left out for lack of room']
  },
  {
    parts: ['title', 'as-of'],
    said: ['everything except the title and the figure was left out for lack of room']
  },
  { parts: ['as-of'], said: ['everything except the figure was left out for lack of room'] }
];

/** A story as a PNG of 1200 × 630 pixels, for link previews; without bytes if it can't be drawn. */
export async function socialCard(story: Story, words: Words): Promise<SocialCard> {
  for (const choice of choices) {
    const picture = pictureWith(story, choice, words);
    if (!picture) continue;
    const { bytes, warnings } = await fileFor(story, picture);
    return { bytes, warnings: bytes ? [...choice.said, ...picture.sheet.warnings, ...warnings] : warnings };
  }
  return { bytes: undefined, warnings: ['it was left out: the figure does not fit'] };
}

/** Without bytes if packages for a PNG are not installed: the rest of a site needs none. */
async function fileFor(story: Story, picture: Picture): Promise<SocialCard> {
  try {
    return await fileOf({ story, picture }, 'png', { svgText: 'plain', embedData: false }, nodeRuntime);
  } catch (error) {
    if (!(error instanceof PackageMissing)) throw error;
    return { bytes: undefined, warnings: [`it was left out: ${error.message}`] };
  }
}

/** Undefined if these parts do not fit. */
function pictureWith(story: Story, { parts }: Choice, words: Words): Picture | undefined {
  try {
    const options: PictureOptions = {
      size: presets.social,
      filter: {},
      grouping: 'lane',
      theme: 'light',
      transparent: false,
      parts: new Set(parts)
    };
    return pictureOf(story, options, { words });
  } catch (error) {
    if (error instanceof SheetTooSmall) return undefined;
    throw error;
  }
}
