/** Images beside a document, by the paths that it gives. */
export type Images = ReadonlyMap<string, Blob>;

export const noImages: Images = new Map();
