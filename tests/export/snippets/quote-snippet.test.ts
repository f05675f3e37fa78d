import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { quoteSnippet, type QuotedEvent } from '../../../src/export/snippets/quote-snippet.ts';
import { naughtyStrings } from '../../support/hostile/strings.ts';

const passage = {
  before: 'It is not true that ',
  exact: 'the bridge was blown up',
  after: ', the mayor said.',
  language: 'en',
  who: 'the mayor, unnamed',
  source: 'Bridge stays shut, The Herald, May 4, 2021',
  url: 'https://herald.example/b?a=1&b=2#:~:text=the%20bridge',
  fault: undefined
};
const event: QuotedEvent = {
  id: 'blown',
  title: 'The bridge is blown up',
  language: 'en',
  facts: '“on Monday”, May 3, 2021; happened · stated',
  timeline: 'The closed bridge',
  passages: [passage],
  citations: []
};
const addresses = {
  site: 'https://site.example/tl/',
  story: 'https://site.example/tl/data/bridge/timeline.json',
  page: 'https://site.example/tl/?id=blown'
};

const { document } = new JSDOM('<!doctype html><body>').window;

function bodyOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

describe('a quotation for other pages', () => {
  it('is complete without its script, and names its source', () => {
    expect(quoteSnippet(event, addresses)).toMatchInlineSnapshot(`
      "<blockquote cite="https://herald.example/b?a=1&amp;b=2#:~:text=the%20bridge" data-sourceline="https://site.example/tl/embed/?src=data%2Fbridge%2Ftimeline.json&amp;event=blown&amp;parts=card" lang="en">
        <p lang="en"><span style="opacity: 0.7">It is not true that</span> the bridge was blown up<span style="opacity: 0.7">, the mayor said.</span></p>
        <p>— the mayor, unnamed; <cite><a href="https://herald.example/b?a=1&amp;b=2#:~:text=the%20bridge">Bridge stays shut, The Herald, May 4, 2021</a></cite>.</p>
        <p>The bridge is blown up: “on Monday”, May 3, 2021; happened · stated. <a href="https://site.example/tl/?id=blown">The closed bridge</a></p>
      </blockquote>
      <script async src="https://site.example/tl/embed/sourceline-frame.js"></script>
      "
    `);
  });

  it('has a whole sentence, with its spaces, where all marks are stripped', () => {
    const words = bodyOf(quoteSnippet(event, addresses)).textContent;
    expect(words).toContain('It is not true that the bridge was blown up, the mayor said.');
  });

  it('names the sources that are only cited, with a link to each that has an address', () => {
    const cited = {
      label: 'Cited:',
      source: 'Annals of the town',
      url: 'https://annals.example/',
      note: 'page 3',
      who: 'reported'
    };
    const body = bodyOf(quoteSnippet({ ...event, passages: [], citations: [cited] }, addresses));
    expect(body.querySelector('p')!.textContent).toBe('Cited: Annals of the town (page 3) — reported.');
    expect(body.querySelector('cite a')!.getAttribute('href')).toBe('https://annals.example/');
  });

  it('says what is wrong with a quote', () => {
    const fault = 'This quote is not checked here: the story does not carry the text of this source.';
    const unread = { ...event, passages: [{ ...passage, fault, url: undefined }] };
    const body = bodyOf(quoteSnippet(unread, addresses));
    expect(body.textContent).toContain(fault);
    expect(body.querySelector('blockquote')!.getAttribute('cite')).toBe(addresses.page);
  });

  it('shows any words as words, also to tools that build pages', { tags: 'slow' }, () => {
    for (const text of [...naughtyStrings, '{{ 7 * 7 }}', '{% raw %}', '<!-- -->', ']]>', '"><script>']) {
      const snippet = quoteSnippet(
        {
          ...event,
          title: text,
          timeline: text,
          facts: text,
          passages: [
            { ...passage, before: text, exact: text, after: text, who: text, source: text, fault: text }
          ]
        },
        addresses
      );
      const body = bodyOf(snippet);
      expect(body.querySelectorAll('script')).toHaveLength(1);
      expect([...body.children].map(({ localName }) => localName)).toEqual(['blockquote', 'script']);
      expect(new Set([...body.querySelectorAll('blockquote *')].map(({ localName }) => localName))).toEqual(
        new Set([...body.querySelectorAll('p, span, cite, a')].map(({ localName }) => localName))
      );
      expect(snippet).not.toMatch(/\{\{|\{%/u);
    }
  });
});
