import '@testing-library/jest-dom/vitest';
import { afterAll, vi } from 'vitest';
import { configure } from '@testing-library/dom';

// Only so that a wait that never ends is ended; a busy machine must not fail the slow ones.
configure({ asyncUtilTimeout: 60_000 });

// Files share a window, and leave it as they found it.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

// Styles are left out here, and with them the address that a built page has for its own.
vi.mock('../../src/viewer/ui/other-scripts.css?url', () => ({
  default: 'http://localhost/other-scripts.css'
}));

// jsdom has no layout: the observers that a page relies on exist here and report nothing.
class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= SilentObserver;
globalThis.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {}
  });

// A window in which figure, words and list are side by side; tests of narrower ones say so.
Object.assign(globalThis, { innerWidth: 1440, innerHeight: 900 });

// Nor does it scroll or show dialogs: what would have happened can be seen by who has the focus, and what is open.
Object.assign(Element.prototype, { scrollIntoView() {}, scrollTo() {} });
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  }
});
