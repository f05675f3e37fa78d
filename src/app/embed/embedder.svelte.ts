import { embedParts, type EmbedLook, type EmbedPart, type EmbedTheme } from '../../export/embedded.ts';
import { frameAddress } from '../../export/live-snippets.ts';
import { snippetOf, type SnippetKind } from '../../export/snippets.ts';
import { fileOf, type Format } from '../../export/web/files.ts';
import type { Viewer } from '../../viewer/viewer.svelte.ts';
import { daysOf } from '../export/form.ts';
import { copyText, saveBlob, sentence, troubleInWords } from '../export/ways-out.ts';
import { embeddedPicture, embeddedStory } from './embedded-story.ts';

/** The format of the picture that goes with a snippet; none with what is live alone. */
const pictureFormats: Readonly<Partial<Record<SnippetKind, Format>>> = {
  markdown: 'png',
  html: 'svg',
  quarto: 'png',
  latex: 'png'
};

/** What the Embed dialog shows: the choices made, and the snippet that they give. */
export class Embedder {
  readonly viewer: Viewer;
  readonly link: string;
  kind = $state.raw<SnippetKind>('element');
  parts = $state.raw<readonly EmbedPart[]>(embedParts);
  theme = $state.raw<EmbedTheme>('system');
  /** Whether it opens with the days that are seen now. */
  asSeen = $state.raw(false);
  /** Whether it opens on the event that is selected now. */
  withEvent = $state.raw(false);
  #said = $state.raw({ words: '', snippet: '' });
  /** Whether a picture is being made. */
  working = $state.raw(false);

  readonly format = $derived.by(() => pictureFormats[this.kind]);
  /** Whether what is embedded is live, in a web page at least. */
  readonly isLive = $derived.by(() => ['element', 'frame', 'quarto'].includes(this.kind));
  readonly #view = $derived.by(() => ({
    window: this.asSeen ? this.viewer.targetWindow : undefined,
    event: this.withEvent ? this.viewer.selectedId : undefined
  }));
  readonly embedded = $derived.by(() => embeddedStory(this.viewer.story, this.#view, this.link));
  readonly #look: EmbedLook = $derived.by(() => ({
    parts: this.parts,
    theme: this.theme,
    days: this.#view.window && daysOf(this.#view.window),
    event: this.#view.event
  }));
  readonly snippet = $derived.by(() => snippetOf(this.kind, this.embedded, this.#look));
  readonly frame = $derived.by(() => frameAddress(this.embedded.addresses, this.#look));
  readonly picture = $derived.by(() =>
    embeddedPicture(this.viewer, this.#view, this.theme, this.embedded.addresses.page)
  );
  /** What became of the snippet or its picture, until another is chosen. */
  readonly message = $derived.by(() => (this.#said.snippet === this.snippet ? this.#said.words : ''));
  #ending = new AbortController();

  constructor(viewer: Viewer, link: string) {
    this.viewer = viewer;
    this.link = link;
  }

  choosePart = (part: EmbedPart, kept: boolean): void => {
    this.parts = embedParts.filter((each) => (each === part ? kept : this.parts.includes(each)));
  };

  /** Copies the snippet; where that is refused, `byHand` is called to make it easy to do by hand. */
  copy = async (byHand: () => void): Promise<void> => {
    if (await copyText(this.snippet)) this.#say('Snippet copied.');
    else {
      byHand();
      this.#say(
        'The browser does not let this page write to the clipboard. The snippet is selected: copy it with Ctrl or ⌘ and C.'
      );
    }
  };

  /** Saves the picture that the snippet names. */
  download = async (format: Format): Promise<void> => {
    if (this.working) return;
    this.working = true;
    this.#ending = new AbortController();
    try {
      const subject = { story: this.viewer.story, picture: this.picture };
      const { blob, warnings } = await fileOf(
        format,
        subject,
        { svgText: 'embed', carried: true },
        { signal: this.#ending.signal, onstep: (words) => this.#say(`${words}…`) }
      );
      const saved = saveBlob(blob, `${this.embedded.picture}.${format}`);
      this.#say([saved, ...warnings.map(sentence)].join(' '));
    } catch (error) {
      this.#say(this.#ending.signal.aborted ? 'Stopped.' : troubleInWords(error));
    } finally {
      this.working = false;
    }
  };

  /** Ends the work on a picture. */
  cancel = (): void => this.#ending.abort();

  #say(words: string): void {
    this.#said = { words, snippet: this.snippet };
  }
}
