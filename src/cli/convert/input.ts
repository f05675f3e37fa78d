import { join } from 'node:path';
import { largestPicture } from '../../formats/carried.ts';
import type { Choices, Imported, ImportReport, InputFile } from '../../formats/exchange/imported.ts';
import { Unreadable } from '../../formats/exchange/imported.ts';
import { documentName } from '../../formats/own-story.ts';
import { recognise, recogniseAs, titleOfFile, type Recognised } from '../../formats/registry.ts';
import { readers } from '../../formats/readers.ts';
import { readTexts } from '../../model/load.ts';
import { parseTimeline, type ParsedTimeline } from '../../model/parse.ts';
import type { Problem } from '../../model/problem.ts';
import { english } from '../../words/en/index.ts';
import { readArgumentBytes, UsageError, cannotRead, type Effects } from '../effects.ts';
import { pathsOf, readStoryFile } from '../story-file.ts';
import { own, type ConvertWish } from './options.ts';
import { columnsHint, demandHeadings, tableReader } from './table-columns.ts';

/** A timeline from files, not yet checked. */
export interface Loaded {
  /** What it was read from, for messages. */
  readonly name: string;
  readonly parsed: ParsedTimeline;
  /** The texts of its sources, by the source's id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unread: ReadonlyMap<string, Problem>;
  /** Absent for a story of ours. */
  readonly report?: ImportReport;
  /** The files that it was read from, which must not be overwritten. */
  readonly paths: readonly string[];
  /** The folder that it was read from, which may have images; undefined if it came in single files. */
  readonly folder?: string | undefined;
}

/** Reads the files of a timeline in whatever format; a usage error if they are none. */
export async function loadInputs(
  { inputs, from, choices }: ConvertWish,
  effectsOfRun: Effects
): Promise<Loaded> {
  const effects = readingInputOnce(effectsOfRun);
  if (from === own || (from === undefined && (await isOwnFolder(inputs, effects))))
    return loadOwn(inputs, choices, effects);
  const given = await filesOf(inputs, effects);
  const files = given.map(({ file }) => file);
  const found = from === undefined ? await recogniseTable(files, choices) : await recogniseAs(from, files);
  if (found.as === 'own') return loadOwn(inputs, choices, effects, given);
  if (found.as === 'several') throw new UsageError(english.exchange.several(found.names));
  if (found.as === 'timelines') throw new UsageError(english.exchange.timelines(found.names));
  if (found.as === 'unknown') throw new UsageError(whyUnknown(found, files));
  const title = titleOfFile(inputs[0] ?? '');
  const { timeline, texts, report } = await read(found, { title, ...choices }, effects);
  const parsed = parseTimeline(timeline);
  const paths = given.map(({ path }) => path);
  const [folder] = inputs.length === 1 && paths[0] !== inputs[0] ? inputs : [];
  return {
    name: inputs.join(' '),
    parsed,
    texts: byId(parsed, texts),
    unread: new Map(),
    report,
    paths,
    folder
  };
}

/** Standard input is read twice if a story of ours is in it, but gives its bytes only once. */
function readingInputOnce(effects: Effects): Effects {
  let input: Promise<Uint8Array> | undefined;
  return { ...effects, readInput: (most) => (input ??= effects.readInput(most)) };
}

const isOwnFolder = async (
  inputs: readonly string[],
  { isFolder, listFolder }: Effects
): Promise<boolean> => {
  const [only, ...others] = inputs;
  return (
    only !== undefined &&
    others.length === 0 &&
    (await isFolder(only)) &&
    (await listFolder(only)).includes(documentName)
  );
};

/** Whose columns a person names is a table, even if its headings say nothing. */
async function recogniseTable(files: readonly InputFile[], { columns }: Choices): Promise<Recognised> {
  const found = await recognise(files);
  const id = columns && found.as === 'unknown' ? tableReader(found, files) : undefined;
  return id === undefined ? found : recogniseAs(id, files);
}

