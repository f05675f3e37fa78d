import { mount } from 'svelte';
import '../viewer/ui/fonts.css';
import '../viewer/ui/tokens.css';
import '../viewer/ui/base.css';
import './page.css';
import { languageIn } from '../viewer/address/url.ts';
import App from './App.svelte';
import { goHome } from './built.ts';
import { wordsFor } from './words-for.ts';

const target = document.getElementById('app');
goHome();
if (target) void draw(target);

/** The words come first: a page in Korean never shows English ones. Those are at hand, and take no time. */
async function draw(target: HTMLElement): Promise<void> {
  const words = await wordsFor(languageIn(location.search));
  document.documentElement.lang = words.language;
  // Removed only after the page is drawn: if anything throws before that, it stays.
  const undrawn = target.querySelector('.undrawn');
  mount(App, { target, props: { words } });
  undrawn?.remove();
}
