const digit = /^\p{Nd}$/u;

/** Digits of any script as ASCII digits of the same value: “٢٠٢٤” and “２０２４” are “2024”. Other characters stay. */
export function digitsOf(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, valueOf);
}

/** Unicode gives each script its ten digits in a row, from zero on; some rows touch. */
function valueOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let below = 0;
  while (digit.test(String.fromCodePoint(code - below - 1))) below++;
  return String(below % 10);
}
