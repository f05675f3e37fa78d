/** Builds a text of words, lines and paragraphs, as a browser shows them. */
export class TextBuilder {
  #text = '';
  /** The line breaks before the next words. */
  #breaks = 0;
  #endsWithSpace = true;

  /** Adds words, in which runs of white space are one space; not no-break spaces, which are meant. */
  words(text: string): void {
    const plain = text.replace(/[ \t\n\r\f]+/gu, ' ');
    if (plain === ' ' || plain === '') {
      if (plain === ' ' && this.#breaks === 0 && !this.#endsWithSpace) this.#add(' ');
      return;
    }
    const isAtStart = this.#breaks > 0 || this.#endsWithSpace;
    this.#add(isAtStart && plain.startsWith(' ') ? plain.slice(1) : plain);
  }

  /** Adds text as it is. */
  preformatted(text: string): void {
    if (text.trim() !== '') this.#add(text);
  }

  lineBreak(): void {
    this.#breaks += 1;
  }

  paragraphBreak(): void {
    this.#breaks = Math.max(this.#breaks, 2);
  }

  get text(): string {
    return this.#text;
  }

  #add(text: string): void {
    if (this.#text !== '') this.#text += '\n'.repeat(Math.min(this.#breaks, 2));
    this.#breaks = 0;
    this.#text += text;
    this.#endsWithSpace = /\s$/u.test(text);
  }
}
