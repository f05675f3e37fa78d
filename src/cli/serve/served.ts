/** A file as a server answers with it. */
export interface Served {
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The file at a path without a leading slash; undefined if there is none. */
export type Answer = (path: string) => Promise<Served | undefined>;

/** A server for the browser of this machine. */
export interface Listening {
  readonly port: number;
  /** Makes every open page load again. */
  readonly reload: () => void;
  readonly close: () => void;
}
