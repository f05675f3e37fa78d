import type { Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type File = Bundle[string];

/** The module from which the studio is drawn. */
const root = /\/src\/studio\/Studio\.svelte$/u;

/** The files of a build that only the studio loads, in order: no reader's page needs them. */
export function studioFiles(bundle: Bundle): readonly string[] {
  const files = Object.values(bundle);
  const isStudio = (file: File) => file.type === 'chunk' && root.test(file.facadeModuleId ?? '');
  const studio = files.find(isStudio);
  if (!studio) throw new Error('no file of the build is the studio');
  const entries = files.filter((file) => file.type === 'chunk' && file.isEntry);
  const ofReaders = reachedFrom(entries, bundle, isStudio);
  return [...reachedFrom([studio], bundle)]
    .filter((file) => !ofReaders.has(file))
    .map(({ fileName }) => fileName)
    .sort();
}

/** All files that some load, at once or later, without those that are loaded only through a file that is left out. */
function reachedFrom(
  first: readonly File[],
  bundle: Bundle,
  isLeftOut: (file: File) => boolean = () => false
): ReadonlySet<File> {
  const assets = Object.values(bundle).filter(({ type }) => type === 'asset');
  const reached = new Set(first);
  for (const file of reached)
    for (const next of loadedBy(file, bundle, assets)) if (!isLeftOut(next)) reached.add(next);
  return reached;
}

/** Workers and what they load are assets for the bundler: their names are in the text of what loads them. */
function loadedBy(file: File, bundle: Bundle, assets: readonly File[]): readonly File[] {
  if (file.type === 'asset')
    return /\.(?:js|css)$/u.test(file.fileName) ? namedIn(textOf(file.source), assets) : [];
  const { imports, dynamicImports, viteMetadata, code } = file;
  const own = [...imports, ...dynamicImports, ...(viteMetadata?.importedCss ?? [])];
  // A chunk also names the styles that its imports will need.
  const others = assets.filter(({ fileName }) => !fileName.endsWith('.css'));
  return [...own.flatMap((name) => bundle[name] ?? []), ...namedIn(code, others)];
}

const namedIn = (text: string, files: readonly File[]): readonly File[] =>
  files.filter(({ fileName }) => text.includes(fileName.slice(fileName.lastIndexOf('/') + 1)));

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
