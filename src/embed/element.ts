// First, so that what is said of every part stands before what is said of one.
import { sheetFor } from './styles.ts';
import { mount, unmount } from 'svelte';
import type { Timeline } from '../model/timeline.ts';
import type { Viewer } from '../viewer/state/viewer.svelte.ts';
import { viewAttributes, type ViewAttribute } from './attributes.ts';
import type {
  SelectDetail,
  ShownWindow,
  SourcelineTimelineElement,
  SourcelineTimelineEvents
} from './element-type.ts';
import { Embed } from './embed.svelte.ts';
import Embedded from './Embedded.svelte';

type Detail<Type extends keyof SourcelineTimelineEvents> = SourcelineTimelineEvents[Type]['detail'];

/** The element as `SourcelineTimelineElement` tells it. */
export class TimelineElement extends HTMLElement implements SourcelineTimelineElement {
  static readonly observedAttributes = ['src', ...viewAttributes];
  readonly #embed = new Embed((name) => this.getAttribute(name));
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #children = document.createElement('slot');
  #mounted: ReturnType<typeof mount> | undefined;
  #selected: string | undefined;
  #seen: { readonly window?: ShownWindow | undefined; readonly viewer?: Viewer | undefined } = {};

  constructor() {
    super();
    this.#root.append(this.#children);
  }

  connectedCallback(): void {
    // A root that comes into another document has left its sheets behind.
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

  /** Taken out to be put elsewhere at once, nothing changes; else nothing is left running. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected || !this.#mounted) return;
      this.#embed.abort();
      void unmount(this.#mounted);
      this.#mounted = undefined;
    });
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if (name !== 'src') this.#embed.follow(name as ViewAttribute);
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
    else this.#embed.openDocument(document);
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

  #load(): void {
    void this.#embed.load(this.baseURI);
  }

  /** A document set before the element was one stands in the way of the accessor. */
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
    // Another story has its days by itself.
    if (!window || !before.window || viewer !== before.viewer) return;
    if (before.window.from !== window.from || before.window.to !== window.to)
      this.#tell('sourceline-window', window);
  };

  #tell<Type extends keyof SourcelineTimelineEvents>(type: Type, detail: Detail<Type>): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
