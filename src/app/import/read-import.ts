import {
  Unreadable,
  type Choices,
  type Imported,
  type Question,
  type ReadTable
} from '../../formats/exchange/imported.ts';
import { readerNamed, titleOfFile } from '../../formats/registry.ts';
import type { When } from '../../model/timeline.ts';
import { loadReportWords } from '../../words/report-words.ts';
import type { LocalFile } from '../local.ts';
import { inputsOf } from './opened.ts';

/** A wish to read files of another format. */
export interface ImportRequest {
  readonly files: readonly LocalFile[];
  /** The reader's id. */
  readonly reader: string;
  readonly choices: Choices;
  /** Of the report. */
  readonly language: string;
  /** Other answers, which are tried to see what they change. */
  readonly tried: readonly Answer[];
}

/** An answer to a question that a file leaves open. */
export interface Answer {
  readonly question: Question;
  readonly answer: string;
}

/** What was read, or a sentence on why nothing could be. */
export type ImportAnswer =
  | { readonly ok: true; readonly imported: Imported; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly reason: string; readonly table?: ReadTable | undefined };

/** The dates of a few events as they are, and as they would be with another answer. */
export interface Change extends Answer {
  readonly dates: readonly { readonly now: When; readonly then: When }[];
}

/** Reads files of another format. `onprogress` is called with the part that is done, 0 to 1. */
export async function readImport(
  { files, reader, tried, language, ...request }: ImportRequest,
  onprogress: (part: number) => void
): Promise<ImportAnswer> {
  const inputs = await inputsOf(files);
  const words = await loadReportWords(language);
  const choices = { title: titleOfFile(files[0]?.path ?? ''), ...request.choices, words };
  const { read } = await readerNamed(reader)!.load();
  try {
    const imported = await read(inputs, choices, onprogress);
    const changes: Change[] = [];
    for (const other of tried) {
      const then = await read(inputs, { ...choices, [other.question]: other.answer });
      changes.push({ ...other, dates: changedDates(imported, then) });
    }
    return { ok: true, imported, changes };
  } catch (error) {
    if (error instanceof Unreadable)
      return { ok: false, reason: error.refusal(words.refusals), table: error.table };
    throw error;
  }
}

/** As many as a reader compares at a glance. */
const mostDates = 3;

function changedDates({ timeline }: Imported, other: Imported): Change['dates'] {
  const then = new Map(other.timeline.events.map(({ id, when }) => [id, when]));
  return timeline.events
    .flatMap(({ id, when: now }) => {
      const when = then.get(id);
      return when === undefined || isSame(now, when) ? [] : [{ now, then: when }];
    })
    .slice(0, mostDates);
}

const isSame = (one: When, other: When): boolean => JSON.stringify(one) === JSON.stringify(other);
