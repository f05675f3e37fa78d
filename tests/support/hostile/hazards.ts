/** The elements that a page without naughty strings has, with the attributes of each. */
export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

const elementsIn = (root: ParentNode): readonly Element[] => [...root.querySelectorAll('*')];

export function vocabularyOf(roots: readonly ParentNode[]): Vocabulary {
  const vocabulary = new Map<string, Set<string>>();
  for (const { tagName, attributes } of roots.flatMap(elementsIn)) {
    const names = vocabulary.get(tagName) ?? new Set();
    for (const { name } of attributes) names.add(name);
    vocabulary.set(tagName, names);
  }
  return vocabulary;
}

const addresses = new Set([
  'href',
  'xlink:href',
  'src',
  'srcset',
  'action',
  'formaction',
  'cite',
  'data',
  'poster'
]);

/** Everything in a page that a string may have made there, or that could run or fetch something. */
export function hazardsIn(root: ParentNode, vocabulary: Vocabulary): readonly string[] {
  return elementsIn(root).flatMap((element) => [
    ...(vocabulary.has(element.tagName) ? [] : [`an element <${element.tagName}>`]),
    ...[...element.attributes].flatMap((attribute) => hazardsOf(element, attribute, vocabulary))
  ]);
}

/**
 * The styles that D3's gestures write on what they hold, lengths that the page measures, and colours of its theme: the same
 * whatever the document says.
 */
const ofPage =
  /^(?:(?:touch-action: none|display: none|-webkit-tap-highlight-color: rgba\(0, 0, 0, 0\)|--(?:head|margin|start): \d+px|--colour: #[\da-f]{6});? ?)*$/u;

const isActive = ({ name, value }: Attr): boolean =>
  name === 'style' ? !ofPage.test(value) : /^on|^srcdoc$/iu.test(name);

function hazardsOf({ tagName }: Element, attribute: Attr, vocabulary: Vocabulary): readonly string[] {
  const { name, value } = attribute;
  const where = `${name} of <${tagName}>`;
  return [
    ...(isActive(attribute) ? [`an active attribute, ${where}`] : []),
    ...(vocabulary.get(tagName)?.has(name) === false ? [`an attribute that was not there, ${where}`] : []),
    ...(addresses.has(name) && !isPlainAddress(value) ? [`an address that is none, ${where}: ${value}`] : [])
  ];
}

/** The page links to the studio beside it; all else leads to a place in the page, or to another site. */
const isPlainAddress = (value: string): boolean =>
  value.startsWith('#') ||
  value === './studio/' ||
  (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol));

/** The elements of a part of the page in their order: the same for any words in it. */
export const skeletonOf = (root: ParentNode): string =>
  elementsIn(root)
    .map(({ tagName }) => tagName)
    .join(' ');
