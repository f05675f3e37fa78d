import { quoteCardOf } from '../../export/picture/quote-card.ts';
import type { FileOptions } from '../../export/file.ts';
import type { StoryEvent } from '../../model/story.ts';
import type { ThemeName, Viewer } from '../../viewer/state/viewer.svelte.ts';
import { FileWork, type PageFile, type MakeFile } from '../export/file-work.svelte.ts';
import { copyFile, withWarnings } from '../export/ways-out.ts';
import { saveBlob } from '../save-blob.ts';

/** Twice the pixels of its size, for sharp letters on any screen; without the story, which is larger than the picture. */
export const pixels: FileOptions = { svgText: 'embed', dpi: 192, embedData: false };

/** What the dialog of a quote card shows: the choices, the picture, and the file made of it. */
export class QuoteCard {
  readonly link: string | undefined;
  readonly work: FileWork;
  theme = $state.raw<ThemeName>('light');
  linked = $state.raw(true);
  readonly #viewer: Viewer;
  readonly #event: StoryEvent;
  readonly picture = $derived.by(() =>
    quoteCardOf(this.#viewer.story, this.#event, {
      theme: this.theme,
      words: this.#viewer.words,
      link: this.linked ? this.link : undefined
    })
  );

  constructor(viewer: Viewer, event: StoryEvent, link: string | undefined) {
    this.#viewer = viewer;
    this.work = new FileWork(viewer.words);
    this.#event = event;
    this.link = link;
    this.theme = viewer.theme;
  }

  download = (): Promise<void> =>
    this.work.attempt(async (make) => {
      const { blob, warnings } = await this.#made(make);
      return withWarnings(
        saveBlob(blob, `${this.#viewer.story.timeline.id}-${this.#event.id}.png`, this.#viewer.words),
        warnings
      );
    });

  copyImage = (): Promise<void> =>
    this.work.attempt(async (make) => {
      const made = this.#made(make);
      await copyFile(made, { 'image/png': (png) => png }, this.#viewer.words);
      return withWarnings(this.#viewer.words.saving.pictureCopied, (await made).warnings);
    });

  #made(make: MakeFile): Promise<PageFile> {
    return make('png', { story: this.#viewer.story, picture: this.picture }, pixels);
  }
}
