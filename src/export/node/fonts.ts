import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const faces = [
  {
    family: 'Inter',
    weight: 400,
    style: 'normal',
    file: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'
  },
  {
    family: 'Inter',
    weight: 600,
    style: 'normal',
    file: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf'
  },
  {
    family: 'Source Serif 4',
    weight: 400,
    style: 'italic',
    file: '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'
  }
] as const;

/** A font with the path of its file. */
export interface FontFile {
  readonly family: string;
  /** As in CSS: 400, 600. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly path: string;
}

export const fonts = (): FontFile[] =>
  faces.map(({ file, ...face }) => ({ ...face, path: require.resolve(file) }));

export const fontFiles = (): string[] => faces.map(({ file }) => require.resolve(file));

/** `@font-face` rules with the bundled faces, cut down to the characters of a text. */
export async function fontStyle(text: string): Promise<string> {
  const rules = faces.map(async ({ family, weight, style, file }) => {
    const bytes = await subsetFont(await readFile(require.resolve(file)), text, { targetFormat: 'woff2' });
    const source = `url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')`;
    return `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:${source}}`;
  });
  return (await Promise.all(rules)).join('');
}
