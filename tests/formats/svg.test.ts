import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { metadataOf } from '../../src/formats/metadata.ts';
import { documentInSvg, isSvg, svgMetadata } from '../../src/formats/svg.ts';
import { wholeDocument } from '../../src/formats/whole-document.ts';
import { cleaned } from '../../src/formats/xml.ts';
import { svgFile, svgWith } from '../support/carriers.ts';
import { plainText, sourceOf, storyOf, timelineOf } from '../support/documents.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';

const story = storyOf(
  timelineOf({ sources: [sourceOf(`${plainText}\n\n“]]>” & <b>  two  spaces</b> 会談`)] })
);
const metadata = metadataOf(story, 'A picture.');
const document = wholeDocument(story);
const svg = svgFile({ metadata, document });
const found = { ok: true, text: document };

/** Throws if the text is not well-formed. */
const parsed = (xml: string): Document => new JSDOM(xml, { contentType: 'image/svg+xml' }).window.document;

describe('an SVG', () => {
  test('says what it is in Dublin Core, to any reader of XML', () => {
    const text = (name: string): string | undefined =>
      parsed(svg).getElementsByTagName(name)[0]?.textContent ?? undefined;
    expect(text('dc:title')).toBe(metadata.title);
    expect(text('dc:description')).toBe(metadata.description);
    expect(text('dc:language')).toBe('en');
    expect(text('dc:source')).toBe('A paper');
    expect(text('dc:identifier')).toBe(`sha256:${metadata.hash}`);
    expect(text('xmp:CreatorTool')).toBe(`Sourceline ${metadata.version}`);
    expect(text('Iptc4xmpCore:AltTextAccessibility')).toBe(metadata.alternativeText);
    expect(text('sourceline:timeline')).toBe(document);
  });

  test('gives its document again, and none where it has none', () => {
    expect(documentInSvg(svg)).toEqual(found);
    expect(documentInSvg(svgFile({ metadata }))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^contains no timeline: /u) as string
    });
  });

  test.each([
    [
      'with a declaration, a comment and a doctype before it',
      `<?xml version="1.0"?>\n<!-- <svg> --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [<!ENTITY a "b>">]>\n${svg}`,
      true
    ],
    ['whose own prefix is svg', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>', true],
    ['after a byte order mark', `\ufeff${svg}`, true],
    ['that is a page', `<!doctype html><html><body>${svg}</body></html>`, false],
    ['that is JSON', '{"a":"<svg>"}', false],
    ['that is text before a picture', `see ${svg}`, false],
    ['that is nothing', '', false],
    ['that breaks off', '<!-- <svg>', false]
  ])('is told by its first element, as is a file %s', (_, text, is) => {
    expect(isSvg(text)).toBe(is);
  });
});

const inElement = (text: string): string =>
  svgWith(
    `<metadata><t xmlns='urn:sourceline:1'/><x:timeline xmlns:x='urn:sourceline:2'>no</x:timeline><q:timeline\n  id = "m>1" xmlns:q = 'urn:sourceline:1' >${text}</q:timeline></metadata>`
  );
const references = (text: string): string =>
  [...text]
    .map((character, index) =>
      index % 2 ? `&#x${character.codePointAt(0)!.toString(16)};` : `&#${character.codePointAt(0)};`
    )
    .join('');

describe('an SVG that another program saved gives its document again', () => {
  test.each([
    ['written by a serialiser of XML', parsed(svg).documentElement.outerHTML],
    ['with another prefix and quotation marks', inElement(document.replaceAll('&', '&amp;'))],
    ['in a CDATA section', inElement(`\n  <![CDATA[${document}]]>\n`)],
    [
      'in two, as where one would have ended',
      inElement(`<![CDATA[${document.slice(0, 90)}]]><![CDATA[${document.slice(90)}]]>`)
    ],
    ['as references alone', inElement(references(document))],
    ['as the named ones', inElement(document.replaceAll('"', '&quot;').replaceAll("'", '&apos;'))],
    [
      'with comments and elements within',
      inElement(`${document.slice(0, 50)}<!-- a <comment> --><i>never</i><i/><?pi ?>${document.slice(50)}`)
    ],
    [
      'with its namespace declared by the root',
      svg
        .replace(' xmlns:sourceline="urn:sourceline:1"', '')
        .replace('<svg ', '<svg xmlns:sourceline="urn:sourceline:1" ')
    ],
    [
      'without a prefix',
      svg.replaceAll('sourceline:timeline', 'timeline').replace('xmlns:sourceline', 'xmlns')
    ]
  ])('%s', (_, text) => {
    expect(() => parsed(text)).not.toThrow();
    const carried = documentInSvg(text);
    expect({ ...carried, text: carried.ok ? carried.text.trim() : '' }).toEqual(found);
  });
});

