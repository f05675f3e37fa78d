import { kindOf } from './exchange/file-kind.ts';
import type { InputFile } from './exchange/imported.ts';
import { looksOf, type Looks } from './exchange/looks-like.ts';
import { Sample } from './exchange/sample.ts';
import { documentName } from './own-story.ts';
import { readers, type ReaderEntry } from './readers.ts';

/** What files are: a story of ours, a timeline of another format, timelines of several formats, or none that is known. */
export type Recognised =
  | { readonly as: 'own' }
  | { readonly as: 'foreign'; readonly reader: ReaderEntry; readonly files: readonly InputFile[] }
  | { readonly as: 'several'; readonly names: readonly string[] }
  | { readonly as: 'unknown'; readonly name: string; readonly looks: Looks };

/** Tells from their content what files are. Files that no reader knows go with those that one knows: texts of sources. */
export async function recognise(files: readonly InputFile[]): Promise<Recognised> {
  const samples = files.map((file) => new Sample(file));
  if (samples.some(isSurelyOurs)) return { as: 'own' };
  const found = await readersOf(samples);
  const [reader, ...others] = new Set(found);
  if (reader && others.length === 0) return { as: 'foreign', reader, files };
  if (reader) return { as: 'several', names: [reader, ...others].map(({ name }) => name) };
  if (samples.some(mayBeOurs)) return { as: 'own' };
  const [first] = samples;
  return first
    ? { as: 'unknown', name: first.file.name, looks: looksOf(first) }
    : { as: 'unknown', name: '', looks: { as: 'empty', names: [] } };
}

/** The reader of each file that has one. An article in plain text beside an export is no timeline of its own. */
async function readersOf(samples: readonly Sample[]): Promise<readonly ReaderEntry[]> {
  const found: { readonly reader: ReaderEntry; readonly isText: boolean }[] = [];
  for (const sample of samples) {
    const reader = await readerOf(sample);
    if (reader) found.push({ reader, isText: kindOf(sample) === 'text' });
  }
  const particular = found.filter(({ isText }) => !isText);
  return (particular.length > 0 ? particular : found).map(({ reader }) => reader);
}

async function readerOf(sample: Sample): Promise<ReaderEntry | undefined> {
  const kind = kindOf(sample);
  for (const entry of readers)
    if (entry.kinds.includes(kind) && (await entry.load()).recognises(sample)) return entry;
  return undefined;
}

/** The reader that `--from` or a page's menu names. */
export const readerNamed = (id: string): ReaderEntry | undefined => readers.find((each) => each.id === id);

/** A picture that may contain a story, or a document with all that one of ours has. */
function isSurelyOurs(sample: Sample): boolean {
  const kind = kindOf(sample);
  if (kind !== 'json') return kind === 'picture';
  const keys = keysOf(sample.json);
  return ['version', 'events', 'sources'].every((key) => keys.includes(key));
}

/** A document with a fault: it has the name of ours, is no JSON at all, or has one of the keys. */
function mayBeOurs(sample: Sample): boolean {
  const { name } = sample.file;
  if (name === documentName || name.endsWith(`/${documentName}`)) return true;
  if (kindOf(sample) !== 'json') return false;
  const keys = keysOf(sample.json);
  return sample.json === undefined || keys.includes('events') || keys.includes('sources');
}

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
