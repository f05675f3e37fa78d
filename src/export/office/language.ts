/** A BCP 47 tag with the region that offices expect: `en-US` for `en`; unchanged if there is none to be expected. */
export function officeLanguage(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region === undefined ? tag : `${language}-${region}`;
}