describe('an SVG that carries nothing says so', () => {
  test.each([
    ['of another namespace', svg.replace('urn:sourceline:1', 'urn:other')],
    [
      'whose prefix stands for something else by then',
      svg
        .replace('<sourceline:timeline', '<a xmlns:sourceline="urn:sourceline:1"/><sourceline:timeline')
        .replace(' xmlns:sourceline="urn:sourceline:1">{', ' xmlns:sourceline="urn:x">{')
    ],
    ['in a comment', svg.replace('<sourceline:', '<!--<sourceline:').replace('</metadata>', '--></metadata>')]
  ])('in an element %s', (_, text) => {
    expect(documentInSvg(text)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^contains no timeline/u) as string
    });
  });

  test(
    'cut short anywhere, or with any character changed, it says so or gives a text',
    { tags: 'slow' },
    () => {
      const end = svg.indexOf('</sourceline:timeline>');
      for (let length = 0; length < svg.length; length++) {
        const carried = documentInSvg(svg.slice(0, length));
        if (carried.ok) expect(length).toBeGreaterThan(end);
        else expect(carried.reason).toMatch(/^(?:is incomplete|contains no timeline)/u);
      }
      for (let at = 0; at < svg.length; at++)
        for (const put of ['', '<', '"', ']', '&#'])
          expect(typeof documentInSvg(svg.slice(0, at) + put + svg.slice(at + 1)).ok).toBe('boolean');
    }
  );

  test.each([
    ['open tags', '<a>'.repeat(1_000_000)],
    ['prefixes', '<a xmlns:b="c"><b:timeline>'.repeat(300_000)],
    ['brackets', '<'.repeat(5_000_000)],
    ['letters in a tag', `<${'a'.repeat(5_000_000)}`],
    ['quotation marks', `<a ${'b="'.repeat(1_000_000)}`],
    ['white space in a tag', `<a ${' '.repeat(5_000_000)}`],
    ['attributes', `<svg ${'a="" '.repeat(1_000_000)}>`],
    ['comments', `<svg>${'<!---->'.repeat(1_000_000)}`],
    ['ampersands', `<svg>${'&#'.repeat(3_000_000)}`],
    ['beginnings of comments', `<svg>${'<!--'.repeat(2_000_000)}`],
    ['a doctype', `<!DOCTYPE ${'['.repeat(5_000_000)}`]
  ])('and so it does, soon, of millions of %s', { tags: 'slow' }, (_, text) => {
    const before = process.cpuUsage();
    expect(documentInSvg(text).ok).toBe(false);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(10);
  });
});

test(
  'hostile strings in every field stand in the metadata to the letter, and make no element',
  { tags: 'slow' },
  () => {
    for (const string of naughtyStrings) {
      const hostile = {
        title: string,
        description: string,
        language: string,
        sources: [string],
        hash: string,
        version: string,
        alternativeText: string
      };
      const xml = parsed(svgWith(svgMetadata(hostile, { document: string })));
      const { text } = cleaned(string);
      expect(xml.getElementsByTagName('*')).toHaveLength(22);
      for (const name of [
        'dc:title',
        'dc:description',
        'dc:language',
        'dc:source',
        'Iptc4xmpCore:AltTextAccessibility',
        'sourceline:timeline'
      ])
        expect(xml.getElementsByTagName(name)[0]?.textContent).toBe(text);
      expect(documentInSvg(svgWith(svgMetadata(hostile, { document: string })))).toEqual({ ok: true, text });
    }
  }
);
