import { fileOf } from '../export/node/files.ts';
import { pictureOf } from '../export/picture.ts';
import { presets } from '../export/size.ts';
import { sheetParts } from '../layout/sheet/layout-sheet.ts';
import type { Story } from '../model/story.ts';

/** A story as a PNG of 1200 × 630 pixels, for previews of links. */
export async function socialCard(story: Story): Promise<Uint8Array> {
  const picture = pictureOf(story, {
    size: presets.social,
    filter: {},
    grouping: 'lane',
    theme: 'light',
    transparent: false,
    parts: new Set(sheetParts)
  });
  return (await fileOf(story, picture, 'png', { svgText: 'plain', embedData: false })).bytes;
}
