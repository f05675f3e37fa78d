import Papa from 'papaparse';
import type { Note } from './note.ts';
import type { Ledger } from '../exchange/ledger.ts';
import { safeUrl } from '../../model/links.ts';

/** A note of an export that is text, and whether it answers another. */
export interface TextNote extends Note {
  readonly isReply: boolean;
}

/** The first columns of its CSV, in any of the separators that it offers. */
export const csvHead = /^\ufeff?"?Creation Date"?[,;\t|]"?URL"?[,;\t|]"?Group"?[,;\t|]/u;

/** The rows of the client's CSV: Creation Date, URL, Group, Annotation/Reply Type, Quote, User, Body, Tags, Page. */
export function notesOfCsv(text: string, { places }: Ledger): readonly TextNote[] {
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/u, ''), {
    header: true,
    skipEmptyLines: 'greedy'
  });
  return data.map((row, index) => ({
    place: places.row(index + 2),
    comment: row['Body'] ?? '',
    tags: tagsOf(row['Tags'] ?? ''),
    isReply: /^reply$/iu.test(row['Annotation/Reply Type'] ?? ''),
    evidence: evidenceOf(row['URL'] ?? '', row['URL'] ?? '', row['Quote'] ?? '')
  }));
}

/** The head of its text: when it was exported, the page's title and address, and the group. */
export const textHead = /^[^\n]*\n([^\n]*)\n([^\n]*)\nGroup: [^\n]*\nTotal users: \d+\n/u;

const notes = /^Annotation \d+:$/mu;

/** The parts of its text, all on one page: a date, `Comment: …`, the user, `Quote: "…"`, `Tags: …`, `Page: …`. */
export function notesOfText(text: string, { places }: Ledger): readonly TextNote[] {
  const plain = text.replace(/\r\n/gu, '\n');
  const [, title = '', address = ''] = textHead.exec(plain) ?? [];
  return plain
    .split(notes)
    .slice(1)
    .map((part, index) => {
      const [, body = ''] = /\nComment: ?([^]*)$/u.exec(part) ?? [];
      const at = body.search(/\n[^\n]*\nQuote: "/u);
      const below = at === -1 ? '' : body.slice(at);
      const [, quote = ''] = /\nQuote: "([^]*?)"(?=\nTags: |\nPage: |\s*$)/u.exec(below) ?? [];
      const [, tags = ''] = /\nTags: ([^\n]*)(?:\nPage: [^\n]*)?\s*$/u.exec(below) ?? [];
      return {
        place: places.annotation(index + 1),
        comment: at === -1 ? body : body.slice(0, at),
        tags: tagsOf(tags),
        isReply: false,
        evidence: evidenceOf(title, address, quote === 'null' ? '' : quote)
      };
    });
}

const tagsOf = (tags: string): readonly string[] =>
  tags
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);

function evidenceOf(title: string, address: string, exact: string): Note['evidence'] {
  if (title === '' && address === '') return [];
  return [
    {
      source: { title: title || address, ...(safeUrl(address) !== undefined && { url: address }) },
      ...(exact.trim() && { quote: { exact } })
    }
  ];
}
