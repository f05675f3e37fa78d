import { safeUrl } from '../model/links.ts';
import { readArguments } from './arguments.ts';
import { buildSingle } from './build-single.ts';
import { buildSite } from './build-site.ts';
import { checkForBuild, type BuiltStory, type Checked } from './built-story.ts';
import { exit, UsageError, type Effects } from './effects.ts';
import { problemLine, printProblems } from './print-report.ts';
import { inTurn } from './progress.ts';
import { wordsFrom } from './language-option.ts';

/**
 * `build STORY… -o DIR` and `build STORY --single -o FILE`: a site of stories, or one file that contains a whole
 * story.
 */
export async function build(args: readonly string[], effects: Effects): Promise<number> {
  const { output, single, base, force, names, loadWords } = readBuildArguments(args);
  const checked: Checked[] = [];
  for (const name of inTurn(names, (each) => `checking ${each}`, effects)) {
    const story = await checkForBuild(name, effects);
    checked.push(story);
    for (const warning of story.ok ? story.warnings : [])
      effects.writeError(`sourceline: ${name}: ${problemLine(warning)}\n`);
  }
  const refused = checked.flatMap((each) => (each.ok ? [] : [each.report]));
  if (refused.length > 0) {
    effects.writeError([...refused.map(printProblems), 'Nothing was written.\n'].join('\n'));
    return exit.problems;
  }
  const stories = checked.flatMap((each) => (each.ok ? [each.value] : []));
  const words = await loadWords();
  if (single) await buildSingle(stories[0]!, output, words, effects);
  else await buildSite(withOwnIds(stories), { output, base, force, words }, effects);
  return exit.fine;
}

function readBuildArguments(args: readonly string[]) {
  const { values, positionals: names } = readArguments(args, {
    output: { type: 'string', short: 'o' },
    single: { type: 'boolean' },
    'base-url': { type: 'string' },
    lang: { type: 'string' },
    force: { type: 'boolean' }
  });
  const { output, single = false, 'base-url': address, lang, force = false } = values;
  if (names.length === 0) throw new UsageError('no STORY');
  if (!output || output === '-')
    throw new UsageError(`no ${single ? 'FILE' : 'DIR'} to write: name it after -o`);
  if (single && names.length > 1)
    throw new UsageError(
      `--single takes one STORY, not also ${names.slice(1).join(' ')}; make a file for each`
    );
  if (single && force)
    throw new UsageError('--force applies to a site; a single file always replaces an older one');
  if (single && !/\.html$/iu.test(output))
    throw new UsageError(`${output} does not end in .html, as a single file does`);
  if (single && address !== undefined)
    throw new UsageError('--base-url applies to a site; a single file has no address');
  const loadWords = wordsFrom(lang);
  const base = address === undefined ? undefined : baseAddress(address);
  return { output, single, names, force, base, loadWords };
}

/** The address of a site's folder, with its trailing slash. */
function baseAddress(text: string): string {
  const address = safeUrl(text);
  const url = address === undefined ? undefined : new URL(address);
  // A bare `?` or `#` at the end leaves `search` and `hash` empty, but would still precede everything appended.
  if (!url || /[?#]/u.test(url.href) || url.username || url.password)
    throw new UsageError(
      `--base-url is not the web address of a folder: ${text}; write it as in https://example.org/timelines/`
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Each story's folder is named by its id, so ids must differ. */
function withOwnIds(stories: readonly BuiltStory[]): readonly BuiltStory[] {
  const ids = stories.map(({ story }) => story.timeline.id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new UsageError(`two stories have the id ${twice}; give each its own`);
  return stories;
}
