import { join } from 'node:path';
import { eastAsian } from '../layout/text/script.ts';
import { counted } from '../model/messages.ts';
import { storiesIn, storiesPath } from '../model/site-stories.ts';
import { largestFile, textOfBytes } from '../model/text-file.ts';
import { siteFiles, storiesFile, type SiteFile, type SiteStory } from '../site/site.ts';
import type { BuiltStory } from './built-story.ts';
import { cannotRead, readBuiltPage, UsageError, writeOutput, type Effects } from './effects.ts';
import { isAbsent, NotRead } from './may-be-read.ts';
import { inTurn } from './progress.ts';
import { guardOf } from './refuse-inputs.ts';

const withoutAddress =
  'sourceline: without --base-url the site has no sitemap, no oEmbed, and no addresses in its previews and data; ' +
  'name the address that it will have, as in --base-url https://example.org/timelines/\n';

/** What is asked for of a site. */
export interface SiteWish {
  /** The path of its folder. */
  readonly output: string;
  readonly base: string | undefined;
  /** Whether it may be written among files that are no site's. */
  readonly force: boolean;
}

/** Writes a site of stories into a folder, over files of the same names, and leaves what else is there. */
export async function buildSite(
  stories: readonly BuiltStory[],
  { output, base, force }: SiteWish,
  effects: Effects
): Promise<void> {
  if (!force) await refuseOthersFolder(output, effects);
  const page = await readBuiltPage('app/index.html', effects);
  const frame = await readBuiltPage('app/embed/index.html', effects);
  const assets = await assetsOf(stories, effects);
  const siteStories: SiteStory[] = [];
  for (const each of inTurn(stories, ({ story }) => `drawing ${story.timeline.id}`, effects))
    siteStories.push(await withCard(each, effects));
  const write = await writerInto(output, stories, effects);
  // First, so that the folder is known as a site should the rest be cut short.
  await write(storiesFile(stories));
  for (const [path, built] of assets) await write({ path, content: await effects.readBuilt(built) });
  let count = 0;
  for (const file of siteFiles({ page, stories: siteStories, base, frame })) {
    effects.onstep?.(`writing ${file.path}`, 0, 1);
    await write(file);
    if (/^(?!(?:.*\/)?embed\/)(?:.*\/)?index\.html$/.test(file.path)) count++;
  }
  if (base === undefined) effects.writeError(withoutAddress);
  effects.write(`${output}: ${counted(stories.length, 'story', 'stories')}, ${counted(count, 'page')}\n`);
}

/** A site is written into a folder that is empty, or holds a site already. */
async function refuseOthersFolder(output: string, { listFolder, readWithin }: Effects): Promise<void> {
  if ((await listFolder(output)).length === 0) return;
  try {
    const list = textOfBytes(await readWithin(output, storiesPath, largestFile));
    if (list.ok && storiesIn(list.text)) return;
  } catch (error) {
    if (!isAbsent(error) && !(error instanceof NotRead)) throw cannotRead(join(output, storiesPath), error);
  }
  throw new UsageError(
    `${output} is not empty, and has no ${storiesPath} that a site has; name an empty folder, or add --force to write among what is there`
  );
}

/** Writes a file of a site, unless it is one that a story was read from. */
async function writerInto(
  output: string,
  stories: readonly BuiltStory[],
  effects: Effects
): Promise<(file: SiteFile) => Promise<void>> {
  const refuseInput = await guardOf(
    stories.flatMap(({ paths }) => paths),
    effects
  );
  return async ({ path, content }) => {
    await refuseInput(join(output, path));
    await writeOutput(join(output, path), content, effects);
  };
}

/** Fonts of megabytes that few stories need. */
const eastAsianFonts = /NotoSans(?:JP|KR|SC)_[^/]*\.ttf$/;

/** The files that pages share, by their path in a site, with the path of each among what was built. */
async function assetsOf(
  stories: readonly BuiltStory[],
  { listBuilt }: Effects
): Promise<ReadonlyMap<string, string>> {
  const needsAll = stories.some(({ whole }) => eastAsian.test(JSON.stringify(whole)));
  const shared = (await listBuilt('app')).filter(
    (path) =>
      /^(?:(?:assets|embed)\/|THIRD-PARTY\.txt$)/.test(path) && (needsAll || !eastAsianFonts.test(path))
  );
  return new Map(shared.map((path) => [path, `app/${path}`]));
}

async function withCard(
  { story, texts, whole }: BuiltStory,
  { socialCard, writeError }: Effects
): Promise<SiteStory> {
  const card = await socialCard?.(story);
  for (const warning of card?.warnings ?? [])
    writeError(`sourceline: ${story.timeline.id}: the picture for previews: ${warning}\n`);
  return { story, whole, texts, card: card?.bytes };
}
