import { mount } from 'svelte';
import '../viewer/fonts.css';
import '../viewer/tokens.css';
import '../viewer/base.css';
import './page.css';
import App from './App.svelte';

const target = document.getElementById('app');
if (target) mount(App, { target });
