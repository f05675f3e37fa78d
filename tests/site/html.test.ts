import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { jsonElement, startTag, textElement } from '../../src/site/html.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';

const parsed = (html: string): Document => new JSDOM(`<!doctype html><body>${html}`).window.document;

/** As a page gives a text back: what it can't hold is a mark of replacement. */
const fit = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])[\p{Cc}\p{Surrogate}]/gu, '\ufffd');

describe('whatever a string is, it comes out of the page as it went in', { tags: 'slow' }, () => {
  it.each(naughtyStrings.map((string) => [string]))('%j', (string) => {
    const { body } = parsed(startTag('a', { title: string }) + textElement('b', string) + '</a>');
    const [link, ...rest] = body.children;
    expect(rest).toEqual([]);
    expect(link!.getAttribute('title')).toBe(fit(string));
    expect(link!.attributes).toHaveLength(1);
    expect(link!.textContent).toBe(fit(string));
    expect(link!.querySelectorAll('*')).toHaveLength(1);
  });

  it.each(naughtyStrings.map((string) => [string]))('and JSON to the letter: %j', (string) => {
    const html = jsonElement({ type: 'application/json' }, { [string]: string });
    const { body } = parsed(html);
    expect(body.querySelectorAll('*')).toHaveLength(1);
    expect(JSON.parse(body.textContent)).toEqual({ [string]: string });
    expect(html.slice(1)).not.toMatch(/<(?!\/script>$)|[\u2028\u2029]/u);
  });
});

it('an attribute without a value is left out', () => {
  expect(startTag('p', { id: undefined, class: '' })).toBe('<p class="">');
});
