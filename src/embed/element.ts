// Import first: base styles must precede component styles in the bundle.
import { sheetFor } from './styles.ts';
import { mount, unmount } from 'svelte';
import { wordsFor } from '../app/words-for.ts';
import type { Timeline } from '../model/timeline.ts';
import type { Viewer } from '../viewer/state/viewer.svelte.ts';
import { english } from '../words/en/index.ts';
import { languageFor, type Language } from '../words/language.ts';
import { viewAttributes, type ViewAttribute } from './attributes.ts';
import type {
  SelectDetail,
  ShownWindow,
  SourcelineTimelineElement,
  SourcelineTimelineEvents
} from './element-type.ts';
import { Embed, type Quoting } from './embed.svelte.ts';
import Embedded from './Embedded.svelte';

type Detail<Type extends keyof SourcelineTimelineEvents> = SourcelineTimelineEvents[Type]['detail'];

/** The element that `SourcelineTimelineElement` documents. */
export class TimelineElement extends HTMLElement implements SourcelineTimelineElement {
  static readonly observedAttributes = ['src', 'lang', ...viewAttributes];
  readonly #embed = new Embed((name) => this.getAttribute(name));
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #children = document.createElement('slot');
  #mounted: ReturnType<typeof mount> | undefined;
  #language: Language | undefined;
  #selected: string | undefined;
  #seen: { readonly window?: ShownWindow | undefined; readonly viewer?: Viewer | undefined } = {};

  constructor() {
    super();
    this.#root.append(this.#children);
    this.#followLanguage();
  }

  connectedCallback(): void {
    // A root that moves to another document loses its sheets.
    this.#root.adoptedStyleSheets = sheetFor(this.ownerDocument);
    if (this.#mounted) return;
    this.#takeEarlyTimeline();
    this.#load();
    this.#mounted = mount(Embedded, {
      target: this.#root,
      props: {
        embed: this.#embed,
        onshown: (isShown: boolean) => (this.#children.hidden = isShown),
        onselect: this.#tellSelection,
        onwindow: this.#tellWindow
      }
    });
  }

  /** An element that is put elsewhere at once stays as it is; otherwise everything in it stops. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected || !this.#mounted) return;
      this.#embed.abort();
      void unmount(this.#mounted);
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name === 'lang') this.#followLanguage();
    else if (name !== 'src') this.#embed.follow(name as ViewAttribute);
    else if (value === null) this.#embed.close();
    else {
      this.#embed.ask(value);
      if (this.#mounted) this.#load();
    }
  }

  get timeline(): Timeline | undefined {
    return this.#embed.viewer?.story.timeline;
  }

  set timeline(document: Timeline | undefined) {
    if (document === undefined) this.#embed.close();
    else this.#embed.openDocument(document, this.documentAddress);
  }

  /** Where the document of the next `timeline` came from, for its images; for the page of a frame, which knows it. */
  documentAddress: URL | undefined;

  /** For the page of a frame, which knows where the story's own page is. */
  set addressOf(addressOf: (id: string) => string) {
    this.#embed.addressOf = addressOf;
  }

  get ready(): Promise<this> {
    return this.#embed.outcome.then((story) => {
      if (story.ok) return this;
      throw new Error(story.problems.map(({ path, message }) => `${path} ${message}`.trim()).join('\n'));
    });
  }

  getWindow(): ShownWindow | undefined {
    return this.#embed.window;
  }

  setWindow(window: ShownWindow): void {
    this.#embed.setWindow(window);
  }

  panBy(days: number): void {
    this.#embed.panBy(days);
  }

  zoomBy(factor: number): void {
    this.#embed.zoomBy(factor);
  }

  select(id?: string): void {
    this.#embed.select(id);
  }

  /** Lets readers quote its events; for the page in a frame. */
  set quoting(quoting: Quoting) {
    this.#embed.quoting = quoting;
  }

  /** Speaks the language of its `lang`, or else of the reader. English is at hand; another may take a moment. */
  #followLanguage(): void {
    const asked = this.lang || undefined;
    const language = languageFor(asked, navigator.languages);
    if (language === this.#language) return;
    this.#language = language;
    if (language === 'en') this.#embed.speak(english);
    else
      void wordsFor(asked).then((words) => {
        if (this.#language === language) this.#embed.speak(words);
      });
  }

  #load(): void {
    void this.#embed.load(this.baseURI);
  }

  /** A `timeline` set before the element was defined is an own property, which hides the accessor. */
  #takeEarlyTimeline(): void {
    if (!Object.hasOwn(this, 'timeline')) return;
    const { timeline } = this;
    delete (this as { timeline?: Timeline }).timeline;
    if (timeline) this.timeline = timeline;
  }

  readonly #tellSelection = (detail: SelectDetail): void => {
    if (detail.id !== this.#selected) this.#tell('sourceline-select', detail);
    this.#selected = detail.id;
  };

  readonly #tellWindow = (window: ShownWindow | undefined, viewer: Viewer | undefined): void => {
    const before = this.#seen;
    this.#seen = { window, viewer };
    // Days of a newly opened story are no move.
    if (!window || !before.window || viewer !== before.viewer) return;
    if (before.window.from !== window.from || before.window.to !== window.to)
      this.#tell('sourceline-window', window);
  };

  #tell<Type extends keyof SourcelineTimelineEvents>(type: Type, detail: Detail<Type>): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
