import type { Format, Subject } from '../../export/file.ts';
import { Drawing } from './drawing.svelte.ts';
import { FileWork, type MakeFile } from './file-work.svelte.ts';
import { openingForm, withPreset, type ExportForm, type Preset, type Screen } from './form.ts';
import { readForm } from './read-form.ts';
import { copyFile, saveBlob, withWarnings, type ClipboardTypes } from './ways-out.ts';

/** What is only of the file: the picture stays as it is. */
const ofFile: ReadonlySet<string> = new Set<keyof ExportForm>(['format', 'dpi', 'svgText', 'carried']);

/** What the Export dialog shows: the choices made, the picture they give, and the file that is being made of it. */
export class Exporter {
  readonly screen: Screen;
  readonly link: string | undefined;
  readonly drawing = new Drawing();
  readonly work = new FileWork();
  form = $state.raw() as ExportForm;
  readonly reading = $derived.by(() => readForm(this.form, this.screen, this.link));
  /** Whether there is a picture of what is chosen now. */
  readonly isReady = $derived.by(() => this.drawing.isReady && Object.keys(this.reading.errors).length === 0);

  constructor(screen: Screen, link: string | undefined) {
    this.screen = screen;
    this.link = link;
    this.form = openingForm(screen);
    void this.#draw();
  }

  choose = (changes: Partial<ExportForm>): void => {
    this.form = { ...this.form, ...changes };
    this.work.message = '';
    if (!Object.keys(changes).every((name) => ofFile.has(name))) void this.#draw();
  };

  choosePreset = (preset: Preset): void => this.choose(withPreset(preset, this.screen));

  /** Saves the picture in the chosen format. */
  download = (): Promise<void> =>
    this.#attempt(async (make) => {
      const { format } = this.form;
      const { blob, warnings } = await make(format, this.#subject, this.reading.file);
      return withWarnings(saveBlob(blob, `${this.screen.viewer.story.timeline.id}.${format}`), warnings);
    });

  copyImage = (): Promise<void> => this.#copy('png', { 'image/png': (png) => png }, 'Picture copied.');

  copySvg = (): Promise<void> =>
    this.#copy(
      'svg',
      { 'text/plain': (svg) => svg.slice(0, svg.size, 'text/plain'), 'image/svg+xml': withoutStyle },
      'SVG copied.'
    );

  /** Ends what is under way: the work on a file, and a picture that is not drawn yet. */
  cancel = (): void => {
    this.drawing.drop();
    this.work.cancel();
  };

  #draw(): Promise<void> {
    const { picture: options } = this.reading;
    return this.drawing.follow(options && { story: this.screen.viewer.story, options });
  }

  get #subject(): Subject {
    return { story: this.screen.viewer.story, picture: this.drawing.picture! };
  }

  #copy(format: Format, types: ClipboardTypes, done: string): Promise<void> {
    return this.#attempt(async (make) => {
      const made = make(format, this.#subject, this.reading.file);
      await copyFile(made, types);
      return withWarnings(done, (await made).warnings);
    });
  }

  async #attempt(act: (make: MakeFile) => Promise<string>): Promise<void> {
    if (this.isReady) await this.work.attempt(act);
  }
}

/** Chromium reads an SVG as if it were a part of the page, whose policy has no place for its rules, and leaves them out. */
const withoutStyle = async (svg: Blob): Promise<Blob> =>
  new Blob([(await svg.text()).replace(/<style>.*?<\/style>/su, '')], { type: svg.type });
