import { inflateSync } from 'node:zlib';
import { parseValue, Reference, type Dictionary, type Value } from './values.ts';

interface PdfObject {
  readonly value: Value;
  readonly stream: Buffer;
}

/** A part of a document for those who read it by its structure. */
export interface Part {
  readonly role: string;
  readonly entries: Dictionary;
  readonly text: string;
  readonly parts: readonly Part[];
}

/** What our PDFs hold, read by other means than they are written with. */
export interface ReadPdf {
  readonly bytes: string;
  readonly catalog: Dictionary;
  readonly pages: readonly Dictionary[];
  /** The first page. */
  readonly page: Dictionary;
  /** The text of each page that is no part of its structure. */
  readonly artifacts: readonly string[];
  /** The operators that draw the first page. */
  readonly content: string;
  readonly information: Dictionary;
  readonly xmp: string;
  readonly root: Part;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly links: readonly string[];
  readonly files: ReadonlyMap<string, string>;
}

export function readPdf(pdf: Uint8Array): ReadPdf {
  const bytes = Buffer.from(pdf).toString('latin1');
  const objects = objectsOf(bytes);
  const object = (value: Value | undefined): PdfObject =>
    value instanceof Reference ? objects.get(value.id)! : { value: value ?? null, stream: Buffer.alloc(0) };
  const resolve = (value: Value | undefined): Value => object(value).value;
  const dictionary = (value: Value | undefined): Dictionary => {
    const resolved = resolve(value);
    return resolved instanceof Map ? resolved : new Map<string, Value>();
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const resolved = resolve(value);
    return Array.isArray(resolved) ? (resolved as readonly Value[]) : resolved === null ? [] : [resolved];
  };
  const all = [...objects.values()].flatMap(({ value }) =>
    value instanceof Map ? [value as Dictionary] : []
  );
  const trailer = parseValue(bytes.slice(bytes.lastIndexOf('trailer') + 'trailer'.length)) as Dictionary;
  const catalog = dictionary(trailer.get('Root'));
  const leavesOf = (node: Value): readonly Value[] =>
    dictionary(node).has('Kids') ? list(dictionary(node).get('Kids')).flatMap(leavesOf) : [node];
  const places = leavesOf(catalog.get('Pages')!) as readonly Reference[];
  const pages = places.map(dictionary);
  const page = pages[0]!;
  const contentOf = (each: Dictionary): string => object(each.get('Contents')).stream.toString('latin1');
  const textsOf = new Map(
    places.map(({ id }, index) => [id, markedTexts(contentOf(pages[index]!), fontsOfPage(pages[index]!))])
  );
  const marked = (place: Value | undefined, mcid: number): string =>
    textsOf.get(place instanceof Reference ? place.id : places[0]!.id)?.get(mcid) ?? '';

  function fontsOfPage(page: Dictionary): ReadonlyMap<string, ReadonlyMap<string, string>> {
    const fonts = dictionary(dictionary(page.get('Resources')).get('Font'));
    return new Map(
      [...fonts].map(([name, font]) => [
        name,
        unicodeMap(object(dictionary(font).get('ToUnicode')).stream.toString())
      ])
    );
  }

  function part(value: Value): Part {
    const entries = dictionary(value);
    const kids = list(entries.get('K'));
    const parts = kids.filter((kid) => dictionary(kid).has('S')).map(part);
    const place = entries.get('Pg');
    const own = kids.map((kid) => (typeof kid === 'number' ? marked(place, kid) : textOf(kid, place)));
    return { role: entries.get('S') as string, entries, parts, text: own.join('') };
  }
  const textOf = (kid: Value, place: Value | undefined): string => {
    const entries = dictionary(kid);
    if (entries.has('S')) return part(kid).text;
    return marked(entries.get('Pg') ?? place, entries.get('MCID') as number);
  };

  return {
    bytes,
    catalog,
    pages,
    page,
    artifacts: [...textsOf.values()].map((texts) => texts.get(unstructured) ?? ''),
    content: contentOf(page),
    information: new Map([...dictionary(trailer.get('Info'))].map(([key, value]) => [key, resolve(value)])),
    xmp: object(catalog.get('Metadata')).stream.toString('utf8'),
    root: part(list(dictionary(catalog.get('StructTreeRoot')).get('K'))[0]!),
    fonts: all
      .filter((each) => each.get('Type') === 'FontDescriptor')
      .map((each) => ({
        name: each.get('FontName') as string,
        embedded: each.has('FontFile2') || each.has('FontFile3')
      })),
    links: pages.flatMap((each) =>
      list(each.get('Annots')).map(
        (annotation) => dictionary(dictionary(annotation).get('A')).get('URI') as string
      )
    ),
    files: new Map(
      all
        .filter((each) => each.get('Type') === 'Filespec')
        .map((each) => [
          each.get('UF') as string,
          object(dictionary(each.get('EF')).get('F')).stream.toString('utf8')
        ])
    )
  };
}

