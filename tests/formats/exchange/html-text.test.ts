import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../src/formats/exchange/html-text.ts';

const textIn = (html: string) => htmlToText(html).text;

describe('the text of HTML', () => {
  it.each([
    'JavaScript: the <script> tag appears',
    'HTML 2.0 adds the <title> element',
    'Tag <blink> is here',
    'Tags <made-up>, <o:p> and <madeup></madeup> are here',
    'A comment begins with <!-- and a page with <?xml',
    'Less </b> than <b',
    'HTML 2.0 adds the <br> element',
    'A line break is written with a <br>, a paragraph with the <p> tag',
    'Without end tags: <li> elements'
  ])('keeps tags that are only mentioned: %s', (text) => {
    expect(textIn(text)).toBe(text);
  });

  it.each([
    ['One<br>Two', 'One\n\nTwo'],
    ['One <br> two', 'One\n\ntwo'],
    ['First paragraph.<p>Second paragraph.', 'First paragraph.\nSecond paragraph.'],
    ['<p>The <br> tag</p>', 'The <br> tag']
  ])('breaks lines where a tag that may stand alone is none that is mentioned: %s', (html, text) => {
    expect(textIn(html)).toBe(text);
  });

  it('keeps a mentioned tag beside elements', () => {
    expect(textIn('Use <code>&lt;script&gt;</code> with care, <b>all</b> of the rest')).toBe(
      'Use <script> with care, all of the rest'
    );
    expect(textIn('&lt;script&gt; is <i>bold</i> <script>')).toBe('<script> is bold <script>');
  });

  it('leaves out scripts and comments that are closed', () => {
    expect(textIn('One<script>if (a<b) "<b>"</script><!-- no <p> --> two<br>three</b>')).toBe(
      'One two\n\nthree</b>'
    );
  });

  it('is read twice where all of it was escaped twice', () => {
    expect(textIn('&lt;p&gt;AT&amp;amp;T &lt;b&gt;grows&lt;/b&gt;&lt;/p&gt;')).toBe('AT&T grows');
    expect(textIn('&lt;p&gt;The &lt;b&gt; tag')).toBe('<p>The <b> tag');
  });

  it('keeps addresses of links, pictures and frames', () => {
    const html =
      '<a href="https://a.example/">A</a><img src="https://b.example/b.png" alt="B > b"><iframe src="https://c.example/">no</iframe>';
    expect(htmlToText(html)).toEqual({
      text: 'A',
      links: [
        { url: 'https://a.example/', label: 'A' },
        { url: 'https://b.example/b.png', label: 'B > b' },
        { url: 'https://c.example/' }
      ]
    });
  });
});
