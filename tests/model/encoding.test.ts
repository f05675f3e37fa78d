import { expect, test } from 'vitest';
import { encodingOf } from '../../src/model/encoding.ts';

const accented = 'Le café était fermé.\nLa réunion eut lieu à Genève.';
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => utf16(text).swap16();

test.each<[string, Uint8Array, string]>([
  [
    'UTF-16 with its mark',
    utf16(`\ufeff${accented}`),
    'is text in UTF-16, little-endian (“Unicode” in Windows), and not in UTF-8'
  ],
  [
    'UTF-16 the other way round',
    bigEndian(`\ufeff${accented}`),
    'is text in UTF-16, big-endian, and not in UTF-8'
  ],
  ['UTF-16 without a mark', utf16('Talks began.'), 'is text in UTF-16, little-endian, and not in UTF-8'],
  [
    'the same the other way round',
    bigEndian('Talks began.'),
    'is text in UTF-16, big-endian, and not in UTF-8'
  ],
  [
    'Windows-1252',
    Buffer.from(accented, 'latin1'),
    'is not UTF-8 text, but probably Windows-1252 (“ANSI” in Windows, Western or Latin-1 elsewhere)'
  ],
  [
    'Shift JIS',
    new Uint8Array([0x89, 0xef, 0x92, 0x6b, 0x82, 0xaa, 0x8a, 0x4a, 0x82, 0xa9, 0x82, 0xea, 0x82, 0xbd]),
    'is not UTF-8 text, but in an older encoding of its script'
  ],
  [
    'UTF-8 that is cut within a letter',
    Buffer.from(accented).subarray(0, Buffer.from(accented).indexOf('à') + 1),
    'is not UTF-8 text, but for a place that is damaged, the first on line 2'
  ],
  ['a PDF', Buffer.from('%PDF-1.7'), 'is a PDF, not a text']
])('%s is named', (_, bytes, words) => {
  expect(encodingOf(bytes)).toEqual({ isUtf8: false, words });
});

test.each(['', 'Talks', accented, '会談', 'a\0b', '\ufeffTalks'])(
  '%j in UTF-8 is its text, without a mark',
  (text) => {
    expect(encodingOf(Buffer.from(text))).toEqual({ isUtf8: true, text: text.replace(/^\ufeff/u, '') });
  }
);
