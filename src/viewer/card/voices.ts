import type { Testimony } from '../../model/story.ts';

/** What one voice says of an event, in all its quotes. */
export interface Voice {
  readonly by: Testimony['by'];
  readonly testimonies: readonly Testimony[];
}

/** The voices of an event, each once; quoted words come before paraphrase, both among voices and within one. */
export function voicesOf(testimonies: readonly Testimony[]): readonly Voice[] {
  const inOrder = [...testimonies].sort((one, other) => rankOf(one) - rankOf(other));
  const voices = new Map<string, Voice>();
  for (const testimony of inOrder) {
    const { by, testimonies: said } = voices.get(keyOf(testimony)) ?? { by: testimony.by, testimonies: [] };
    voices.set(keyOf(testimony), { by, testimonies: [...said, testimony] });
  }
  return [...voices.values()];
}

const rankOf = ({ by }: Testimony): number => ('mode' in by && by.mode === 'direct' ? 0 : 1);

/** Names a voice: who speaks, and through whom; or who answers, and how. */
function keyOf({ by }: Testimony): string {
  if (!('voice' in by)) return JSON.stringify([by.by, by.kind, by.inferred]);
  const { name, anonymous, via, inferred } = by.speaker ?? {};
  return JSON.stringify([by.voice, name, anonymous, via, inferred]);
}
