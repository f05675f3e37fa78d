/** A face that a picture asks for, and what it writes in it. */
export interface UsedFace {
  /** Families in the order in which they are looked for a character. */
  readonly families: readonly string[];
  readonly weight: string;
  readonly style: string;
  readonly characters: ReadonlySet<string>;
}

/** The faces of all text in a picture, by its presentation attributes. */
export function facesIn(svg: Element): UsedFace[] {
  const used = new Map<string, UsedFace & { readonly characters: Set<string> }>();
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement!;
    if (!element.closest('text')) continue;
    const families = attributeOf(element, 'font-family', '');
    const weight = attributeOf(element, 'font-weight', '400');
    const style = attributeOf(element, 'font-style', 'normal');
    const key = [families, weight, style].join();
    const face = used.get(key) ?? { families: namesIn(families), weight, style, characters: new Set() };
    for (const character of node.textContent!) face.characters.add(character);
    used.set(key, face);
  }
  return [...used.values()];
}

/** The value of an attribute that an element has or inherits. */
const attributeOf = (element: Element, name: string, initial: string): string =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? initial;

const namesIn = (families: string): string[] => families.split(',').map(unquoted);

/** A family's name without the quotes that CSS may put around it. */
export const unquoted = (name: string): string => name.trim().replace(/^(['"])(.*)\1$/u, '$2');
