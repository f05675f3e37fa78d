import { PackageMissing } from '../../export/node/optional.ts';
import { checkFile } from '../../model/file-checks.ts';
import { readTexts, storyWithProblems } from '../../model/load.ts';
import { counted } from '../../model/messages.ts';
import { onlyArgument, readArguments } from '../arguments.ts';
import { exit, UsageError, type Effects } from '../effects.ts';
import { isAbsent, NotRead } from '../may-be-read.ts';
import { checkImages, filesOf, readStoryFile, type StoryFile } from '../story-file.ts';
import type { Answer } from './served.ts';
import { servedSite } from './served-site.ts';
import { servedStory, type ServedFiles } from './served-story.ts';

/** The studio keeps its stories in the browser by address, so the port is the same each time. */
const usualPort = '4178';

/** `serve STORY`: the page and the studio in the browser of this machine, until the program ends. */
export async function serve(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, { port: { type: 'string' } });
  const name = onlyArgument(positionals, 'STORY');
  const port = portFrom(values.port ?? usualPort);
  if (name === '-') throw new UsageError('serve needs a STORY on disk, not -');
  const site = await servedSite(effects);
  // A file that is missing now is most likely a typing error; later it may be missing for a moment.
  let current: Current = { files: servedStory(await readStoryFile(name, effects), effects), state: '' };
  const server = await effects.listen(port, (path) => answerFrom([site, current.files], path));
  effects.write(addresses(name, server.port, site));
  try {
    await effects.onChange(
      () => filesOf(name, effects),
      async () => {
        const { state } = current;
        current = await readAgain(name, effects);
        // A program that writes a file may be seen to change it several times.
        if (current.state !== state) effects.writeError(`sourceline: ${name}: ${current.state}\n`);
        server.reload();
      }
    );
  } finally {
    server.close();
  }
  return exit.fine;
}

function portFrom(text: string): number {
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Infinity;
  if (port > 65_535) throw new UsageError(`--port is a number up to 65535, not ${text}`);
  return port;
}

function addresses(name: string, port: number, site: ServedFiles): string {
  const page = `http://127.0.0.1:${port}/`;
  const studio = site.has('studio/index.html') ? [`  studio  ${page}studio/`] : [];
  return [name, `  page    ${page}`, ...studio, 'Only this machine can open them. Ctrl-C ends it.', ''].join(
    '\n'
  );
}

/** Files that are missing, may not be read, or are no images, are not there. */
async function answerFrom(all: readonly ServedFiles[], path: string): ReturnType<Answer> {
  const read = all.map((files) => files.get(path)).find((found) => found);
  try {
    return await read?.();
  } catch (error) {
    const isKnown = [NotRead, UsageError, PackageMissing].some((Kind) => error instanceof Kind);
    if (isKnown || isAbsent(error)) return undefined;
    throw error;
  }
}

/** A story's files as they are now, and a sentence on what is wrong with it. */
interface Current {
  readonly files: ServedFiles;
  readonly state: string;
}

/** A document that can't be read at all is not there. */
async function readAgain(name: string, effects: Effects): Promise<Current> {
  try {
    const file = await readStoryFile(name, effects);
    return { files: servedStory(file, effects), state: stateOf(await problemsIn(file, effects)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { files: new Map(), state: error.message };
  }
}

const stateOf = (problems: number): string =>
  problems === 0 ? 'no problems' : `${counted(problems, 'problem')}; “verify” and the page list them`;

async function problemsIn(file: StoryFile, effects: Effects): Promise<number> {
  const found = await readTexts(file.timeline, file.readSource);
  const { problems: media } = await checkImages(file, effects);
  return storyWithProblems(file.timeline, { ...found, media }, checkFile).problems.length;
}
