import { mount } from 'svelte';
import '../viewer/fonts.css';
import '../viewer/tokens.css';
import '../viewer/base.css';
import './page.css';
import App from './App.svelte';
import { goHome } from './built.ts';

const target = document.getElementById('app');
goHome();
if (target) {
  // Taken away only when the page is drawn: if anything throws before, it stays.
  const undrawn = target.querySelector('.undrawn');
  mount(App, { target });
  undrawn?.remove();
}
