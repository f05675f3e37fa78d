// @module-tag slow
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { hazardsIn, skeletonOf, vocabularyOf } from '../../support/hostile/hazards.ts';
import { expectNothingRan, standInForBrowser } from '../../support/hostile/page.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';
import { tame } from '../../support/hostile/story.ts';

const stop = standInForBrowser();
afterAll(stop);
afterEach(() => document.body.replaceChildren());

type Renderer = (text: string) => Element;

const element = (fill: (root: HTMLElement) => void): Element => {
  const root = document.createElement('div');
  fill(root);
  return root;
};

const safe: Renderer = (text) =>
  element((root) => {
    root.append(document.createElement('p'), document.createElement('a'));
    root.firstElementChild!.textContent = text;
    root.lastElementChild!.setAttribute('href', 'https://paper.example/');
  });

/** Renderers as no one should write them. */
const careless = {
  html: (text) => element((root) => (root.innerHTML = `<p>${text}</p><a href="https://paper.example/"></a>`)),
  attribute: (text) =>
    element((root) => (root.innerHTML = `<p></p><a href="https://paper.example/${text}"></a>`)),
  link: (text) =>
    element((root) => {
      root.append(document.createElement('p'), document.createElement('a'));
      root.lastElementChild!.setAttribute('href', text);
    })
} satisfies Record<string, Renderer>;

const vocabulary = vocabularyOf([safe(tame)]);
const flagged = (render: Renderer): readonly string[] =>
  naughtyStrings.filter(
    (string) =>
      hazardsIn(render(string), vocabulary).length > 0 ||
      skeletonOf(render(string)) !== skeletonOf(safe(tame))
  );

describe('the tests of naughty strings can fail', () => {
  it('and flag nothing where text is text', () => {
    expect(flagged(safe)).toEqual([]);
  });

  it('where text is taken for HTML', () => {
    const markup = naughtyStrings.filter((string) =>
      /^<(?:img|script|svg|iframe|style|form|a) /iu.test(string)
    );
    expect(markup.length).toBeGreaterThan(50);
    expect(flagged(careless.html)).toEqual(expect.arrayContaining(markup));
  });

  it('where text may leave its attribute', () => {
    expect(flagged(careless.attribute)).toContain('" autofocus onfocus="window.__pwned = 1" x="');
  });

  it('where any address is a link', () => {
    for (const address of [
      'javascript:window.__pwned=1',
      'java\tscript:window.__pwned=1',
      'vbscript:msgbox(1)'
    ])
      expect(flagged(careless.link)).toContain(address);
  });

  it('where a script runs', () => {
    run('window.__pwned = 1');
    expect(expectNothingRan).toThrow();
    run('delete window.__pwned');
    expectNothingRan();
    run('alert(1)');
    expect(expectNothingRan).toThrow();
  });
});

function run(code: string): void {
  const script = document.createElement('script');
  script.textContent = code;
  document.body.append(script);
}
