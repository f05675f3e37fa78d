import type { WhoSaysSo } from './who-says-so.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** “says U.S. official”, “per U.N. report”, “two sources”; empty if a source says so in its own voice. */
export function saysInWords({ affirmedBy }: Pick<WhoSaysSo, 'affirmedBy'>): string {
  if (affirmedBy === 'two sources') return affirmedBy;
  const { people, documents } = affirmedBy;
  const verb = people.length > 1 ? 'say' : 'says';
  return [
    ...(people.length > 0 ? [`${verb} ${list.format(people)}`] : []),
    ...(documents.length > 0 ? [`per ${list.format(documents)}`] : [])
  ].join('; ');
}

/** “denied by Reuters and AP”; empty if nobody denies it. */
export const deniedInWords = ({ deniedBy }: Pick<WhoSaysSo, 'deniedBy'>): string =>
  deniedBy.length > 0 ? `denied by ${list.format(deniedBy)}` : '';

/** Both: “says U.S. official; denied by Israel”. */
export const whoInWords = (who: WhoSaysSo): string =>
  [saysInWords(who), deniedInWords(who)].filter(Boolean).join('; ');
