import {
  documentFormats,
  documentOptions,
  hasPicture,
  type PictureFormat
} from '../../export/picture/document-pictures.ts';
import {
  embedParts,
  type EmbedLook,
  type EmbedPart,
  type EmbedTheme
} from '../../export/snippets/embedded.ts';
import { frameAddress } from '../../export/snippets/live-snippets.ts';
import { snippetOf, type SnippetKind } from '../../export/snippets/snippets.ts';
import type { Viewer } from '../../viewer/state/viewer.svelte.ts';
import { Drawing } from '../export/drawing.svelte.ts';
import { FileWork } from '../export/file-work.svelte.ts';
import { daysOf } from '../export/form.ts';
import { copyText, saveBlob, withWarnings } from '../export/ways-out.ts';
import { embeddedStory, type Place } from './embedded-story.ts';

/** What is chosen in the dialog. */
export interface EmbedForm {
  readonly kind: SnippetKind;
  readonly parts: readonly EmbedPart[];
  readonly theme: EmbedTheme;
  /** Whether it opens with the days that are seen now. */
  readonly asSeen: boolean;
  /** Whether it opens on the event that is selected now. */
  readonly withEvent: boolean;
}

/** What the Embed dialog shows: the choices made, and the snippet and the picture that they give. */
export class Embedder {
  readonly viewer: Viewer;
  readonly drawing = new Drawing();
  readonly work = new FileWork();
  form = $state.raw<EmbedForm>({
    kind: 'element',
    parts: embedParts,
    theme: 'system',
    asSeen: false,
    withEvent: false
  });

  /** Whether what is embedded is live, in a web page at least. */
  readonly isLive = $derived.by(() => ['element', 'frame', 'quarto'].includes(this.form.kind));
  /** The formats of the picture's files; none where there is no picture. */
  readonly formats: readonly PictureFormat[] = $derived.by(() => {
    const { kind } = this.form;
    const { picture } = this.drawing;
    return picture && hasPicture(kind) ? documentFormats(kind, picture) : [];
  });
  /** Whether nothing is being made. */
  readonly isIdle = $derived.by(() => !this.drawing.isUnderWay && !this.work.job);
  readonly canDownload = $derived.by(() => this.isIdle && this.drawing.isReady);
  readonly #view = $derived.by(() => ({
    window: this.form.asSeen ? this.viewer.targetWindow : undefined,
    event: this.form.withEvent ? this.viewer.selectedId : undefined
  }));
  readonly embedded = $derived.by(() => ({
    ...embeddedStory(this.viewer.story, this.#view, this.#place),
    hasPdf: this.formats.includes('pdf')
  }));
  readonly #look: EmbedLook = $derived.by(() => ({
    parts: this.form.parts,
    theme: this.form.theme,
    days: this.#view.window && daysOf(this.#view.window),
    event: this.#view.event
  }));
  readonly snippet = $derived.by(() => snippetOf(this.form.kind, this.embedded, this.#look));
  readonly frame = $derived.by(() => frameAddress(this.embedded.addresses, this.#look));
  readonly #place: Place;

  constructor(viewer: Viewer, place: Place) {
    this.viewer = viewer;
    this.#place = place;
  }

  choose = (changes: Partial<EmbedForm>): void => {
    this.form = { ...this.form, ...changes };
    this.work.message = '';
    this.#draw();
  };

  choosePart = (part: EmbedPart, kept: boolean): void => {
    const { parts } = this.form;
    this.choose({ parts: embedParts.filter((each) => (each === part ? kept : parts.includes(each))) });
  };

  /** Copies the snippet; where that is refused, `byHand` is called to make it easy to do by hand. */
  copy = async (byHand: () => void): Promise<void> => {
    if (!this.isIdle) return;
    const isCopied = await copyText(this.snippet);
    if (!isCopied) byHand();
    this.work.message = isCopied
      ? 'Snippet copied.'
      : 'The browser does not let this page write to the clipboard. The snippet is selected: copy it with Ctrl or ⌘ and C.';
  };

  /** Saves the picture that the snippet names, in one of its formats. */
  download = async (format: PictureFormat): Promise<void> => {
    if (!this.canDownload) return;
    await this.work.attempt(async (make) => {
      const subject = { story: this.viewer.story, picture: this.drawing.picture! };
      const options = { svgText: 'embed', embedData: true } as const;
      const { blob, warnings } = await make(format, subject, options);
      return withWarnings(saveBlob(blob, `${this.embedded.picture}.${format}`), warnings);
    });
  };

  /** Ends what is under way. */
  cancel = (): void => {
    this.drawing.drop();
    this.work.cancel();
  };

  #draw(): void {
    const { kind, theme } = this.form;
    const { story, grouping } = this.viewer;
    if (!hasPicture(kind)) return this.drawing.clear();
    const view = { ...this.#view, grouping, theme, link: this.embedded.addresses.page };
    void this.drawing.follow({ story, options: documentOptions(kind, view) });
  }
}
