/** The context of the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

const terms = 'urn:sourceline:1:';

/** Our own terms beside it: JSON as it stands in a document, which no other program has to understand. */
export const ownContext = {
  event: { '@id': `${terms}event`, '@type': '@json' },
  timeline: { '@id': `${terms}timeline`, '@type': '@json' }
} as const;

/** What identifies a timeline or a part of it wherever the file is. */
export const iriOf = (timeline: string, ...part: readonly string[]): string =>
  ['urn:sourceline', timeline, ...part].join(':');

export type Json = Readonly<Record<string, unknown>>;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** JSON-LD writes one value without a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Whether a node has a type, under its name in the W3C's context or in JSON-LD. */
export const hasType = (node: Json, type: string): boolean =>
  [...listOf(node['type']), ...listOf(node['@type'])].some(
    (each) => each === type || each === `oa:${type}` || each === `http://www.w3.org/ns/oa#${type}`
  );

/** The id of a node; empty if it has none. */
export const idOf = (node: unknown): string =>
  typeof node === 'string' ? node : isJson(node) ? textOf(node['id'] ?? node['@id']) : '';
