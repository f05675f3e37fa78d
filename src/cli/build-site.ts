import { join } from 'node:path';
import { PackageMissing, waysToInstall, type OptionalPackage } from '../export/node/optional.ts';
import { eastAsian } from '../layout/text/script.ts';
import { counted } from '../model/messages.ts';
import { storiesIn, storiesPath } from '../model/site-stories.ts';
import { largestFile, textOfBytes } from '../model/text-file.ts';
import { mediaPath, siteFiles, storiesFile, type SiteFile, type SiteStory } from '../site/site.ts';
import type { BuiltStory } from './built-story.ts';
import { cannotRead, readBuiltText, UsageError, writeOutput, type Effects } from './effects.ts';
import { isAbsent, NotRead } from './may-be-read.ts';
import { readImage } from './story-file.ts';
import { inTurn } from './progress.ts';
import type { Words } from '../words/words.ts';
import { guardOf } from './refuse-inputs.ts';

const withoutAddress =
  'sourceline: without --base-url the site has no sitemap, no oEmbed, and no addresses in its previews and data; ' +
  'give its future address, as in --base-url https://example.org/timelines/\n';

/** What a site should contain, and where it goes. */
export interface SiteWish {
  /** The path of the site's folder. */
  readonly output: string;
  readonly base: string | undefined;
  /** Whether the folder may contain files that are not a site's. */
  readonly force: boolean;
  /** The words of ours in its pages. */
  readonly words: Words;
}

/** Writes a site of stories into a folder. It replaces files of the same names and leaves all others. */
export async function buildSite(
  stories: readonly BuiltStory[],
  { output, base, force, words }: SiteWish,
  effects: Effects
): Promise<void> {
  if (!force) await refuseOthersFolder(output, effects);
  const page = await readBuiltText('app/index.html', effects);
  const frame = await readBuiltText('app/embed/index.html', effects);
  const assets = await assetsOf(stories, effects);
  const siteStories: SiteStory[] = [];
  for (const each of inTurn(stories, ({ story }) => `drawing ${story.timeline.id}`, effects))
    siteStories.push(await withCard(each, words, effects));
  const write = await writerInto(output, stories, effects);
  // Written first, so that an interrupted build leaves a folder that is recognised as a site.
  await write(storiesFile(stories));
  await writeAssets(assets, write, effects);
  for (const story of stories) await writeImages(story, write, effects);
  let count = 0;
  for (const file of siteFiles({ page, stories: siteStories, base, frame, words })) {
    effects.onstep?.(`writing ${file.path}`, 0, 1);
    await write(file);
    if (/^(?!(?:.*\/)?embed\/)(?:.*\/)?index\.html$/.test(file.path)) count++;
  }
  if (base === undefined) effects.writeError(withoutAddress);
  effects.write(`${output}: ${counted(stories.length, 'story', 'stories')}, ${counted(count, 'page')}\n`);
}

/** One image at a time is in memory. */
async function writeImages(
  { story, folder, media }: BuiltStory,
  write: (file: SiteFile) => Promise<void>,
  effects: Effects
): Promise<void> {
  for (const [file, path] of media) {
    effects.onstep?.(`writing ${path}`, 0, 1);
    const content = await readImage(folder!, file, effects);
    await write({ path: mediaPath(story.timeline.id, path), content });
  }
}

/** Files of packages that are not installed are left out, with a warning: readers need them only to save files. */
async function writeAssets(
  assets: ReadonlyMap<string, string>,
  write: (file: SiteFile) => Promise<void>,
  { readBuilt, writeError }: Effects
): Promise<void> {
  const missing = new Set<OptionalPackage>();
  for (const [path, built] of assets)
    try {
      await write({ path, content: await readBuilt(built) });
    } catch (error) {
      if (!(error instanceof PackageMissing)) throw error;
      error.packages.forEach((name) => missing.add(name));
    }
  if (missing.size > 0) writeError(withoutPackages([...missing]));
}

const withoutPackages = (missing: readonly OptionalPackage[]): string =>
  'sourceline: the site is without the fonts and tools of packages that are not installed here, with which its readers save ' +
  `pictures and see other scripts: ${waysToInstall(missing)}\n`;

/** Refuses a folder that is neither empty nor already a site. */
async function refuseOthersFolder(output: string, { listFolder, readWithin }: Effects): Promise<void> {
  if ((await listFolder(output)).length === 0) return;
  try {
    const list = textOfBytes(await readWithin(output, storiesPath, largestFile));
    if (list.ok && storiesIn(list.text)) return;
  } catch (error) {
    if (!isAbsent(error) && !(error instanceof NotRead)) throw cannotRead(join(output, storiesPath), error);
  }
  throw new UsageError(
    `${output} is not empty, and is not a site (it has no ${storiesPath}); name an empty folder, or add --force to write into it`
  );
}

/** Writes a file of a site, unless a story was read from that file. */
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

/** Fonts of several megabytes that few stories need; the Korean one is also for the words of a Korean reader's pictures. */
const eastAsianFonts = /NotoSans(?:JP|SC)_[^/]*\.ttf$/;

/**
 * The files that all pages share, without those that only the studio loads: paths in the site, mapped to paths in the
 * program's build.
 */
async function assetsOf(
  stories: readonly BuiltStory[],
  effects: Effects
): Promise<ReadonlyMap<string, string>> {
  const ofStudio = JSON.parse(await readBuiltText('app/studio/files.json', effects)) as readonly string[];
  const needsAll = stories.some(({ whole }) => eastAsian.test(JSON.stringify(whole)));
  const shared = (await effects.listBuilt('app')).filter(
    (path) =>
      /^(?:(?:assets|embed)\/|THIRD-PARTY\.txt$)/.test(path) &&
      !ofStudio.includes(path) &&
      (needsAll || !eastAsianFonts.test(path))
  );
  return new Map(shared.map((path) => [path, `app/${path}`]));
}

async function withCard(
  { story, texts, media, whole }: BuiltStory,
  words: Words,
  { socialCard, writeError }: Effects
): Promise<SiteStory> {
  const card = await socialCard?.(story, words);
  for (const warning of card?.warnings ?? [])
    writeError(`sourceline: ${story.timeline.id}: the picture for previews: ${warning}\n`);
  return { story, whole, texts, media, card: card?.bytes };
}
