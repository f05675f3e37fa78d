import { found, matchAt, type Found } from './claim.ts';

const withHalf = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m(?:\.|(?!\p{L}))/iuy;
const clock = /(\d{1,2}):(\d{2})(?::\d{2})?(?![:\d])(?: Uhr)?/iuy;
const onTheHour =
  /(\d{1,2})(?:[.:](\d{2}))? (?:o'clock|Uhr)(?!\p{L})|(\d{1,2}) ?h ?(\d{2})(?!\d)|(\d{1,2})[时時点시](?:(\d{1,2})分)?(?![间間])/iuy;
const named = /(noon|midday)(?!\p{L})|(midnight)(?!\p{L})/iuy;

/** A time of day: “10:30”, “10 a.m.”, “noon”, “10 Uhr”. */
export function timeAt(text: string, at: number): Found | undefined {
  const half = matchAt(withHalf, text, at);
  if (half) {
    const name = half[3]?.toLowerCase() === 'p' ? 'pm' : 'am';
    return isHour(half[1], 12) ? timeOf(at, half[0], half[1], half[2], name) : undefined;
  }
  const plain = matchAt(clock, text, at) ?? matchAt(onTheHour, text, at);
  if (plain) {
    const [hour, minute] = plain.slice(1).filter((group) => group !== undefined);
    return isHour(hour, 24) ? timeOf(at, plain[0], hour, minute) : undefined;
  }
  const word = matchAt(named, text, at);
  return word ? timeOf(at, word[0], '12', '0', word[1] === undefined ? 'am' : 'pm') : undefined;
}

const isHour = (hour: string | undefined, most: number) => Number(hour) <= most;

function timeOf(at: number, words: string, hourDigits = '0', minute = '0', said?: 'am' | 'pm'): Found {
  const hour = Number(hourDigits);
  const implied = hour > 12 ? 'pm' : hour === 0 || hour === 24 ? 'am' : undefined;
  const half = said ?? implied;
  const minutes = (hour % 12) * 60 + Number(minute);
  return found(at, at + words.length, { kind: 'time', minutes, ...(half && { half }) });
}
