/** A part of a font as a style sheet of the page declares it. */
export interface DeclaredFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** The absolute address of the file. */
  readonly address: string;
  /** As CSS names it: `woff2` or `truetype`. */
  readonly format: string;
  /** As written in CSS; empty for all characters. */
  readonly unicodeRange: string;
}

/** The fonts that the page has, in the order of its style sheets: what the page draws with is what its pictures get. */
export const declaredFaces = (): readonly DeclaredFace[] =>
  [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap((rule) => faceOf(rule, sheet)));

function faceOf(rule: CSSRule, { href }: CSSStyleSheet): DeclaredFace[] {
  if (!('style' in rule) || !rule.cssText.startsWith('@font-face')) return [];
  const style = rule.style as CSSStyleDeclaration;
  const source = /url\("?([^")]+)"?\)(?: format\("?([\w-]+)"?\))?/u.exec(style.getPropertyValue('src'));
  if (!source) return [];
  return [
    {
      family: unquoted(style.getPropertyValue('font-family')),
      weight: style.getPropertyValue('font-weight') || '400',
      style: style.getPropertyValue('font-style') || 'normal',
      address: new URL(source[1]!, href ?? document.baseURI).href,
      format: source[2] ?? 'woff2',
      // Browsers give it back in small letters or in capitals.
      unicodeRange: style.getPropertyValue('unicode-range').toUpperCase()
    }
  ];
}

/** The name of a family without the quotes that CSS may put around it. */
const unquoted = (name: string): string => name.trim().replace(/^(['"])(.*)\1$/u, '$2');
