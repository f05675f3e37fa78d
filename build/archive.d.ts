/** A file of a build, by its path with slashes. */
export interface BuiltFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A file of a package, named by its package and the path in that. */
export interface PackagedFile {
  readonly path: string;
  readonly size: number;
  readonly read: () => Buffer;
}

/** The fonts, WebAssembly and scripts of packages. */
export function packagedFiles(packages: readonly string[]): readonly PackagedFile[];

/** An archive of files, in which those of packages are only named. */
export function archiveOf(files: readonly BuiltFile[], packaged: readonly PackagedFile[]): Buffer;
