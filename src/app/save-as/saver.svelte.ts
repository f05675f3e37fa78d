import { writers, type WriterEntry } from '../../formats/writers.ts';
import { zipped } from '../../formats/zipped.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { saveBlob } from '../save-blob.ts';
import { Superseded, Work } from '../work.svelte.ts';
import { readImages, type ImagePlaces } from './read-image.ts';

/** A file that is ready to be saved, and sentences on what it can't hold. */
interface Made {
  readonly blob: Blob;
  readonly lost: readonly string[];
}

/** Makes the file of a format as soon as the format is chosen, so that what it loses is known before it is saved. */
export class Saver {
  readonly work = new Work();
  writer = $state.raw<WriterEntry>(writers[0]!);
  made = $state.raw<Made>();
  /** Why the file could not be made. */
  refusal = $state.raw<string>();
  /** What came of saving it. */
  message = $state.raw('');
  readonly #story: Story;
  readonly #words: Words;
  readonly #places: ImagePlaces;

  constructor(story: Story, words: Words, places: ImagePlaces) {
    this.#story = story;
    this.#words = words;
    this.#places = places;
  }

  /** A folder is saved as an archive. */
  get fileName(): string {
    const { ending } = this.writer;
    return `${this.#story.timeline.id}${ending || '.zip'}`;
  }

  choose = async (writer: WriterEntry): Promise<void> => {
    this.writer = writer;
    this.made = undefined;
    this.refusal = undefined;
    this.message = '';
    try {
      this.made = await this.work.run(this.#words.exchange.saveAs.making, () => this.#make(writer));
    } catch (error) {
      if (!(error instanceof Superseded)) this.refusal = String(error);
    }
  };

  save = (): void => {
    if (this.made) this.message = saveBlob(this.made.blob, this.fileName, this.#words);
  };

  async #make(entry: WriterEntry): Promise<Made> {
    const writer = await entry.load();
    const images = entry.ending === '' ? await readImages(this.#story.timeline, this.#places) : undefined;
    const { files, lost } = await writer.write(this.#story, this.#words, images);
    const bytes = files.get('') ?? zipped(files, this.#story.timeline.id);
    const type = files.has('') ? writer.mediaType : 'application/zip';
    return { blob: new Blob([new Uint8Array(bytes)], { type }), lost };
  }
}
