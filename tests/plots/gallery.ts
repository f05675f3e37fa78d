import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/source-serif-4/400-italic.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';
import './eras.plots.ts';
import './evidence.plots.ts';
import './grammar.plots.ts';
import './importance.plots.ts';
import './sheets.plots.ts';
import './scripts.plots.ts';
import './stories.plots.ts';

mount(Gallery, { target: document.body });
