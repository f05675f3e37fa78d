export const svgTexts = ['embed', 'plain', 'outline'] as const;
/**
 * How an SVG keeps its text: with embedded fonts, without, or as shapes. Shapes look the same in every program, but
 * their text can't be searched or read aloud, and has no links.
 */
export type SvgText = (typeof svgTexts)[number];
