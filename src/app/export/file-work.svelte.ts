import { fileOf, mediaTypes, type FileOptions, type Format, type Subject } from '../../export/file.ts';
import { pageRuntime } from '../../export/web/runtime.ts';
import { Cancelled, Work, type Doing } from '../work.svelte.ts';
import { troubleInWords } from './ways-out.ts';

/** A file, and sentences on what in it is not as it should be. */
export interface PageFile {
  readonly blob: Blob;
  readonly warnings: readonly string[];
}

/** Makes a file in the work that is under way. */
export type MakeFile = (format: Format, subject: Subject, options: FileOptions) => Promise<PageFile>;

/** A dialog's work on files, one at a time, and what became of the last of it. */
export class FileWork extends Work {
  message = $state.raw('');

  /**
   * Does something with a file that is made in it, unless one is being made, and says in the end what it gave back. Begins
   * at once, as a clipboard that is told of a file in a click wants to be told of it before anything is awaited.
   */
  attempt = async (act: (make: MakeFile) => Promise<string>): Promise<void> => {
    if (this.job) return;
    this.message = '';
    try {
      this.message = await this.run('Making the file', (doing) => act(makerOf(doing)));
    } catch (error) {
      this.message = error instanceof Cancelled ? 'Stopped.' : troubleInWords(error);
    }
  };
}

const makerOf =
  (doing: Doing): MakeFile =>
  async (format, subject, options) => {
    const { bytes, warnings } = await fileOf(subject, format, options, pageRuntime(doing));
    return { blob: new Blob([new Uint8Array(bytes)], { type: mediaTypes[format] }), warnings };
  };
