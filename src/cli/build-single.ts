import { counted } from '../model/messages.ts';
import { withMediaNamed } from '../model/media.ts';
import { imageTypeByName, mediaTypeOf } from '../model/media-type.ts';
import { longestDocument } from '../model/text-size.ts';
import { isForSingle, singleFile, type Images } from '../site/single.ts';
import { asUsage } from './as-usage.ts';
import type { BuiltStory } from './built-story.ts';
import { readBuiltText, UsageError, writeOutput, type Effects } from './effects.ts';
import { otherScriptsFor } from './other-scripts.ts';
import { readImage } from './story-file.ts';
import type { Words } from '../words/words.ts';
import { guardOf } from './refuse-inputs.ts';

/** Writes one file that contains a story and everything needed to show it. */
export async function buildSingle(
  built: BuiltStory,
  output: string,
  words: Words,
  effects: Effects
): Promise<void> {
  const { story, paths } = built;
  const whole = withMediaNamed(built.whole, built.media);
  const images = await imagesOf(built, effects);
  if (!isForSingle(whole, images))
    throw new UsageError(
      `${output} would contain a document of more than ${longestDocument / 1_000_000} MB with its texts and images, the limit of its page; make a site without --single, which keeps each of them in a separate file, or split the story`
    );
  const refuseInput = await guardOf(paths, effects);
  await refuseInput(output);
  const page = await readBuiltText('single/index.html', effects);
  const thirdParty = await readBuiltText('single/THIRD-PARTY.txt', effects);
  effects.onstep?.(`making ${output}`, 0, 1);
  const html = new TextEncoder().encode(
    singleFile(page, story, whole, {
      images,
      otherScripts: await otherScriptsFor(whole, effects).catch(asUsage),
      thirdParty,
      words
    })
  );
  await writeOutput(output, html, effects);
  effects.write(`${output}: one file of ${counted(html.length, 'byte')}\n`);
}

/** A story's images by the paths under which they are published. Stops reading as soon as they are too long for a page. */
async function imagesOf({ folder, media }: BuiltStory, effects: Effects): Promise<Images> {
  const images = new Map<string, string>();
  let length = 0;
  for (const [file, path] of media) {
    if (length > longestDocument) break;
    const address = dataAddress(path, await readImage(folder!, file, effects));
    length += address.length;
    images.set(path, address);
  }
  return Object.fromEntries(images);
}

const dataAddress = (path: string, bytes: Uint8Array): string =>
  `data:${mediaTypeOf(imageTypeByName(path)!)};base64,${Buffer.from(bytes).toString('base64')}`;
