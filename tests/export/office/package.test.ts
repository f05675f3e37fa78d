import { strFromU8, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { addRelation, type Parts } from '../../../src/export/office/package.ts';

it('an address with “$&” in it is related to as it is', () => {
  const path = 'word/_rels/document.xml.rels';
  const parts: Parts = new Map([[path, strToU8('<Relationships></Relationships>')]]);
  const target = 'https://example.org/?price=$&$`$1';
  addRelation(parts, 'word/document.xml', { id: 'a', type: 'hyperlink', target });
  const xml = strFromU8(parts.get(path)!);
  expect(xml).toContain('Target="https://example.org/?price=$&amp;$`$1"');
  expect(xml.split('</Relationships>')).toHaveLength(2);
});
