import { startsWithText, kindOf } from './file-kind.ts';
import { isPdf } from '../pdf.ts';
import type { Sample } from './sample.ts';

/** What a file looks like that no reader knows: a kind that the words of each language name, and what is in it. */
export interface Looks {
  readonly as:
    | 'empty'
    | 'json-list-of-objects'
    | 'json-object'
    | 'json-list'
    | 'broken-json'
    | 'table'
    | 'html'
    | 'xml'
    | 'text'
    | 'toml'
    | 'rtf'
    | 'word'
    | 'excel'
    | 'old-office'
    | 'powerpoint'
    | 'open-document'
    | 'archive'
    | 'pdf'
    | 'picture'
    | 'recording'
    | 'database'
    | 'binary';
  /** Keys, columns or the name of the root element. */
  readonly names: readonly string[];
}

/** More names than a message has room for. */
const mostNames = 6;

/** What a file looks like, told from its content. */
export function looksOf(sample: Sample): Looks {
  const { bytes } = sample.file;
  if (bytes.length === 0) return { as: 'empty', names: [] };
  const magic = magics.find(([starts]) => starts.some((start) => startsWithText(bytes, start)))?.[1];
  if (magic) return { as: magic, names: [] };
  switch (kindOf(sample)) {
    case 'carrier':
    case 'zip':
      return { as: kindOfCarrier(bytes), names: [] };
    case 'json':
      return looksOfJson(sample.json);
    case 'xml':
      return looksOfMarkup(sample.beginning);
    case 'text':
      return looksOfText(sample.beginning);
    default:
      return { as: 'binary', names: [] };
  }
}

const magics: readonly (readonly [starts: readonly string[], as: Looks['as']])[] = [
  [['\u00ff\u00d8\u00ff', 'GIF8', 'BM', 'II*\0', 'MM\0*'], 'picture'],
  [['\u00d0\u00cf\u0011\u00e0'], 'old-office'],
  [['{\\rtf'], 'rtf'],
  [['SQLite format 3\0'], 'database'],
  [['\u001f\u008b', '7z\u00bc\u00af', 'Rar!'], 'archive'],
  [
    ['ID3', 'OggS', 'fLaC', 'RIFF', '\u001aE\u00df\u00a3', '\0\0\0\u0018ftyp', '\0\0\0\u0020ftyp'],
    'recording'
  ]
];

function kindOfCarrier(bytes: Uint8Array): Looks['as'] {
  if (isPdf(bytes)) return 'pdf';
  return startsWithText(bytes, 'PK') ? kindOfArchive(bytes) : 'picture';
}

/** An archive's first local headers name its files in plain bytes, or its directory at the end does. */
function kindOfArchive(bytes: Uint8Array): Looks['as'] {
  const ends = [bytes.subarray(0, 65_536), bytes.subarray(-65_536)];
  const names = ends.map((part) => new TextDecoder('latin1').decode(part)).join('');
  const kinds: readonly (readonly [name: string, as: Looks['as']])[] = [
    ['word/document.xml', 'word'],
    ['xl/workbook.', 'excel'],
    ['ppt/presentation.xml', 'powerpoint'],
    ['application/vnd.oasis.opendocument', 'open-document']
  ];
  return kinds.find(([name]) => names.includes(name))?.[1] ?? 'archive';
}

function looksOfJson(value: unknown): Looks {
  if (value === undefined) return { as: 'broken-json', names: [] };
  if (!Array.isArray(value)) return { as: 'json-object', names: keysOf(value) };
  const items: readonly unknown[] = value;
  const [first] = items;
  return isObject(first)
    ? { as: 'json-list-of-objects', names: keysOf(first) }
    : { as: 'json-list', names: [] };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: unknown): readonly string[] =>
  isObject(value) ? Object.keys(value).slice(0, mostNames) : [];

function looksOfMarkup(beginning: string): Looks {
  if (/<!doctype html|<html[\s>]/iu.test(beginning)) return { as: 'html', names: [] };
  const [, root] = /<([A-Za-z_][\w:.-]*)/u.exec(beginning) ?? [];
  return { as: 'xml', names: root === undefined ? [] : [root] };
}

/** Text between lines of three plus signs is TOML, as static sites have it; two lines with as many cells each are a table. */
function looksOfText(beginning: string): Looks {
  if (/^\ufeff?\+\+\+[ \t]*\r?\n/u.test(beginning)) return { as: 'toml', names: [] };
  const [head = '', next = ''] = beginning.split(/\r?\n/u, 2);
  const sign = [',', '\t', ';', '|'].find((each) => {
    const cells = head.split(each).length;
    return cells > 1 && next.split(each).length >= cells;
  });
  if (sign === undefined) return { as: 'text', names: [] };
  const names = head.replace(/^\ufeff/u, '').split(sign);
  return { as: 'table', names: names.map((name) => name.trim().replace(/^"|"$/gu, '')).slice(0, mostNames) };
}
