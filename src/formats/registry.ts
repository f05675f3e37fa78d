import { carriedDocument } from './carried.ts';
import { carriedMessages } from './carried-text.ts';
import { kindOf } from './exchange/file-kind.ts';
import type { InputFile } from './exchange/imported.ts';
import { looksOf, type Looks } from './exchange/looks-like.ts';
import { Sample } from './exchange/sample.ts';
import { documentName } from './own-story.ts';
import { readers, type ReaderEntry } from './readers.ts';

/** What files are: a story of ours, a timeline of another format, timelines of several formats, or none that is known. */
export type Recognised =
  | { readonly as: 'own' }
  /** The files that the reader knows come first. */
  | { readonly as: 'foreign'; readonly reader: ReaderEntry; readonly files: readonly InputFile[] }
  | { readonly as: 'several'; readonly names: readonly string[] }
  /** Files of one format, each of them a timeline of its own. */
  | { readonly as: 'timelines'; readonly names: readonly string[] }
  | { readonly as: 'unknown'; readonly name: string; readonly looks: Looks };

/** Tells from their content what files are. Files that no reader knows go with those that one knows: texts of sources. */
export async function recognise(files: readonly InputFile[]): Promise<Recognised> {
  const samples = files.map((file) => new Sample(file));
  for (const sample of samples) if (await isSurelyOurs(sample)) return { as: 'own' };
  const known = await knownOf(samples);
  const [reader, ...others] = new Set(known.map((each) => each.reader));
  if (reader && others.length > 0)
    return { as: 'several', names: [reader, ...others].map(({ name }) => name) };
  if (reader && known.length > 1 && !reader.takesSeveral)
    return { as: 'timelines', names: known.map(({ sample }) => sample.file.name) };
  if (reader) {
    const first = known.map(({ sample }) => sample.file);
    return { as: 'foreign', reader, files: [...new Set([...first, ...files])] };
  }
  if (samples.some(mayBeOurs)) return { as: 'own' };
  const [first = new Sample({ name: '', bytes: new Uint8Array() })] = samples;
  return { as: 'unknown', name: first.file.name, looks: looksOf(first) };
}

interface Known {
  readonly sample: Sample;
  readonly reader: ReaderEntry;
}

/** The files that a reader knows. An article in plain text beside an export is no timeline of its own. */
async function knownOf(samples: readonly Sample[]): Promise<readonly Known[]> {
  const known: Known[] = [];
  for (const sample of samples) {
    const reader = await readerOf(sample);
    if (reader) known.push({ sample, reader });
  }
  const particular = known.filter(({ sample }) => kindOf(sample) !== 'text');
  return particular.length > 0 ? particular : known;
}

async function readerOf(sample: Sample): Promise<ReaderEntry | undefined> {
  const kind = kindOf(sample);
  for (const entry of readers)
    if (entry.kinds.includes(kind) && (await entry.load()).recognises(sample)) return entry;
  return undefined;
}

/** Files for the reader of this id: those that it knows come first, and are several only if it takes several. */
export async function recogniseAs(id: string, files: readonly InputFile[]): Promise<Recognised> {
  const reader = readerNamed(id)!;
  const { recognises } = await reader.load();
  const known = files.filter((file) => recognises(new Sample(file)));
  const own = known.length > 0 ? known : files;
  if (own.length > 1 && !reader.takesSeveral) return { as: 'timelines', names: own.map(({ name }) => name) };
  return { as: 'foreign', reader, files: [...new Set([...known, ...files])] };
}

/** The reader that `--from` or a page's menu names. */
export const readerNamed = (id: string): ReaderEntry | undefined => readers.find((each) => each.id === id);

/** The title of a timeline whose file gives none, until a person gives one: the file's name. */
export const titleOfFile = (path: string): string => path.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');

/** A picture or a document with a story in it, even if that can't be read, or a document with all that one of ours has. */
async function isSurelyOurs(sample: Sample): Promise<boolean> {
  const carried = await carriedDocument(sample.file.bytes);
  if (carried) return carried.ok || carried.reason !== carriedMessages.none;
  const keys = keysOf(sample);
  return ['version', 'events', 'sources'].every((key) => keys.includes(key));
}

/** Keys that other JSON has too, but only a timeline has first. */
const ownKeys: ReadonlySet<string> = new Set([
  'version',
  'id',
  'title',
  'events',
  'sources',
  'asOf',
  'lanes'
]);

/**
 * A document of ours with a fault: it has our name, or is JSON that looks like nothing else, as an empty object or
 * text that can't be read as JSON. Then all that is wrong with it can be listed.
 */
function mayBeOurs(sample: Sample): boolean {
  const { name } = sample.file;
  if (name === documentName || name.endsWith(`/${documentName}`)) return true;
  if (!/\.json$/iu.test(name) && kindOf(sample) !== 'json') return false;
  if (looksOf(sample).as === 'json-list-of-objects') return false;
  const keys = keysOf(sample);
  return keys.length === 0 || keys.some((key) => ownKeys.has(key));
}

const keysOf = ({ json }: Sample): readonly string[] =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.keys(json) : [];
