import type { FontFace } from '../../layout/text/styled-runs.ts';

/** A face and the package that brings it. */
export interface BundledFace extends FontFace {
  readonly package: string;
  /** Of the TTF, in the package. */
  readonly path: string;
}

const weights = { 400: '400Regular', 600: '600SemiBold' } as const;

function bundled(
  family: string,
  slug: string,
  weight: 400 | 600,
  style: FontFace['style'] = 'normal'
): BundledFace {
  const folder = weights[weight] + (style === 'italic' ? '_Italic' : '');
  const name = family.replaceAll(' ', '');
  return {
    family,
    weight,
    style,
    package: `@expo-google-fonts/${slug}`,
    path: `${folder}/${name}_${folder}.ttf`
  };
}

/** The faces that a picture may be drawn in: whole static TTFs, whose names inside are those of CSS. */
export const bundledFaces: readonly BundledFace[] = [
  bundled('Inter', 'inter', 400),
  bundled('Inter', 'inter', 600),
  bundled('Source Serif 4', 'source-serif-4', 400),
  bundled('Source Serif 4', 'source-serif-4', 400, 'italic'),
  bundled('Source Serif 4', 'source-serif-4', 600),
  ...[
    ['Noto Sans Hebrew', 'noto-sans-hebrew'],
    ['Vazirmatn', 'vazirmatn'],
    ['Noto Sans JP', 'noto-sans-jp'],
    ['Noto Sans KR', 'noto-sans-kr'],
    ['Noto Sans SC', 'noto-sans-sc']
  ].flatMap(([family, slug]) => ([400, 600] as const).map((weight) => bundled(family!, slug!, weight)))
];

/** The face itself, else its family's nearest: the bundle has no italic of a sans. Throws on a family that it lacks. */
export function bundledFor({ family, weight, style }: FontFace): BundledFace {
  const faces = bundledFaces.filter((face) => face.family === family);
  if (faces.length === 0) throw new Error(`unknown font family: ${family}`);
  return (
    faces.find((face) => face.weight === weight && face.style === style) ??
    faces.find((face) => face.weight === weight) ??
    faces[0]!
  );
}
