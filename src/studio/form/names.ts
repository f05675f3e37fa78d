/**
 * The names in what an author wrote, with commas between, each once. A name that is known may itself contain a comma:
 * “Kim, Jong Un”.
 */
export function namesIn(written: string, known: readonly string[]): readonly string[] {
  const byLength = [...known].sort((one, other) => other.length - one.length);
  const names = new Set<string>();
  let rest = written.trim();
  while (rest !== '') {
    const name = byLength.find((each) => isFirst(each, rest)) ?? /^[^,]*/u.exec(rest)![0].trim();
    if (name !== '') names.add(name);
    rest = rest.slice(nameEnd(rest, name) + 1).trim();
  }
  return [...names];
}

/** Whether a text begins with a whole name: what follows is a comma, or nothing. */
const isFirst = (name: string, text: string): boolean =>
  name !== '' && text.startsWith(name) && /^\s*(?:,|$)/u.test(text.slice(name.length));

/** Where the comma after the first name is, or the end. */
function nameEnd(text: string, name: string): number {
  const comma = text.indexOf(',', name.length);
  return comma < 0 ? text.length : comma;
}
