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
import { metrics } from '../../layout/metrics.ts';
import type { Viewer } from '../../viewer/state/viewer.svelte.ts';
import type { Words } from '../../words/words.ts';
import { Drawing } from '../export/drawing.svelte.ts';
import { FileWork } from '../export/file-work.svelte.ts';
import { daysOf } from '../export/form.ts';
import { copyText, withWarnings } from '../export/ways-out.ts';
import { saveBlob } from '../save-blob.ts';
import { embeddedStory } from './embedded-story.ts';
import type { Place } from './place.ts';

/** The choices made in the dialog. */
export interface EmbedForm {
  readonly kind: SnippetKind;
  readonly parts: readonly EmbedPart[];
  readonly theme: EmbedTheme;
  /** Whether it opens with the days now in view. */
  readonly asSeen: boolean;
  /** Whether it opens with the card of the event that is now selected. */
  readonly withEvent: boolean;
  /** Whether the selected event is all that is embedded. */
  readonly asCard: boolean;
  /** The height of the figure in pixels, as typed; the usual one if empty. */
  readonly height: string;
}

/** What the Embed dialog shows: the choices made, and the snippet and the picture that they give. */
export class Embedder {
  readonly viewer: Viewer;
  readonly drawing: Drawing;
  readonly work: FileWork;
  form = $state.raw<EmbedForm>({
    kind: 'element',
    parts: embedParts,
    theme: 'system',
    asSeen: false,
    withEvent: false,
    asCard: false,
    height: ''
  });

  /** Whether a live timeline is embedded, at least in a web page. */
  readonly isLive = $derived.by(() => ['element', 'frame', 'quarto'].includes(this.form.kind));
  /** The formats of the picture's files; none if there is no picture. */
  readonly formats: readonly PictureFormat[] = $derived.by(() => {
    const { kind } = this.form;
    const { picture } = this.drawing;
    return picture && hasPicture(kind) ? documentFormats(kind, picture) : [];
  });
  /** Whether nothing is being made. */
  readonly isIdle = $derived.by(() => !this.drawing.isUnderWay && !this.work.job);
  readonly canDownload = $derived.by(() => this.isIdle && this.drawing.isReady);
  /** Whether one event alone is embedded; a picture always shows the timeline. */
  readonly isCard = $derived.by(() => this.isLive && this.form.asCard);
  /** Why the height that was typed can't be taken. */
  readonly heightError = $derived.by(() => heightError(this.form.height.trim(), this.viewer.words));
  readonly #view = $derived.by(() => ({
    window: this.form.asSeen && !this.isCard ? this.viewer.targetWindow : undefined,
    event: this.form.withEvent || this.isCard ? this.viewer.selectedId : undefined
  }));
  readonly embedded = $derived.by(() => ({
    ...embeddedStory(this.viewer.story, this.#view, this.#place, this.viewer.words),
    hasPdf: this.formats.includes('pdf')
  }));
  readonly #look: EmbedLook = $derived.by(() => ({
    parts: this.isCard ? ['card'] : this.form.parts,
    theme: this.form.theme,
    days: this.#view.window && daysOf(this.#view.window),
    event: this.#view.event,
    language: this.viewer.words.language,
    height: this.isCard || this.heightError || !this.form.height.trim() ? undefined : Number(this.form.height)
  }));
  readonly snippet = $derived.by(() => snippetOf(this.form.kind, this.embedded, this.#look));
  readonly frame = $derived.by(() => frameAddress(this.embedded.addresses, this.#look));
  readonly #place: Place;

  constructor(viewer: Viewer, place: Place) {
    this.viewer = viewer;
    this.drawing = new Drawing(viewer.words);
    this.work = new FileWork(viewer.words);
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

  /** Copies the snippet; if the browser refuses, calls `byHand` to make copying by hand easy. */
  copy = async (byHand: () => void): Promise<void> => {
    if (!this.isIdle) return;
    const isCopied = await copyText(this.snippet);
    if (!isCopied) byHand();
    const { copied, copyByHand } = this.viewer.words.embed;
    this.work.message = isCopied ? copied : copyByHand;
  };

  /** Saves the picture that the snippet names, in one of its formats. */
  download = async (format: PictureFormat): Promise<void> => {
    if (!this.canDownload) return;
    await this.work.attempt(async (make) => {
      const subject = { story: this.viewer.story, picture: this.drawing.picture! };
      const options = { svgText: 'embed', embedData: true } as const;
      const { blob, warnings } = await make(format, subject, options);
      return withWarnings(saveBlob(blob, `${this.embedded.picture}.${format}`, this.viewer.words), warnings);
    });
  };

  /** Ends the work that is under way. */
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

function heightError(text: string, { embed }: Words): string | undefined {
  const { least } = metrics.embedded;
  return text === '' || (/^\d{1,5}$/u.test(text) && Number(text) >= least)
    ? undefined
    : embed.noHeight(text, least);
}
