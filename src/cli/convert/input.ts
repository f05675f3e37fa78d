import { join } from 'node:path';
import { largestPicture } from '../../formats/carried.ts';
import type { Choices, Imported, ImportReport, InputFile } from '../../formats/exchange/imported.ts';
import { Unreadable } from '../../formats/exchange/imported.ts';
import { documentName } from '../../formats/own-story.ts';
import { readerNamed, recognise, type Recognised } from '../../formats/registry.ts';
import { readers } from '../../formats/readers.ts';
import { readTexts } from '../../model/load.ts';
import { parseTimeline, type ParsedTimeline } from '../../model/parse.ts';
import type { Problem } from '../../model/problem.ts';
import { english } from '../../words/en/index.ts';
import { readArgumentBytes, UsageError, cannotRead, type Effects } from '../effects.ts';
import { NotRead } from '../may-be-read.ts';
import { pathsOf, readStoryFile } from '../story-file.ts';
import { own, type ConvertWish } from './options.ts';

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
  /** The folder of a story of ours, which may have images; undefined if it came in one file. */
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
  const files = await filesOf(inputs, effects);
  const found = from === undefined ? await recognise(files) : named(from, files);
  if (found.as === 'own') return loadOwn(inputs, choices, effects, files);
  if (found.as === 'several') throw new UsageError(english.exchange.several(found.names));
  if (found.as === 'unknown') throw new UsageError(whyUnknown(found));
  const { timeline, texts, report } = await read(found, choices, effects);
  const parsed = parseTimeline(timeline);
  const paths = files.map(({ name }) => name);
  return { name: inputs.join(' '), parsed, texts: byId(timeline, texts), unread: new Map(), report, paths };
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

function named(id: string, files: readonly InputFile[]): Recognised {
  return { as: 'foreign', reader: readerNamed(id)!, files };
}

const whyUnknown = ({ name, looks }: Extract<Recognised, { readonly as: 'unknown' }>): string =>
  english.exchange.unknown(
    name,
    english.exchange.looks[looks.as](looks.names),
    readers.map((each) => each.name)
  );

async function read(
  { reader, files }: Extract<Recognised, { readonly as: 'foreign' }>,
  choices: Choices,
  { onstep }: Effects
): Promise<Imported> {
  try {
    return await (
      await reader.load()
    ).read(files, choices, (part) => onstep?.(`reading ${reader.name}`, Math.floor(part * 100), 100));
  } catch (error) {
    if (error instanceof Unreadable) throw new UsageError(`cannot read ${reader.name}: ${error.message}`);
    throw error;
  }
}

/** The texts of an import by the ids of their sources: a reader has them by their paths. */
function byId(
  timeline: Imported['timeline'],
  texts: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  return new Map(
    timeline.sources.flatMap(({ id, text }) => {
      const content = text === undefined ? undefined : texts.get(text);
      return content === undefined ? [] : [[id, content] as const];
    })
  );
}

async function loadOwn(
  inputs: readonly string[],
  choices: Choices,
  effects: Effects,
  files: readonly InputFile[] = []
): Promise<Loaded> {
  const documents = files.length > 1 ? files.filter(({ name }) => isOwnName(name)) : [];
  const [story, ...others] = documents.length > 0 ? documents.map(({ name }) => name) : inputs;
  if (story === undefined || others.length > 0)
    throw new UsageError(`one story at a time, not ${inputs.join(' ')}`);
  if (Object.keys(choices).length > 0)
    throw new UsageError(`${story} is a timeline of ours, which leaves nothing open; edit its document`);
  const file = await readStoryFile(story, effects);
  const { texts, unread } = await readTexts(file.timeline, file.readSource);
  return { name: story, parsed: file.timeline, texts, unread, paths: pathsOf(file), folder: file.folder };
}

const isOwnName = (name: string): boolean => /(?:^|\/)timeline\.json$/u.test(name);

/** The files of all inputs: folders give those in them, but not those of folders within. */
async function filesOf(inputs: readonly string[], effects: Effects): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const input of inputs) {
    if (await effects.isFolder(input)) files.push(...(await filesIn(input, effects)));
    else files.push({ name: input, bytes: await readArgumentBytes(input, largestPicture, effects) });
  }
  return files;
}

async function filesIn(folder: string, effects: Effects): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const name of [...(await effects.listFolder(folder))].sort()) {
    if (name.startsWith('.')) continue;
    const path = join(folder, name);
    if (await effects.isFolder(path)) continue;
    try {
      files.push({ name: path, bytes: await effects.readWithin(folder, name, largestPicture) });
    } catch (error) {
      if (!(error instanceof NotRead)) throw cannotRead(path, error);
      throw new UsageError(`cannot read ${path}: it ${error.message}`);
    }
  }
  return files;
}
