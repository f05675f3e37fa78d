import type { Format, Subject } from '../../export/file.ts';
import { Drawing } from './drawing.svelte.ts';
import { FileWork, type PageFile } from './file-work.svelte.ts';
import type { Words } from '../../words/words.ts';
import { openingForm, withPreset, type ExportForm, type Preset, type Screen } from './form.ts';
import { readForm } from './read-form.ts';
import { saveBlob } from '../save-blob.ts';
import { storedSettings, storeSettings } from './settings.ts';
import { copyFile, Refused, sentence, withWarnings, type ClipboardTypes } from './ways-out.ts';

/** Choices for the file only, which do not change the picture. */
const ofFile: ReadonlySet<string> = new Set<keyof ExportForm>(['format', 'dpi', 'svgText', 'carried']);

/** What the Export dialog shows: the choices, their picture, and the file made of it. */
export class Exporter {
  readonly screen: Screen;
  readonly link: string | undefined;
  readonly drawing: Drawing;
  readonly work: FileWork;
  form = $state.raw() as ExportForm;
  readonly reading = $derived.by(() => readForm(this.form, this.screen, this.link));
  /** Whether there is a picture of the current choices. */
  readonly isReady = $derived.by(() => this.drawing.isReady && Object.keys(this.reading.errors).length === 0);
  /** Whether there is one, or will be in a moment. */
  readonly canMake = $derived.by(
    () => this.isReady || (this.drawing.isUnderWay && Object.keys(this.reading.errors).length === 0)
  );
  #drawn: Promise<void>;

  /** `start` has choices that take the place of those of the last time. */
  constructor(screen: Screen, link: string | undefined, start: Partial<ExportForm>) {
    const { words } = screen.viewer;
    this.drawing = new Drawing(words);
    this.work = new FileWork(words);
    this.screen = screen;
    this.link = link;
    this.form = { ...openingForm(screen), ...storedSettings(screen), ...start };
    this.#drawn = this.#draw();
  }

  choose = (changes: Partial<ExportForm>): void => {
    this.form = { ...this.form, ...changes };
    this.work.message = '';
    storeSettings(this.form);
    if (!Object.keys(changes).every((name) => ofFile.has(name))) this.#drawn = this.#draw();
  };

  choosePreset = (preset: Preset): void => this.choose(withPreset(preset, this.screen));

  /** Saves the picture in the chosen format. */
  download = (): Promise<void> =>
    this.#attempt(async (make) => {
      const { format } = this.form;
      const { blob, warnings } = await make(format);
      return withWarnings(
        saveBlob(blob, `${this.screen.viewer.story.timeline.id}.${format}`, this.#words),
        warnings
      );
    });

  copyImage = (): Promise<void> =>
    this.#copy('png', { 'image/png': (png) => png }, this.#words.saving.pictureCopied);

  copySvg = (): Promise<void> =>
    this.#copy(
      'svg',
      { 'text/plain': (svg) => svg.slice(0, svg.size, 'text/plain'), 'image/svg+xml': withoutStyle },
      this.#words.saving.svgCopied
    );

  /** Ends the work on a file, and a drawing that is not finished. */
  cancel = (): void => {
    this.drawing.drop();
    this.work.cancel();
  };

  get #words(): Words {
    return this.screen.viewer.words;
  }

  #draw(): Promise<void> {
    const { picture: options } = this.reading;
    return this.drawing.follow(options && { story: this.screen.viewer.story, options });
  }

  get #subject(): Subject {
    return { story: this.screen.viewer.story, picture: this.drawing.picture! };
  }

  /** Waits for the picture of the choices: a click that leaves a field applies what was typed in it, and counts. */
  async #settled(): Promise<Subject> {
    while (this.drawing.isUnderWay) await this.#drawn;
    if (!this.isReady)
      throw new Refused(sentence(this.drawing.refusal ?? this.#words.saving.drawingStopped(false)));
    return this.#subject;
  }

  #copy(format: Format, types: ClipboardTypes, done: string): Promise<void> {
    return this.#attempt(async (make) => {
      const made = make(format);
      await copyFile(made, types, this.#words);
      return withWarnings(done, (await made).warnings);
    });
  }

  async #attempt(act: (make: (format: Format) => Promise<PageFile>) => Promise<string>): Promise<void> {
    if (!this.canMake) return;
    await this.work.attempt((make) =>
      act(async (format) => make(format, await this.#settled(), this.reading.file))
    );
  }
}

/** Chromium reads an SVG on the clipboard as part of the page, whose policy forbids its style rules, and drops them. */
const withoutStyle = async (svg: Blob): Promise<Blob> =>
  new Blob([(await svg.text()).replace(/<style>.*?<\/style>/su, '')], { type: svg.type });
