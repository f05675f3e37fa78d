import { decodeText } from './decode.ts';
import type { DraftTimeline } from './draft.ts';
import { Unreadable, type Choices, type Imported, type InputFile } from './imported.ts';
import { Ledger } from './ledger.ts';
import { settle } from './settle.ts';

type DraftOf = (text: string, ledger: Ledger) => DraftTimeline;

/**
 * Reads the one file of a format that has no others; `draftOf` gets its text without a byte order mark. Rejects with
 * `Unreadable` if it has no events, or `draftOf` throws that.
 */
export const readSingleFile = (
  files: readonly InputFile[],
  choices: Choices,
  format: string,
  draftOf: DraftOf
): Promise<Imported> =>
  new Promise((resolve) => {
    resolve(readFirst(files, choices, format, draftOf));
  });

function readFirst(
  files: readonly InputFile[],
  choices: Choices,
  format: string,
  draftOf: DraftOf
): Imported {
  const [file, ...others] = files;
  if (!file) throw new Unreadable((why) => why.noFile);
  const ledger = new Ledger(choices);
  for (const { name } of others)
    ledger.lose(
      (own) => own.file,
      (why) => why.beyondFile,
      name
    );
  const draft = draftOf(decodeText(file.bytes, ledger).replace(/^\ufeff/u, ''), ledger);
  if (draft.events.length === 0 && !draft.eras?.length) throw new Unreadable((why) => why.noEvents);
  const timeline = settle(draft, choices, ledger);
  return { timeline, texts: new Map(), report: ledger.report(format, timeline.events.length) };
}

/** The value of a JSON text. Throws `Unreadable` with what is wrong in it. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable((why) => why.brokenJson(error.message));
    throw error;
  }
}
