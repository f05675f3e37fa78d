import { TimelineElement } from './element.ts';

const name = 'sourceline-timeline';

// The module and the script for old pages may both have been put into one page; the first to come is the element.
if (!customElements.get(name)) customElements.define(name, TimelineElement);