function whyUnknown(
  found: Extract<Recognised, { readonly as: 'unknown' }>,
  files: readonly InputFile[]
): string {
  const { name, looks } = found;
  const names = readers.map((each) => each.name);
  const reason = english.exchange.unknown(name, english.exchange.looks[looks.as](looks.names), names);
  const reader = tableReader(found, files);
  return reader === undefined ? reason : `${reason} ${columnsHint(reader)}`;
}

async function read(
  { reader, files }: Extract<Recognised, { readonly as: 'foreign' }>,
  choices: Choices,
  { onstep }: Effects
): Promise<Imported> {
  try {
    const imported = await (
      await reader.load()
    ).read(files, choices, (part) => onstep?.(`reading ${reader.name}`, Math.floor(part * 100), 100));
    demandHeadings(choices.columns, imported.table);
    return imported;
  } catch (error) {
    if (error instanceof Unreadable) demandHeadings(choices.columns, error.table);
    if (error instanceof Unreadable) throw new UsageError(`cannot read ${reader.name}: ${error.message}`);
    throw error;
  }
}

/** The texts of an import by the ids of their sources: a reader has them by their paths. */
function byId(parsed: ParsedTimeline, texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const { sources } = (parsed.ok ? parsed.value : parsed.sound?.timeline) ?? { sources: [] };
  return new Map(
    sources.flatMap(({ id, text }) => {
      const content = text === undefined ? undefined : texts.get(text);
      return content === undefined ? [] : [[id, content] as const];
    })
  );
}

async function loadOwn(
  inputs: readonly string[],
  choices: Choices,
  effects: Effects,
  given: readonly FoundFile[] = []
): Promise<Loaded> {
  const documents = given.length > 1 ? given.filter(({ path }) => isOwnName(path)) : [];
  const [story, ...others] = documents.length > 0 ? documents.map(({ path }) => path) : inputs;
  if (story === undefined || others.length > 0)
    throw new UsageError(`one story at a time, not ${inputs.join(' ')}`);
  if (Object.keys(choices).length > 0)
    throw new UsageError(`${story} is a timeline of ours, which leaves nothing open; edit its document`);
  const file = await readStoryFile(story, effects);
  const { texts, unread } = await readTexts(file.timeline, file.readSource);
  return { name: story, parsed: file.timeline, texts, unread, paths: pathsOf(file), folder: file.folder };
}

const isOwnName = (name: string): boolean => /(?:^|\/)timeline\.json$/u.test(name);

/** A file, and its path for messages: its name is that within the folder that was given. */
interface FoundFile {
  readonly path: string;
  readonly file: InputFile;
}

/** The files of all inputs, with those in folders. */
async function filesOf(inputs: readonly string[], effects: Effects): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const input of inputs) {
    if (await effects.isFolder(input)) found.push(...(await filesIn(input, '', effects)));
    else {
      const bytes = await readArgumentBytes(input, largestPicture, effects);
      found.push({ path: input, file: { name: input, bytes } });
    }
  }
  return found;
}

/** The files in a part of a folder, and in the folders within; hidden ones are left out. */
async function filesIn(folder: string, part: string, effects: Effects): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const entry of [...(await effects.listFolder(join(folder, part)))].sort()) {
    if (entry.startsWith('.')) continue;
    const name = part === '' ? entry : `${part}/${entry}`;
    const path = join(folder, name);
    if (await effects.isFolder(path)) found.push(...(await filesIn(folder, name, effects)));
    else found.push({ path, file: { name, bytes: await bytesWithin(folder, name, effects) } });
    if (found.length > mostFiles)
      throw new UsageError(
        `${folder} has more than ${mostFiles.toLocaleString('en-US')} files; name those to read`
      );
  }
  return found;
}

/** A folder with more files is no timeline. */
const mostFiles = 5_000;

async function bytesWithin(folder: string, name: string, { readWithin }: Effects): Promise<Uint8Array> {
  try {
    return await readWithin(folder, name, largestPicture);
  } catch (error) {
    throw cannotRead(join(folder, name), error);
  }
}
