/** The first of two signs that begin an expression in Vue, AngularJS, Liquid, Jinja, Handlebars and the like. */
const beginnings = /\{(?=[{%#])|\[(?=\[)/gu;

/**
 * A text with a space inside everything that would begin an expression of a template language. Some pages run such
 * expressions in the text and attributes of the loaded page, where every entity is a character again, so only another
 * character between the two signs helps.
 */
export const withoutTemplates = (text: string): string => text.replace(beginnings, '$& ');
