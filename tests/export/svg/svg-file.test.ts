import { expect, it } from 'vitest';
import { cleanMarkup, svgFile } from '../../../src/export/svg/svg-file.ts';

it('what XML forbids is replaced; all else stays', () => {
  expect(cleanMarkup('a\u0000b\u0008c\ufffed\ud800e')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde');
  expect(cleanMarkup('tab\t, line\n, 𝒳, \u2028.')).toBe('tab\t, line\n, 𝒳, \u2028.');
});

it('the end of a section that was never begun is escaped', () => {
  expect(cleanMarkup('<text>a]]>b</text>')).toBe('<text>a]]&gt;b</text>');
});

it('the marks of a framework are taken out', () => {
  expect(cleanMarkup('<!--[--><svg><!----><g></g></svg><!--]-->')).toBe('<svg><g></g></svg>');
});

it('a file has its fonts and metadata behind its description', () => {
  const markup = '<svg><title>T</title><desc>D</desc><g></g></svg>';
  expect(svgFile(markup, { style: '@font-face{}', metadata: '<metadata/>' })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg><title>T</title><desc>D</desc><metadata/><style>@font-face{}</style><g></g></svg>\n'
  );
});
