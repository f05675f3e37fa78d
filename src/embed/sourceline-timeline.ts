import { TimelineElement } from './element.ts';

const name = 'sourceline-timeline';

// One page may include both the module and the script for old pages; the first defines the element.
if (!customElements.get(name)) customElements.define(name, TimelineElement);
