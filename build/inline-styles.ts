import type { Plugin, Rolldown } from 'vite';

/** The script string that is replaced by its styles. */
const placeOfStyles = '/* sourceline:styles */';

/**
 * Puts the collected styles into the script, since an element can't load a style sheet of its own. `onfaces` receives
 * the font faces, which have no effect in a shadow root.
 */
export const inlineStyles = (onfaces?: (faces: string, context: Rolldown.PluginContext) => void): Plugin => ({
  name: 'sourceline:inline-styles',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const css = takenSheets(bundle).join('\n');
      const faces = css.match(/@font-face\s*\{[^}]*\}/gu) ?? [];
      const styles = withOwnRem(faces.reduce((rest, face) => rest.replace(face, ''), css)).trim();
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') file.code = filled(file.code, styles);
      onfaces?.(faces.join('\n'), this);
    }
  }
});

/** Removes the style sheets from a bundle and returns them. */
function takenSheets(bundle: Rolldown.OutputBundle): string[] {
  const sheets = Object.values(bundle).filter(
    (file): file is Rolldown.OutputAsset => file.type === 'asset' && file.fileName.endsWith('.css')
  );
  for (const { fileName } of sheets) delete bundle[fileName];
  return sheets.map(({ source }) => String(source));
}

function filled(code: string, styles: string): string {
  const place = new RegExp(`(["'\`])${placeOfStyles.replaceAll('*', '\\*')}\\1`, 'u');
  if (!place.test(code)) throw new Error('the script has no place for its styles');
  return code.replace(place, () => JSON.stringify(styles));
}

const pixelsOfRem = 16;

/**
 * The host page decides what a rem is, often 10 px: the element uses a custom property instead, and pixels in
 * conditions.
 */
const withOwnRem = (css: string): string =>
  css
    .replaceAll(/@(?:container|media)[^{]+/gu, (condition) =>
      condition.replaceAll(/([\d.]+)rem/gu, (_, count: string) => `${Number(count) * pixelsOfRem}px`)
    )
    .replaceAll(/(-?[\d.]+)rem/gu, 'calc($1*var(--rem))');
