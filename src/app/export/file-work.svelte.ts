import type { FileOptions, Format, Subject, WebFile } from '../../export/web/files.ts';
import { fileOf } from '../../export/web/files.ts';
import { troubleInWords } from './ways-out.ts';

/** Work on a file, as it is shown while it lasts. */
interface Job {
  readonly words: string;
  readonly step: number;
  readonly steps: number;
}

/** A dialog's work on files, one at a time, and what became of the last of it. */
export class FileWork {
  job = $state.raw<Job>();
  message = $state.raw('');
  #ending = new AbortController();

  /** Begins at once, as a clipboard that is told of a file in a click wants to be told of it before anything is awaited. */
  make = (format: Format, subject: Subject, options: FileOptions): Promise<WebFile> =>
    fileOf(format, subject, options, {
      signal: this.#ending.signal,
      onstep: (words, step, steps) => (this.job = { words, step, steps })
    });

  /** Does something with a file that is made in it, unless one is being made, and says in the end what it gave back. */
  attempt = async (act: () => Promise<string>): Promise<void> => {
    if (this.job) return;
    const { signal } = (this.#ending = new AbortController());
    this.message = '';
    try {
      this.message = await act();
    } catch (error) {
      this.message = signal.aborted ? 'Stopped.' : troubleInWords(error);
    } finally {
      this.job = undefined;
    }
  };

  cancel = (): void => this.#ending.abort();
}
