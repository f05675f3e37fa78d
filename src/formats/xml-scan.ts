/**
 * Finds one element in an XML file. No parser behaves alike in Node and in a page with Trusted Types (which refuses
 * `DOMParser`), and none is needed: the file is not drawn from what is found here, and the text found is checked like
 * any document. Each character is read once.
 */

/** A piece of XML, and where the next begins. */
interface Token {
  readonly kind: 'open' | 'close' | 'text' | 'other';
  /** With its prefix. */
  readonly name?: string;
  /** The namespaces that it declares, by prefix; the default namespace has an empty prefix. */
  readonly namespaces?: readonly (readonly [prefix: string, namespace: string])[];
  readonly text?: string;
  readonly isEmpty?: boolean;
  readonly end: number;
}

export type Found =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'none' }
  /** The file ends, or stops being XML, before the element does. */
  | { readonly kind: 'broken' };

/** The local name of the first element, if the text begins like XML. */
export function rootOf(xml: string): string | undefined {
  for (const token of tokensIn(xml.replace(/^\ufeff/u, ''))) {
    if (token.kind === 'open') return localNameOf(token.name!);
    if (token.kind === 'close' || (token.kind === 'text' && token.text!.trim() !== '')) return undefined;
  }
  return undefined;
}

/** The text in the first element with this name, without that of nested elements. */
export function elementText(xml: string, namespace: string, localName: string): Found {
  const scopes = new Scopes();
  const parts: string[] = [];
  let depth = 0;
  let end = 0;
  for (const token of tokensIn(xml)) {
    end = token.end;
    const isOurs = token.kind === 'open' && scopes.open(token) === namespace;
    if (token.kind === 'close') scopes.close();
    if (depth === 0) {
      if (!isOurs || localNameOf(token.name!) !== localName) continue;
      if (token.isEmpty) return { kind: 'found', text: '' };
      depth = 1;
    } else if (token.kind === 'text') {
      if (depth === 1) parts.push(token.text!);
    } else depth += depthChange(token);
    if (depth === 0) return { kind: 'found', text: parts.join('') };
  }
  return { kind: depth === 0 && end >= xml.length ? 'none' : 'broken' };
}

const depthChange = ({ kind, isEmpty }: Token): number =>
  kind === 'close' ? -1 : kind === 'open' && !isEmpty ? 1 : 0;

const localNameOf = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The namespace of each prefix at the scan's position. */
class Scopes {
  readonly #namespaces = new Map<string, string[]>();
  /** The prefixes that each open element declares. */
  readonly #declared: (readonly string[])[] = [];

  /** Enters an element and returns its namespace. */
  open({ name = '', namespaces = [], isEmpty = false }: Token): string | undefined {
    for (const [prefix, namespace] of namespaces) {
      const stack = this.#namespaces.get(prefix) ?? [];
      stack.push(namespace);
      this.#namespaces.set(prefix, stack);
    }
    this.#declared.push(namespaces.map(([prefix]) => prefix));
    const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
    const namespace = this.#namespaces.get(prefix)?.at(-1);
    if (isEmpty) this.close();
    return namespace;
  }

  close(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#namespaces.get(prefix)?.pop();
  }
}

/** All pieces of an XML text in order, up to where it stops being XML. */
function* tokensIn(xml: string): Generator<Token> {
  for (let at = 0; at < xml.length;) {
    const token = tokenAt(xml, at);
    if (!token) return;
    yield token;
    at = token.end;
  }
}

function tokenAt(xml: string, at: number): Token | undefined {
  if (xml[at] !== '<') return textTo(xml, at, xml.indexOf('<', at));
  if (xml.startsWith('<![CDATA[', at)) return cdataAt(xml, at + 9);
  if (xml.startsWith('<!--', at)) return otherTo(xml, at + 4, '-->');
  if (xml.startsWith('<?', at)) return otherTo(xml, at + 2, '?>');
  const end = tagEnd(xml, at);
  if (end === undefined) return undefined;
  if (xml[at + 1] === '!') return { kind: 'other', end };
  if (xml[at + 1] === '/') return { kind: 'close', end };
  return openTag(xml.slice(at + 1, end - 1), end);
}

function textTo(xml: string, start: number, found: number): Token {
  const end = found < 0 ? xml.length : found;
  return { kind: 'text', text: unescaped(xml.slice(start, end)), end };
}

function cdataAt(xml: string, start: number): Token | undefined {
  const end = xml.indexOf(']]>', start);
  return end < 0 ? undefined : { kind: 'text', text: xml.slice(start, end), end: end + 3 };
}

function otherTo(xml: string, start: number, mark: string): Token | undefined {
  const end = xml.indexOf(mark, start);
  return end < 0 ? undefined : { kind: 'other', end: end + mark.length };
}

/** The offset after the `>` that ends a tag, ignoring those in quotation marks or between the brackets of a doctype. */
function tagEnd(xml: string, start: number): number | undefined {
  const mark = /["'>[\]]/g;
  mark.lastIndex = start;
  let brackets = 0;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    const [character] = found;
    if (character === '[') brackets++;
    else if (character === ']') brackets--;
    else if (character !== '>') mark.lastIndex = xml.indexOf(character, mark.lastIndex) + 1 || xml.length;
    else if (brackets <= 0) return mark.lastIndex;
  }
  return undefined;
}

function openTag(tag: string, end: number): Token | undefined {
  const name = /^[^\s/"'<>=]+/u.exec(tag)?.[0];
  if (name === undefined) return undefined;
  const isEmpty = tag.endsWith('/');
  return { kind: 'open', name, namespaces: namespacesIn(tag, name.length), isEmpty, end };
}

function namespacesIn(tag: string, start: number): readonly (readonly [string, string])[] {
  const attribute = /\s*([^\s="'<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
  attribute.lastIndex = start;
  const namespaces: (readonly [string, string])[] = [];
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const [, name = '', double, single] = found;
    const prefix = name === 'xmlns' ? '' : /^xmlns:(.+)$/u.exec(name)?.[1];
    if (prefix !== undefined) namespaces.push([prefix, unescaped(double ?? single ?? '')]);
  }
  return namespaces;
}

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

/** An unknown reference stays as it is. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|\w{2,4});/g, referenced);

function referenced(reference: string, decimal?: string, hexadecimal?: string): string {
  const code = decimal ?? (hexadecimal && `0x${hexadecimal}`);
  if (code === undefined) return entities.get(reference.slice(1, -1)) ?? reference;
  return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : reference;
}
