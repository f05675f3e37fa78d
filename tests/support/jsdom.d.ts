/** The few things that the node tests ask of jsdom, which has no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    /** Throws where the text is not well-formed and the type is one of XML. */
    constructor(text: string, options?: { readonly contentType?: string });
    readonly window: { readonly document: Document };
  }
}
