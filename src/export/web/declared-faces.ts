/** A part of a font, as the page's style sheet declares it. */
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

/** The page's fonts, in the order of its style sheets: pictures get the same fonts as the page. */
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
      // Browsers return it in lower or upper case.
      unicodeRange: style.getPropertyValue('unicode-range').toUpperCase()
    }
  ];
}

/** A family's name without the quotes that CSS may put around it. */
const unquoted = (name: string): string => name.trim().replace(/^(['"])(.*)\1$/u, '$2');
