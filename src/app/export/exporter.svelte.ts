import { fileOf, type Format, type WebFile } from '../../export/web/files.ts';
import { painted } from '../../export/web/painted.ts';
import { pictureOf, type Picture } from '../../export/picture.ts';
import { SheetTooSmall } from '../../layout/sheet/layout-sheet.ts';
import { openingForm, withPreset, type ExportForm, type Preset, type Screen } from './form.ts';
import { readForm } from './read-form.ts';
import { copyBlobs, saveBlob, troubleInWords } from './ways-out.ts';

/** Work on a file, as it is shown while it lasts. */
interface Job {
  readonly words: string;
  readonly step: number;
  readonly steps: number;
}

/** What is only of the file: the picture stays as it is. */
const ofFile: ReadonlySet<string> = new Set<keyof ExportForm>(['format', 'dpi', 'svgText', 'carried']);

/** What the Export dialog shows: the choices made, the picture they give, and the file that is being made of it. */
export class Exporter {
  readonly screen: Screen;
  readonly link: string | undefined;
  form = $state.raw() as ExportForm;
  /** The last picture that could be drawn. */
  picture = $state.raw<Picture>();
  /** Why the choices give no picture, where each is in order by itself. */
  refusal = $state.raw<string>();
  /** Whether a new picture is on its way. */
  drawing = $state.raw(true);
  job = $state.raw<Job>();
  /** What became of the last file, and what is amiss with it. */
  message = $state.raw('');
  remarks = $state.raw<readonly string[]>([]);
  readonly reading = $derived.by(() => readForm(this.form, this.screen, this.link));
  /** Whether there is a picture of what is chosen now. */
  readonly isReady = $derived.by(
    () => !this.drawing && this.refusal === undefined && Object.keys(this.reading.errors).length === 0
  );
  #latest = {};
  #ending = new AbortController();

  constructor(screen: Screen, link: string | undefined) {
    this.screen = screen;
    this.link = link;
    this.form = openingForm(screen);
    void this.#redraw();
  }

  choose = (changes: Partial<ExportForm>): void => {
    this.form = { ...this.form, ...changes };
    this.message = '';
    if (!Object.keys(changes).every((name) => ofFile.has(name))) void this.#redraw();
  };

  choosePreset = (preset: Preset): void => this.choose(withPreset(preset, this.screen));

  /** Saves the picture in the chosen format. */
  download = (): Promise<void> =>
    this.#attempt(async () => {
      const { format } = this.form;
      const { blob } = await this.#make(format);
      return saveBlob(blob, `${this.screen.viewer.story.timeline.id}.${format}`);
    });

  copyImage = (): Promise<void> =>
    this.#attempt(async () => {
      const made = this.#make('png');
      return copyBlobs(made, { 'image/png': made.then(({ blob }) => blob) }, 'Picture copied.');
    });

  copySvg = (): Promise<void> =>
    this.#attempt(async () => {
      const made = this.#make('svg');
      const svg = made.then(({ blob }) => blob);
      const text = svg.then((blob) => blob.slice(0, blob.size, 'text/plain'));
      return copyBlobs(made, { 'text/plain': text, 'image/svg+xml': svg.then(withoutStyle) }, 'SVG copied.');
    });

  /** Ends the work on a file. */
  cancel = (): void => this.#ending.abort();

  async #redraw(): Promise<void> {
    const turn = (this.#latest = {});
    this.drawing = true;
    await painted();
    if (turn !== this.#latest) return;
    this.drawing = false;
    this.refusal = undefined;
    this.remarks = [];
    const { picture } = this.reading;
    if (!picture) return;
    try {
      this.picture = pictureOf(this.screen.viewer.story, picture);
    } catch (error) {
      if (!(error instanceof SheetTooSmall)) throw error;
      this.refusal = error.message;
    }
  }

  /** Begins at once, as a clipboard that is told of a file in a click wants to be told of it before anything is awaited. */
  async #make(format: Format): Promise<WebFile> {
    const subject = { story: this.screen.viewer.story, picture: this.picture! };
    const file = await fileOf(format, subject, this.reading.file, {
      signal: this.#ending.signal,
      onstep: (words, step, steps) => (this.job = { words, step, steps })
    });
    this.remarks = file.warnings;
    return file;
  }

  async #attempt(act: () => Promise<string>): Promise<void> {
    if (!this.isReady || this.job) return;
    this.#ending = new AbortController();
    this.message = '';
    try {
      this.message = await act();
    } catch (error) {
      this.message = this.#ending.signal.aborted ? 'Stopped.' : troubleInWords(error);
    } finally {
      this.job = undefined;
    }
  }
}

/** Chromium reads an SVG as if it were a part of the page, whose policy has no place for its rules, and leaves them out. */
const withoutStyle = async (svg: Blob): Promise<Blob> =>
  new Blob([(await svg.text()).replace(/<style>.*?<\/style>/su, '')], { type: svg.type });
