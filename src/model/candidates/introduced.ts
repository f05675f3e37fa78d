import type { Speaker } from '../timeline.ts';

/** In words: a longer phrase for a speaker is a name of its own. */
const longest = 3;

/**
 * The speakers whom a text has named so far, by the last words of their names: “the official” is the senior official whom it
 * introduced, if there is only one.
 */
export class Introduced {
  readonly #byEnding = new Map<string, Speaker | 'several'>();

  add(speaker: Speaker): void {
    const words = speaker.name.split(' ');
    for (let count = 1; count < Math.min(words.length, longest + 1); count++) {
      const ending = words.slice(-count).join(' ');
      const known = this.#byEnding.get(ending);
      this.#byEnding.set(ending, known === undefined || known === speaker ? speaker : 'several');
    }
  }

  /** The speaker whose name ends with these words, all in lower case; a name of several, or of none, stays itself. */
  named(words: string): Speaker | undefined {
    const known = /^\p{Ll}/u.test(words) ? this.#byEnding.get(words) : undefined;
    return known === 'several' ? undefined : known;
  }
}
