/** What begins an expression in Vue, AngularJS, Liquid, Jinja, Handlebars and their kin, before its second sign. */
const beginnings = /\{(?=[{%#])|\[(?=\[)/gu;

/**
 * A text with a space within all that would begin an expression of a template language. For pages of others: some run the
 * texts and attributes of a page as it is in the browser, when every entity is a character again, so that there only
 * another character between the two keeps them apart.
 */
export const withoutTemplates = (text: string): string => text.replace(beginnings, '$& ');
