/** The address of an image, by its path beside the document; undefined if it can't be had. */
export type ImageAddress = (file: string) => string | undefined;

/** Of a story whose images are not at hand: it came without a folder. */
export const noImages: ImageAddress = () => undefined;
