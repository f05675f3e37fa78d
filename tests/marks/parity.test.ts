import { readFileSync } from 'node:fs';
import { render } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import TimelineSvg from '../../src/marks/TimelineSvg.svelte';
import { goldenName, plots, sceneOf, type Picture } from '../plots/plot.ts';
import '../plots/eras.plots.ts';
import '../plots/evidence.plots.ts';
import '../plots/grammar.plots.ts';
import '../plots/importance.plots.ts';
import '../plots/scripts.plots.ts';
import '../plots/stories.plots.ts';

/** Without what Svelte leaves to find its way by: comments and empty texts. */
function tidy(node: Node): Node {
  for (const child of [...node.childNodes]) {
    if (
      child.nodeType === Node.COMMENT_NODE ||
      (child.textContent === '' && child.nodeType === Node.TEXT_NODE)
    )
      child.remove();
    else tidy(child);
  }
  return node;
}

function onServer(name: string): Node {
  const text = readFileSync(`tests/golden/${goldenName(name)}.svg`, 'utf8')
    .replaceAll('>\n<', '><')
    .trim();
  const host = document.createElement('div');
  host.innerHTML = text;
  return host.firstChild!;
}

function inBrowser(picture: Picture): Node {
  const props = {
    scene: sceneOf(picture),
    title: picture.story.timeline.title,
    description: 'A picture.',
    selectedId: picture.selectedId
  };
  const { container } = render(TimelineSvg, { props });
  return tidy(container.querySelector('svg')!);
}

/** Ids are counted on, so that two pictures on a page do not meet. */
function withIdsOf(node: Node, other: Node): Node {
  const id = (of: Node) => (of as Element).querySelector('title')!.id.replace(/-title$/, '');
  const host = document.createElement('div');
  host.innerHTML = (node as Element).outerHTML.replaceAll(`${id(node)}-`, `${id(other)}-`);
  return host.firstChild!;
}

it.each([...plots])('a browser draws what a server wrote: %s', { tags: 'slow' }, (name, picture) => {
  const server = onServer(name);
  const browser = withIdsOf(inBrowser(picture()), server);
  expect(browser.isEqualNode(server)).toBe(true);
});

it('a picture with another word is not the same', () => {
  const server = onServer('one event');
  const browser = withIdsOf(inBrowser(plots.get('one event')!()), server) as Element;
  browser.querySelector('[data-event] text')!.textContent = 'Another event';
  expect(browser.isEqualNode(server)).toBe(false);
});
