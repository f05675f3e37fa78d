import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { wholeTimeline } from '../../src/formats/whole-document.ts';
import { canonicalise } from '../../src/model/canonical.ts';
import { singleFile } from '../../src/site/single.ts';
import { english } from '../../src/words/en/index.ts';
import { bridgeStory, bridgeText, bridgeTimeline } from '../support/bridge.ts';
import { builtSingle, script } from '../support/built.ts';
import { readDocument } from '../support/hostile/read.ts';
import { chunksOf, storyHolding } from '../support/hostile/story.ts';
import { naughtyStrings } from '../support/hostile/strings.ts';

const whole = wholeTimeline(bridgeStory());
const otherScripts = '@font-face{font-family:Other;src:url(data:font/woff2;base64,AAAA)}';
const thirdParty = 'd3 (ISC) </script><script>alert(1)</script> <!-- <https://d3js.org>';
const page = (html: string): Document => new JSDOM(html).window.document;
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a single file', () => {
  const document = page(
    singleFile(builtSingle, bridgeStory(), whole, { otherScripts, images: {}, thirdParty, words: english })
  );

  it('allows its own script and style by their hashes, and asks for nothing', () => {
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    expect(document.querySelector('script[type="module"]')!.textContent).toBe(script);
    expect(policy).toContain(`script-src ${hashOf(script)};`);
    expect(policy).toContain(`style-src ${hashOf(document.querySelector('style')!.textContent)};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/connect-src|'self'|unsafe|https?:/);
    expect(document.head.firstElementChild).toBe(document.querySelector('meta[http-equiv]'));
  });

  it('has only the faces that its words need', () => {
    expect(document.querySelector('style')!.textContent).toContain('Latin');
    expect(document.querySelector('style')!.textContent).not.toMatch(/Greek|Cyrillic/);
  });

  it('wears the faces of other scripts that it is given', () => {
    expect(document.querySelector('style')!.textContent).toMatch(/font-family:Other;[^}]*\}$/);
  });

  it('has the licences of what is in it, as a text that ends nothing', () => {
    const notice = document.querySelector('#third-party');
    expect(notice?.getAttribute('type')).toBe('text/plain');
    expect(notice?.textContent).toContain('d3 (ISC) &lt;/script>');
    expect(notice?.textContent).toContain('<https://d3js.org>');
    expect(document.querySelectorAll('script')).toHaveLength(3);
  });

  it('names the story', () => {
    expect(document.title).toBe('The closed bridge · Sourceline');
  });

  it('carries the document with its texts, which is read like any other', () => {
    const json = document.querySelector('#timeline')!.textContent;
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(whole)));
    const story = readDocument(json);
    expect(story.ok && [...story.value.texts.keys()]).toEqual(['herald']);
  });
});

describe('the document of a single file', () => {
  it('has a text where the source names a file, and none where it may not be passed on', () => {
    const read = bridgeStory();
    const texts = new Map([...read.texts, ['annals', canonicalise('Not to be passed on')]]);
    const [herald, annals] = wholeTimeline({ ...read, texts }).sources;
    expect([herald!.content, herald!.text]).toEqual([bridgeText, undefined]);
    expect(annals).toEqual(bridgeTimeline.sources[1]);
  });
});

describe('naughty strings in every field of the document', () => {
  it.each(chunksOf(naughtyStrings, 60).map((strings) => ({ strings, ...storyHolding(strings) })))(
    'come out as they went in, and make nothing else: $strings.0 and more',
    ({ document: json }) => {
      const story = readDocument(JSON.stringify(json));
      if (!story.ok) throw new Error('refused');
      const { body, head } = page(
        singleFile(builtSingle, story.value, story.value.timeline, {
          otherScripts: '',
          images: {},
          thirdParty,
          words: english
        })
      );
      expect(JSON.parse(body.querySelector('#timeline')!.textContent)).toEqual(json);
      expect([...body.children].map(({ id, tagName }) => id || tagName)).toEqual([
        'timeline',
        'third-party',
        'app'
      ]);
      expect(new Set([...body.querySelectorAll('#app *')].map(({ tagName }) => tagName))).toEqual(
        new Set(['MAIN', 'H1', 'P', 'H2', 'OL', 'LI', 'DIV'])
      );
      expect(head.querySelectorAll('script, style')).toHaveLength(2);
    }
  );
});
