import type { DraftEvidence, DraftSource } from '../exchange/draft.ts';
import { htmlToText, looksLikeHtml } from '../exchange/html-text.ts';
import { readCellDate, type DateReading } from './cell-date.ts';
import type { RowFields } from './row-fields.ts';

/** What a row says of its sources. */
export interface RowSources {
  readonly evidence: readonly DraftEvidence[];
  /** Words that are called a quote but have no source: text of the author's. */
  readonly paragraphs: readonly string[];
}

/** Sources are prose, addresses or both, one in a line; what else is said of a source belongs to the first. */
export function evidenceOfRow(row: RowFields, reading: DateReading): RowSources {
  const named = row.take('source', 'sources').flatMap(({ text }) => linesOf(text).map(sourceIn));
  const addresses = row.has('sourceUrl')
    ? addressesIn(row.text('sourceUrl', 'sources')).map((url) => ({ title: url, url }))
    : [];
  if (row.has('sourceUrl') && addresses.length === 0) row.lose('sourceUrl', (why) => why.noAddress);
  const sources = withAddresses(named, addresses);
  const exact = row.peek('quote');
  if (sources.length === 0 && row.has('publisher')) sources.push({ title: row.peek('publisher') });
  const [first, ...others] = sources;
  if (!first) {
    loseFacts(row);
    if (!exact) return { evidence: [], paragraphs: [] };
    row.take('quote', 'summary');
    return { evidence: [], paragraphs: [exact] };
  }
  const facts = factsOf(row, reading);
  const note = row.text('note', 'note of a source');
  if (exact) row.take('quote', 'quote');
  return {
    evidence: [
      { source: { ...first, ...facts }, ...(note && { note }), ...(exact && { quote: { exact } }) },
      ...others.map((source) => ({ source }))
    ],
    paragraphs: []
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n|;(?=\s*https?:)/u)
    .map((line) => line.trim())
    .filter(Boolean);

/** The last address of a line is that of the source; a line that is only an address is its own title. */
function sourceIn(line: string): DraftSource {
  const html = looksLikeHtml(line) ? htmlToText(line) : { text: line, links: [] };
  const url = html.links[0]?.url ?? addressesIn(html.text)[0];
  const title = html.text.replace(/\s+/gu, ' ');
  return { title: title || url || '', ...(url !== undefined && { url }) };
}

const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/https?:\/\/[^\s<>"|]+/giu)].map(([url]) => url.replace(/[;,.)]+$/u, ''));

/** Addresses in a column of their own belong to the sources beside them, in order. */
function withAddresses(named: readonly DraftSource[], addresses: readonly DraftSource[]): DraftSource[] {
  const joined = named.map((source, index) => {
    const url = source.url ?? addresses[index]?.url;
    return { ...source, ...(url !== undefined && { url }) };
  });
  return [...joined, ...addresses.slice(named.length)];
}

function factsOf(row: RowFields, reading: DateReading): Partial<DraftSource> {
  const [author, publisher] = [row.text('author', 'sources'), row.text('publisher', 'sources')];
  const published = publishedIn(row, reading);
  return {
    ...(author && { author }),
    ...(publisher && { publisher }),
    ...(published !== undefined && { published })
  };
}

function publishedIn(row: RowFields, reading: DateReading): string | undefined {
  if (!row.has('published')) return undefined;
  const read = readCellDate(row.peek('published'), reading);
  if (read.ok && read.when.edtf !== undefined && /^\d{4}-\d\d-\d\d$/u.test(read.when.edtf)) {
    row.take('published', 'sources');
    return read.when.edtf;
  }
  row.lose('published', (why) => why.noDay);
  return undefined;
}

function loseFacts(row: RowFields): void {
  for (const field of ['author', 'published', 'note'] as const)
    if (row.has(field)) row.lose(field, (why) => why.noSourceSaid);
}
