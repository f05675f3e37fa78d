import { expect, test } from 'vitest';
import { safeUrl } from '../../src/model/links.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  ['http://example.org', 'http://example.org/'],
  ['HTTPS://Example.org/Ä', 'https://example.org/%C3%84'],
  [' https://example.org/ ', 'https://example.org/'],
  ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E']
])('%s is an address, in its normal form', (text, url) => {
  expect(safeUrl(text)).toBe(url);
});

test.each([
  undefined,
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'mailto:a@example.org',
  '//example.org/',
  '/path',
  'example.org',
  'https://',
  'http://a b/',
  'https://www.reuters.com@evil.example/',
  'https://user:secret@example.org/',
  'https://:secret@example.org/'
])('%j is no address to follow', (text) => {
  expect(safeUrl(text)).toBeUndefined();
});
