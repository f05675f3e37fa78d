import { mount } from 'svelte';
import './viewer/ui/fonts.css';
import './viewer/ui/tokens.css';
import './viewer/ui/base.css';
import './app/page.css';
import { goHome } from './app/built.ts';
import { wordsFor } from './app/words-for.ts';
import App from './app/App.svelte';
import { languageIn } from './viewer/address/url.ts';

const target = document.getElementById('app');
goHome();
if (target) void draw(target);

/** The words come first: a page in Korean never shows English ones. Those are at hand, and take no time. */
async function draw(target: HTMLElement): Promise<void> {
  const [words, page] = await Promise.all([wordsFor(languageIn(location.search)), pageHere()]);
  document.documentElement.lang = words.language;
  // Removed only once the page shows something: if anything throws before that, it stays.
  const undrawn = target.querySelector('.undrawn');
  mount(page, { target, props: { words, onshown: () => undrawn?.remove() } });
}

/** The studio has an address of its own, and is fetched only there; a page in a single file has none. */
async function pageHere(): Promise<typeof App> {
  const isStudio =
    import.meta.env.MODE !== 'single' && /\/studio\/(?:index\.html)?$/u.test(location.pathname);
  return isStudio ? (await import('./studio/Studio.svelte')).default : App;
}
