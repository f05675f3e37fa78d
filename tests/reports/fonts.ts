import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundledFaces } from '../../src/export/fonts/bundled.ts';
import { pathOf } from '../../src/export/node/packaged.ts';

/** The files of the bundled fonts. */
export const fontFiles = bundledFaces.flatMap((face) => pathOf(face) ?? []);

/**
 * Writes a configuration by which programs see the bundled fonts and no others, and gives the environment that names
 * it. `aliases` gives families that documents ask for those that stand in for them.
 */
export function bundledFontsOnly(
  folder: string,
  aliases: Readonly<Record<string, string>> = {}
): NodeJS.ProcessEnv {
  const folders = new Set(fontFiles.map((path) => dirname(path)));
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>',
      ...[...folders].map((path) => `<dir>${path}</dir>`),
      `<cachedir>${join(folder, 'font-cache')}</cachedir>`,
      ...Object.entries(aliases).map(
        ([family, stand]) =>
          `<alias binding="same"><family>${family}</family><prefer><family>${stand}</family></prefer></alias>`
      ),
      '</fontconfig>'
    ].join('\n')
  );
  return { FONTCONFIG_FILE: file };
}
