import { extname, join } from 'node:path';
import { dpiLimits } from '../export/picture/pixels.ts';
import { fileOf, formats, type FileOptions, type Format } from '../export/file.ts';
import { nodeRuntime } from '../export/node/runtime.ts';
import { svgTexts } from '../export/text/svg-text.ts';
import { pdfEngines } from '../export/pdf/engine.ts';
import { sheetFor, type Picture } from '../export/picture/picture.ts';
import { checkFile } from '../model/file-checks.ts';
import { readTexts, storyWithProblems } from '../model/load.ts';
import { folderOf } from '../model/permalink.ts';
import type { Story } from '../model/story.ts';
import { choiceOf, onlyArgument, readArguments } from './arguments.ts';
import { asUsage } from './as-usage.ts';
import { exit, UsageError, writeOutput, type Effects } from './effects.ts';
import { isStream } from './may-be-read.ts';
import { problemLine } from './print-report.ts';
import { inTurn, within } from './progress.ts';
import { pictureArguments, pictureMaker, type PictureValues } from './render-options.ts';
import { guardOf } from './refuse-inputs.ts';
import { filesOf, pathsOf, readStoryFile } from './story-file.ts';

const renderArguments = {
  ...pictureArguments,
  output: { type: 'string', short: 'o', multiple: true },
  'out-dir': { type: 'string' },
  format: { type: 'string' },
  dpi: { type: 'string' },
  'svg-text': { type: 'string' },
  'pdf-engine': { type: 'string' },
  'embed-data': { type: 'boolean' },
  'allow-problems': { type: 'boolean' },
  strict: { type: 'boolean' },
  watch: { type: 'boolean' }
} as const;

interface RenderValues extends PictureValues {
  readonly output?: string[] | undefined;
  readonly 'out-dir'?: string | undefined;
  readonly format?: string | undefined;
  readonly dpi?: string | undefined;
  readonly 'svg-text'?: string | undefined;
  readonly 'pdf-engine'?: string | undefined;
  readonly 'embed-data'?: boolean | undefined;
  readonly 'allow-problems'?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly watch?: boolean | undefined;
}

/** A file to write, or standard output if it has no path. */
interface Output {
  readonly path: string | undefined;
  readonly format: Format;
}

/** `render STORY… -o FILE…`: pictures of stories, with their sources. */
export async function render(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = readArguments(args, renderArguments);
  const work = {
    values,
    files: fileOptions(values),
    pictureFor: pictureMaker(values),
    outputsOf: outputsFrom(values, positionals),
    taken: new Map()
  };
  if (values.watch) return renderOnChange(onlyArgument(positionals, 'STORY'), work, effects);
  const [only, ...more] = positionals;
  return more.length === 0 ? renderStory(only!, work, effects) : renderEach(positionals, work, effects);
}

/** Several stories: a failure is reported and the others are still drawn. Returns the worst exit code. */
async function renderEach(stories: readonly string[], work: Work, effects: Effects): Promise<number> {
  let code: number = exit.fine;
  for (const [step, story] of stories.entries())
    code = Math.max(code, await renderAndSay(story, work, within(effects, step, stories.length)));
  return code;
}

type OutputsOf = (story: Story) => readonly Output[];

/** Where a story's pictures go: to the named files, or into a folder under the story's id. */
function outputsFrom(values: RenderValues, stories: readonly string[]): OutputsOf {
  const { output = [], 'out-dir': folder, format } = values;
  if (stories.length === 0) throw new UsageError('no STORY');
  if (folder !== undefined && output.length > 0)
    throw new UsageError('give either -o or --out-dir, not both');
  if (folder !== undefined) {
    const asked = (format ?? 'svg').split(',').map((name) => choiceOf('format', name, formats)!);
    return ({ timeline }) =>
      asked.map((each) => ({ path: join(folder, `${folderOf(timeline.id)}.${each}`), format: each }));
  }
  if (output.length === 0) throw new UsageError('nowhere to write: give -o FILE, or --out-dir DIR');
  if (stories.length > 1) throw new UsageError('several stories need --out-dir DIR instead of -o');
  if (values.watch && output.includes('-')) throw new UsageError('--watch needs files to write to, not -');
  if (format !== undefined && !output.some(isWithoutName))
    throw new UsageError(
      `--format is for -o - and --out-dir; the format of -o ${output[0]} follows from its ending`
    );
  const outputs = output.map((path) => outputAt(path, format));
  return () => outputs;
}

/** Standard output, or a file that the system provides: it has no extension. */
const isWithoutName = (path: string): boolean => path === '-' || isStream(path);

