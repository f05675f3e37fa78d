import { join } from 'node:path';
import { eastAsian } from '../layout/script.ts';
import { counted } from '../model/messages.ts';
import { siteFiles, type SiteStory } from '../site/site.ts';
import { textsByPath, type BuiltStory } from './built-story.ts';
import { readBuiltPage, writeOutput, type Effects } from './effects.ts';
import { inTurn } from './progress.ts';

const withoutAddress =
  'sourceline: without --base-url the site has no sitemap, no oEmbed, and no addresses in its previews and data; ' +
  'name the address that it will have, as in --base-url https://example.org/timelines/\n';

/** Writes a site of stories into a folder, over files of the same names, and leaves what else is there. */
export async function buildSite(
  stories: readonly BuiltStory[],
  output: string,
  base: string | undefined,
  effects: Effects
): Promise<void> {
  const page = await readBuiltPage('app/index.html', effects);
  const frame = await readBuiltPage('app/embed/index.html', effects);
  const assets = await assetsOf(stories, effects);
  const siteStories: SiteStory[] = [];
  for (const each of inTurn(stories, ({ story }) => `drawing ${story.timeline.id}`, effects))
    siteStories.push(await withCard(each, effects));
  for (const [path, built] of assets)
    await writeOutput(join(output, path), await effects.readBuilt(built), effects);
  let count = 0;
  for (const { path, content } of siteFiles({
    page,
    stories: siteStories,
    base,
    frame
  })) {
    await writeOutput(join(output, path), content, effects);
    if (/^(?!(?:.*\/)?embed\/)(?:.*\/)?index\.html$/.test(path)) count++;
  }
  if (base === undefined) effects.writeError(withoutAddress);
  effects.write(`${output}: ${counted(stories.length, 'story', 'stories')}, ${counted(count, 'page')}\n`);
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
    (path) => /^(?:assets|embed)\//.test(path) && (needsAll || !eastAsianFonts.test(path))
  );
  return new Map(shared.map((path) => [path, `app/${path}`]));
}

async function withCard(
  { story, document, texts, whole }: BuiltStory,
  { socialCard, writeError }: Effects
): Promise<SiteStory> {
  const card = await socialCard?.(story);
  for (const warning of card?.warnings ?? [])
    writeError(`sourceline: ${story.timeline.id}: the picture for previews: ${warning}\n`);
  return { story, document, whole, texts: textsByPath(story.timeline, texts), card: card?.bytes };
}
