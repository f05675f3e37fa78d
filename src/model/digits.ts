const digit = /^\p{Nd}$/u;

/** Replaces digits of any script by ASCII digits: “٢٠٢٤” and “２０２４” become “2024”. Other characters stay. */
export function digitsOf(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, valueOf);
}

/** In Unicode each script's ten digits are consecutive, starting at zero; some of these runs are adjacent. */
function valueOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let below = 0;
  while (digit.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below % 10);
}
