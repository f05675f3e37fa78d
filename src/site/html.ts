const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // What builds the page that an embed is put into may run what it finds in `{{ }}`.
  '{': '&#123;',
  '}': '&#125;'
};

/** What a page may not hold, or changes as it is read: halves of characters, and controls but tab and line break. */
const unfit = /(?![\t\n])[\p{Cc}\p{Surrogate}]/gu;

/** A text as it stands in HTML or XML, in an element or in an attribute. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(unfit, '\ufffd')
    .replace(/[&<>"'{}]/g, (character) => entities[character]!);

export type Attributes = Readonly<Record<string, string | undefined>>;

/** The start of an element; an attribute that is undefined is left out. */
export function startTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(value)}"`]
  );
  return `<${name}${written.join('')}>`;
}

/** An element that holds a text. */
export const textElement = (name: string, text: string, attributes?: Attributes): string =>
  `${startTag(name, attributes)}${escapeText(text)}</${name}>`;

/** JSON that a page carries: nothing in it can end the element, begin a comment or break a line of a script. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  );

export const jsonElement = (attributes: Attributes, value: unknown): string =>
  `${startTag('script', attributes)}${jsonText(value)}</script>`;
