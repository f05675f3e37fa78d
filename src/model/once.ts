/** What is made when it is first asked for: a large regular expression takes long to read, and few readers need all. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
