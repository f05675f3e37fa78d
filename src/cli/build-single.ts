import { counted } from '../model/messages.ts';
import { longestDocument } from '../model/text-size.ts';
import { isForSingle, singleFile } from '../site/single.ts';
import { asUsage } from './as-usage.ts';
import type { BuiltStory } from './built-story.ts';
import { readBuiltPage, UsageError, writeOutput, type Effects } from './effects.ts';
import { otherScriptsFor } from './other-scripts.ts';
import type { Words } from '../words/words.ts';
import { guardOf } from './refuse-inputs.ts';

/** Writes one file that contains a story and everything needed to show it. */
export async function buildSingle(
  { story, whole, paths }: BuiltStory,
  output: string,
  words: Words,
  effects: Effects
): Promise<void> {
  if (!isForSingle(whole))
    throw new UsageError(
      `${output} would contain a document of more than ${longestDocument / 1_000_000} MB with its texts, the limit of its page; make a site without --single, which keeps each text in a separate file, or split the story`
    );
  const refuseInput = await guardOf(paths, effects);
  await refuseInput(output);
  const built = await readBuiltPage('single/index.html', effects);
  const thirdParty = await readBuiltPage('single/THIRD-PARTY.txt', effects);
  effects.onstep?.(`making ${output}`, 0, 1);
  const html = new TextEncoder().encode(
    singleFile(built, story, whole, {
      otherScripts: await otherScriptsFor(whole, effects).catch(asUsage),
      thirdParty,
      words
    })
  );
  await writeOutput(output, html, effects);
  effects.write(`${output}: one file of ${counted(html.length, 'byte')}\n`);
}
