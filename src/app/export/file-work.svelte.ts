import { fileOf, mediaTypes, type FileOptions, type Format, type Subject } from '../../export/file.ts';
import { pageRuntime } from '../../export/web/runtime.ts';
import type { Words } from '../../words/words.ts';
import { Cancelled, Work, type Doing } from '../work.svelte.ts';
import { troubleInWords } from './ways-out.ts';

/** A file, and sentences about what is wrong in it. */
export interface PageFile {
  readonly blob: Blob;
  readonly warnings: readonly string[];
}

/** Makes a file as part of the current work. */
export type MakeFile = (format: Format, subject: Subject, options: FileOptions) => Promise<PageFile>;

/** A dialog's work on files, one at a time, and the result of the last. */
export class FileWork extends Work {
  message = $state.raw('');
  readonly #words: Words;

  constructor(words: Words) {
    super();
    this.#words = words;
  }

  /**
   * Runs `act`, which makes a file, and shows the sentence that it returns; does nothing while another file is being made.
   * Calls `act` before the first `await`, since a browser lets a page write to the clipboard only within the click.
   */
  attempt = async (act: (make: MakeFile) => Promise<string>): Promise<void> => {
    if (this.job) return;
    this.message = '';
    try {
      this.message = await this.run(this.#words.saving.making, (doing) => act(makerOf(doing, this.#words)));
    } catch (error) {
      this.message =
        error instanceof Cancelled ? this.#words.saving.stopped : troubleInWords(error, this.#words);
    }
  };
}

const makerOf =
  (doing: Doing, words: Words): MakeFile =>
  async (format, subject, options) => {
    const { bytes, warnings } = await fileOf(subject, format, options, pageRuntime(doing, words));
    return { blob: new Blob([new Uint8Array(bytes)], { type: mediaTypes[format] }), warnings };
  };
