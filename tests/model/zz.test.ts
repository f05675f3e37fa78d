import { test } from 'vitest';
import { canonicalise } from '../../src/model/canonical.ts';
import { isFound, verifyQuote } from '../../src/model/quotes.ts';
import { factRows, unescaped } from '../support/facts.ts';
test('x', () => {
  const out: string[] = [];
  for (const row of factRows('quote-edges.tsv').map((r) => r.map(unescaped))) {
    const [want, kind, raw = '', exact = '', prefix, suffix] = row;
    const v = verifyQuote({ source: 'a', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) }, canonicalise(raw));
    if (isFound(v) !== (want === 'pass')) out.push(`${want} ${kind}: ${raw} → ${exact} (${v.kind})`);
  }
  process.stdout.write(out.join('\n') + '\n');
});
