import type { FontFace } from '../../layout/text/styled-runs.ts';

/** A face and the package that contains it. */
export interface BundledFace extends FontFace {
  readonly package: string;
  /** Path of the TTF in the package. */
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

/** The faces for pictures: whole static TTFs, whose internal names match those of CSS. */
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

/** The face itself, or the nearest of its family: the bundle has no sans italic. Throws for a family that it lacks. */
export function bundledFor({ family, weight, style }: FontFace): BundledFace {
  const faces = bundledFaces.filter((face) => face.family === family);
  if (faces.length === 0) throw new Error(`unknown font family: ${family}`);
  return (
    faces.find((face) => face.weight === weight && face.style === style) ??
    faces.find((face) => face.weight === weight) ??
    faces[0]!
  );
}
