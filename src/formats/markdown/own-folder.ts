import type { Timeline } from '../../model/timeline.ts';
import { decodeText } from '../exchange/decode.ts';
import { Unreadable, type Imported, type InputFile } from '../exchange/imported.ts';
import type { Ledger } from '../exchange/ledger.ts';
import type { Page } from './front-matter.ts';
import { eventOfText } from './own-event.ts';
import { timelineOfPage } from './own-timeline.ts';

export interface NamedPage {
  readonly file: InputFile;
  readonly text: string;
  readonly page: Page | undefined;
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/**
 * Reads a folder that has a `timeline.md` as we write it. It is not checked: a key that a document doesn't know is told
 * by whoever reads the document. Events that the file doesn't list come last, by their names.
 */
export function readOwnFolder(
  overview: NamedPage & { readonly page: Page },
  pages: readonly NamedPage[],
  files: readonly InputFile[],
  ledger: Ledger
): Imported {
  const root = folderOf(overview.file.name);
  const { document, events: listed } = timelineOfPage(overview.page);
  const sources = sourceNames(document['sources']);
  const places = new Map(listed.map((name, index) => [`${root}${name}`, index]));
  const texts = textsOf(document['sources'], root, files, ledger);
  const isText = (name: string): boolean => name.startsWith(root) && texts.has(name.slice(root.length));
  const ordered = pages
    .filter((page) => page !== overview && page.file.name.startsWith(root))
    .filter(({ file: { name }, page }) => places.has(name) || (!isText(name) && isDated(page)))
    .sort((one, other) => byPlace(places, one.file.name, other.file.name));
  const used = new Set([overview, ...ordered].map(({ file }) => file));
  loseOthers(
    files.filter((file) => !used.has(file) && !isText(file.name)),
    root,
    ledger
  );
  const present = new Set(pages.map(({ file }) => file.name));
  for (const name of listed)
    if (!present.has(`${root}${name}`))
      ledger.lose(
        (own) => own.event,
        (why) => why.noFile,
        `“${name}”`
      );
  const events = ordered.map(({ file, text }) => eventOfText(text, file.name, sources));
  // Its shape is checked by whoever takes it in, with a message for each value that is wrong.
  const timeline = { ...document, events } as unknown as Timeline;
  return {
    timeline,
    texts,
    report: ledger.report('Markdown (Sourceline)', events.length)
  };
}

/** Events have a date or bounds; a licence or a page about the folder has neither. */
const isDated = (page: Page | undefined): boolean =>
  page?.facts['date'] !== undefined || page?.facts['bounds'] !== undefined;

function loseOthers(files: readonly InputFile[], root: string, ledger: Ledger): void {
  for (const { name } of files)
    ledger.lose(
      (own) => own.file,
      name.startsWith(root) ? (why) => why.noTextOfSource : (why) => why.outsideFolder,
      `“${name}”`
    );
}

function byPlace(places: ReadonlyMap<string, number>, one: string, other: string): number {
  const [first, second] = [places.get(one) ?? Infinity, places.get(other) ?? Infinity];
  return first === second ? (one < other ? -1 : 1) : first - second;
}

interface Listed {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly text?: string;
}

const sourcesIn = (sources: unknown): readonly Listed[] =>
  Array.isArray(sources)
    ? sources.filter(
        (each: unknown): each is Listed => typeof each === 'object' && each !== null && 'id' in each
      )
    : [];

/** The ids of sources by all that a block quote may call them, the surest last. */
function sourceNames(sources: unknown): ReadonlyMap<string, string> {
  const all = sourcesIn(sources);
  return new Map([
    ...all.flatMap(({ id, title }) => (title === undefined ? [] : [[title, id] as const])),
    ...all.flatMap(({ id, url }) => (url === undefined ? [] : [[url, id] as const])),
    ...all.map(({ id, text }) => [text ?? `timeline.md#${id}`, id] as const)
  ]);
}

function textsOf(
  sources: unknown,
  root: string,
  files: readonly InputFile[],
  ledger: Ledger
): ReadonlyMap<string, string> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const texts = new Map<string, string>();
  for (const { id, text } of sourcesIn(sources)) {
    const file = text === undefined ? undefined : byName.get(`${root}${text}`);
    if (text !== undefined && file) texts.set(text, decodeText(file.bytes, ledger));
    else if (text !== undefined)
      ledger.lose(
        (own) => own.text,
        (why) => why.noFile,
        ledger.places.sourceNamed(id)
      );
  }
  return texts;
}

/** The page of the whole timeline; the first, if there are several. */
export function overviewIn(pages: readonly NamedPage[]): (NamedPage & { readonly page: Page }) | undefined {
  const found = pages.find(
    (page): page is NamedPage & { readonly page: Page } => page.page?.facts['sourceline'] !== undefined
  );
  const version = found?.page.facts['sourceline'];
  if (found && version !== '1')
    throw new Unreadable((why) => why.otherVersion(found.file.name, JSON.stringify(version)));
  return found;
}