function outputAt(path: string, format: string | undefined): Output {
  if (isWithoutName(path)) {
    if (format === undefined) throw new UsageError(`-o ${path} needs --format, one of ${formats.join(', ')}`);
    const isOutput = path === '-' || path === '/dev/stdout';
    return { path: isOutput ? undefined : path, format: choiceOf('format', format, formats)! };
  }
  const ending = extname(path).slice(1).toLowerCase();
  const known = formats.find((each) => each === ending);
  if (!known) throw new UsageError(`${path} does not end in ${formats.map((each) => `.${each}`).join(', ')}`);
  return { path, format: known };
}

function fileOptions(values: RenderValues): FileOptions {
  return {
    svgText: choiceOf('svg-text', values['svg-text'], svgTexts) ?? 'embed',
    pdfEngine: choiceOf('pdf-engine', values['pdf-engine'], pdfEngines),
    dpi: dpiFrom(values.dpi),
    embedData: values['embed-data'] ?? true
  };
}

function dpiFrom(text: string | undefined): number | undefined {
  const dpi = text === undefined ? undefined : Number(text);
  if (dpi !== undefined && !(dpi >= dpiLimits.least && dpi <= dpiLimits.most))
    throw new UsageError(`--dpi is ${dpiLimits.least} to ${dpiLimits.most}, not ${text}`);
  return dpi;
}

/** The options that apply to every story. */
interface Work {
  readonly values: RenderValues;
  readonly files: FileOptions;
  readonly pictureFor: (story: Story) => Promise<Picture>;
  readonly outputsOf: OutputsOf;
  /** The story for which each file was written, so that no other replaces it. */
  readonly taken: Map<string, string>;
}

const wordsFor = (name: string, { path, format }: Output): string => path ?? `${name} as ${format}`;

async function renderStory(name: string, work: Work, effects: Effects): Promise<number> {
  const { values, files, pictureFor, outputsOf } = work;
  effects.onstep?.(`checking ${name}`, 0, 1);
  const file = await readStoryFile(name, effects);
  const found = await readTexts(file.timeline, file.readSource);
  const { story, problems } = storyWithProblems(file.timeline, found, checkFile);
  for (const problem of problems) effects.writeError(`sourceline: ${name}: ${problemLine(problem)}\n`);
  if (!story || (problems.length > 0 && !values['allow-problems'])) return exit.problems;
  effects.onstep?.(`drawing ${name}`, 0, 1);
  const picture = await pictureFor(story).catch(asUsage);
  const warnings = new Set<string>();
  const outputs = outputsOf(story);
  const refuseInput = await guardOf(pathsOf(file), effects);
  for (const { path } of outputs) if (path !== undefined) await refuseInput(path);
  for (const { path, format } of inTurn(outputs, (output) => `writing ${wordsFor(name, output)}`, effects)) {
    const made = await fileOf({ story, picture }, format, files, nodeRuntime).catch(asUsage);
    for (const warning of [...sheetFor(picture, format).warnings, ...made.warnings]) warnings.add(warning);
    if (path === undefined) effects.writeBytes(made.bytes);
    else await writeOutput(claimed(path, name, work), made.bytes, effects);
  }
  for (const warning of warnings) effects.writeError(`sourceline: ${name}: ${warning}\n`);
  return values.strict && warnings.size + problems.length > 0 ? exit.problems : exit.fine;
}

function claimed(path: string, story: string, { taken }: Work): string {
  const other = taken.get(path) ?? story;
  if (other !== story)
    throw new UsageError(`${other} and ${story} would both be written to ${path}; they have the same id`);
  taken.set(path, story);
  return path;
}

/** Renders now and whenever the story's files have changed, until the program ends. */
async function renderOnChange(argument: string, work: Work, effects: Effects): Promise<number> {
  if (argument === '-') throw new UsageError('--watch needs a STORY on disk, not -');
  // A file that is missing now is most likely a typing error; later it may be missing for a moment.
  await readStoryFile(argument, effects);
  await effects.onChange(
    () => filesOf(argument, effects),
    async () => {
      const code = await renderAndSay(argument, work, effects);
      if (code === exit.fine) effects.writeError(`sourceline: ${argument}: drawn\n`);
    }
  );
  return exit.fine;
}

/** Like `renderStory`, but reports a usage error of this story instead of ending the run. */
async function renderAndSay(argument: string, work: Work, effects: Effects): Promise<number> {
  try {
    return await renderStory(argument, work, effects);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    effects.writeError(`sourceline: ${argument}: ${error.message}\n`);
    return exit.usage;
  }
}
