/*
 * The rules of the W3C's Web Annotation Data Model that its own test suite checks with JSON schemas
 * (https://github.com/w3c/web-annotation-tests), written as code: sections 3.1 to 3.3, 4 and 5.
 */

type Json = Readonly<Record<string, unknown>>;

const motivations =
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' '
  );
const context = 'http://www.w3.org/ns/anno.jsonld';

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [value];

/** Every rule that a file of annotations breaks. */
export function faultsOfCollection(file: unknown): readonly string[] {
  if (!isObject(file)) return ['is no object'];
  const { first, total } = file;
  const page = isObject(first) ? first : {};
  const items = Array.isArray(page['items']) ? (page['items'] as unknown[]) : [];
  return [
    ...(listOf(file['@context']).includes(context) ? [] : ['has not the W3C’s @context']),
    ...(isIri(file['id']) ? [] : ['collection: id is no IRI']),
    ...(file['type'] === 'AnnotationCollection' ? [] : ['collection: type']),
    ...(typeof file['label'] === 'string' ? [] : ['collection: label']),
    ...(total === items.length ? [] : ['collection: total']),
    ...(total === 0 || (page['type'] === 'AnnotationPage' && isIri(page['id'])) ? [] : ['page: type or id']),
    ...(total === 0 || (page['partOf'] === file['id'] && page['startIndex'] === 0)
      ? []
      : ['page: partOf or startIndex']),
    ...items.flatMap((item, index) => faultsOf(item).map((fault) => `annotation ${index}: ${fault}`))
  ];
}

function faultsOf(annotation: unknown): readonly string[] {
  if (!isObject(annotation)) return ['is no object'];
  const targets = listOf(annotation['target']);
  return [
    ...(isIri(annotation['id']) ? [] : ['id is no IRI']),
    ...(annotation['type'] === 'Annotation' ? [] : ['type']),
    ...(listOf(annotation['motivation']).every((each) => motivations.includes(each as string))
      ? []
      : ['motivation']),
    ...(annotation['target'] !== undefined && targets.length > 0 ? [] : ['has no target']),
    ...('body' in annotation && 'bodyValue' in annotation ? ['body beside bodyValue'] : []),
    ...targets.flatMap((target) => faultOfTarget(target)),
    ...listOf(annotation['body']).flatMap((body) => faultOfBody(body))
  ];
}

function faultOfTarget(target: unknown): readonly string[] {
  if (typeof target === 'string') return isIri(target) ? [] : [`target is no IRI: ${target}`];
  if (!isObject(target)) return ['target is no resource'];
  const { source, selector } = target;
  if (source === undefined) return isIri(target['id']) ? [] : ['external target has no IRI'];
  const isSelector =
    isObject(selector) && selector['type'] === 'TextQuoteSelector' && typeof selector['exact'] === 'string';
  return [...(isIri(source) ? [] : ['source is no IRI']), ...(isSelector ? [] : ['selector'])];
}

function faultOfBody(body: unknown): readonly string[] {
  if (!isObject(body)) return ['body is no resource'];
  const { value, type, purpose, format, language } = body;
  const shared = [
    ...(/^(?:application|audio|image|text|video)\//u.test(format as string) ? [] : ['body: format']),
    ...(language === undefined || /^[a-z]{2,3}(?:-|$)/u.test(language as string) ? [] : ['body: language'])
  ];
  if (type === 'TextualBody')
    return [
      ...shared,
      ...(typeof value === 'string' ? [] : ['body: value']),
      ...(motivations.includes(purpose as string) ? [] : ['body: purpose'])
    ];
  const isExternal =
    isIri(body['id']) && !['value', 'source', 'target', 'purpose'].some((key) => key in body);
  return [
    ...shared,
    ...(isExternal && type === 'Dataset' ? [] : ['body is neither text nor an external resource'])
  ];
}
