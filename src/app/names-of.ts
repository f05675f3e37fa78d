import type { Words } from '../words/words.ts';
import { archiveFaultInWords } from './archive/fault.ts';
import type { Opened } from './import/opened.ts';
import type { LocalFile } from './local.ts';

const mostNames = 5;

/** The paths of files, as many as a heading has room for. */
export function namesOf(files: readonly LocalFile[], { app }: Words): string {
  if (files.length === 0) return app.problems.theFiles;
  const names = files.slice(0, mostNames).map(({ path }) => path);
  const more = files.length - names.length;
  return [...names, ...(more > 0 ? [app.problems.more(more)] : [])].join(', ');
}

/** A sentence on files that are no timeline, and what can be opened. The names of the formats are loaded only now. */
export async function noTimeline(
  opened: Exclude<Opened, { readonly as: 'own' | 'foreign' }>,
  words: Words
): Promise<string> {
  const { exchange } = words;
  if (opened.as === 'archive') return archiveFaultInWords(opened.fault, words);
  if (opened.as === 'several') return exchange.several(opened.names);
  if (opened.as === 'timelines') return exchange.timelines(opened.names);
  const { name, looks } = opened;
  return exchange.unknown(name, exchange.looks[looks.as](looks.names), await namesOfFormats());
}

/** A page in a single file opens no other formats: with their names it would carry all that reads them. */
const namesOfFormats = async (): Promise<readonly string[]> =>
  import.meta.env.MODE === 'single'
    ? []
    : (await import('../formats/readers.ts')).readers.map(({ name }) => name);
