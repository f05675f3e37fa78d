import { jsonEscapeOf } from '../model/json-escape.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // The tool that builds the surrounding page may evaluate `{{ }}`.
  '{': '&#123;',
  '}': '&#125;'
};

/** Characters that HTML forbids or changes: unpaired surrogates, and controls except tab and line break. */
const unfit = /(?![\t\n])[\p{Cc}\p{Surrogate}]/gu;

/** Escapes a text for HTML or XML, in an element or an attribute. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unfit, '\ufffd')
    .replace(/[&<>"'{}]/g, (character) => entities[character]!);

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The start tag of an element; undefined attributes are left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`]
  );
  return `<${name}${written.join('')}>`;
}

/** An element that contains a text. */
export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  `${startTag(name, attributes)}${escapeText(text)}</${name}>`;

/** JSON for a script element of a page: nothing in it can end the element, begin a comment or break a line. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, jsonEscapeOf);

export const jsonElement = (attributes: Attributes, value: unknown): string =>
  `${startTag('script', attributes)}${jsonText(value)}</script>`;
