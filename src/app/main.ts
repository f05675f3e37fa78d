import { mount } from 'svelte';
import '../viewer/fonts.css';
import '../viewer/tokens.css';
import '../viewer/base.css';
import './page.css';
import App from './App.svelte';
import { goHome } from './built.ts';

const target = document.getElementById('app');
goHome();
if (target) mount(App, { target });