/** The last of each number's objects, as an update takes the place of what was before it. */
function objectsOf(bytes: string): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const start = /(?:^|\n)(\d+) 0 obj\s/gu;
  for (let match = start.exec(bytes); match; match = start.exec(bytes)) {
    const head = bytes.slice(start.lastIndex);
    const value = parseValue(head);
    const length = value instanceof Map ? (value.get('Length') as number | undefined) : undefined;
    const stream = /^[^]*?stream\r?\n/u.exec(head)?.[0].length ?? 0;
    const raw = Buffer.from(length === undefined ? '' : head.slice(stream, stream + length), 'latin1');
    const compressed = value instanceof Map && value.get('Filter') === 'FlateDecode';
    objects.set(Number(match[1]), { value, stream: compressed ? inflateSync(raw) : raw });
    if (length !== undefined) start.lastIndex += stream + length;
  }
  return objects;
}

/** Which characters a font's codes stand for, by its map (ISO 32000-1, 9.10.3). */
function unicodeMap(map: string): ReadonlyMap<string, string> {
  const characters = new Map<string, string>();
  const text = (hex: string): string =>
    Buffer.from(hex.replace(/\s/gu, ''), 'hex').swap16().toString('utf16le');
  const code = (number: number): string => number.toString(16).padStart(4, '0');
  for (const [, body] of map.matchAll(/beginbfchar([^]*?)endbfchar/gu))
    for (const [, from, to] of body!.matchAll(/<([\da-f]+)>\s*<([\da-f\s]*)>/giu))
      characters.set(from!.toLowerCase(), text(to!));
  for (const [, from, , to] of map.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*\[([^\]]*)\]/giu))
    [...to!.matchAll(/<([\da-f\s]*)>/giu)].forEach(([, hex], index) =>
      characters.set(code(parseInt(from!, 16) + index), text(hex!))
    );
  return characters;
}

/** What stands for the number of what is an artifact. */
const unstructured = -1;

/** The text of each marked part of a page's content. */
function markedTexts(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const open: (number | undefined)[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  const string = String.raw`\((?:\\[^]|[^\\()])*\)|<[\da-f\s]*>`;
  const operators = new RegExp(
    String.raw`\/MCID\s+(\d+)[^]*?BDC|(BMC|BDC)|\b(EMC)\b|\/(\S+) \S+ Tf|(?:(${string})|(\[(?:${string}|[^\[\]()<>])*\]))\s*T[jJ]`,
    'giu'
  );
  for (const [, mcid, other, end, name, one, several] of content.matchAll(operators)) {
    if (mcid !== undefined) open.push(Number(mcid));
    else if (other) open.push(undefined);
    else if (end) open.pop();
    else if (name) font = fonts.get(name)!;
    const operand = parseValue(several ?? `[${one ?? ''}]`) as readonly Value[];
    const codes = operand.filter((each) => typeof each === 'string').join('');
    const hex = Buffer.from(codes, 'latin1').toString('hex').match(/.{4}/gu) ?? [];
    const text = hex.map((each) => font.get(each) ?? '\ufffd').join('');
    const within = open.findLast((each) => each !== undefined) ?? unstructured;
    if (text) texts.set(within, (texts.get(within) ?? '') + text);
  }
  return texts;
}
