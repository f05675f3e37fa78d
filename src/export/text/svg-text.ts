export const svgTexts = ['embed', 'plain', 'outline'] as const;
/**
 * How an SVG keeps its text: with its fonts, without them, or as shapes, which look alike in any program, and which none
 * can search, read out, or follow the links of.
 */
export type SvgText = (typeof svgTexts)[number];
