type Formats = readonly (readonly [id: string, code: string])[];

const all = (ids: string, code: string): Formats => ids.split(' ').map((id) => [id, code]);

/**
 * The formats that Excel has by number alone in its East Asian versions, of those that leave out a part of the date, by
 * the character set of a workbook's fonts (ECMA-376 part 1, 18.8.30): elsewhere the same numbers are other formats.
 */
const byCharset: ReadonlyMap<string, Formats> = new Map([
  ['128', [...all('52 55', 'yyyy年m月'), ...all('53 56', 'm月d日')]],
  ['129', all('28 29 51 54 58', 'mm-dd')],
  ['134', [...all('27 36 50 52 57', 'yyyy年m月'), ...all('28 29 51 53 54 58', 'm月d日')]]
]);

/** The formats of the version that a workbook was written in, by its styles; none if its fonts don't tell. */
export function eastAsianFormats(styles: string): Formats {
  const [formats = []] = [...styles.matchAll(/<(?:\w+:)?charset\sval="(\d+)"/gu)].flatMap(
    ([, charset = '']) => (byCharset.has(charset) ? [byCharset.get(charset)!] : [])
  );
  return formats;
}
