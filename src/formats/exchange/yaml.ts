import { isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { Unreadable } from './imported.ts';

/** Keys are compared here: the library would compare each with every other. */
const options = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false } as const;

/**
 * The values of YAML, texts as they are written. Throws `Unreadable` with `what` it is of if it is none, has a key
 * twice, or aliases that lead nowhere or grow without end.
 */
export function valuesOfYaml(yaml: string, what: string): unknown {
  try {
    const document = parseDocument(yaml, options);
    const [error] = document.errors;
    if (error) throw new Unreadable(`${what} is no YAML: ${error.message.split('\n')[0]}`);
    const twice = repeatedKey(document);
    if (twice !== undefined) throw new Unreadable(`${what} has “${twice.slice(0, 100)}” twice in one place`);
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError)
      throw new Unreadable(`${what} is too tangled: ${error.message}`);
    throw error;
  }
}

/** A text in the quotation marks of YAML; undefined for anything else. */
export function scalarOfYaml(yaml: string): string | undefined {
  const { errors, contents } = parseDocument(yaml, options);
  return errors.length === 0 && isScalar(contents) && typeof contents.value === 'string'
    ? contents.value
    : undefined;
}

function repeatedKey(document: Document.Parsed): string | undefined {
  let repeated: string | undefined;
  visit(document, {
    Map(_, map) {
      repeated = repeatedIn(map);
      return repeated === undefined ? undefined : visit.BREAK;
    }
  });
  return repeated;
}

function repeatedIn({ items }: YAMLMap): string | undefined {
  const names = new Set<string>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (names.has(name)) return name;
    names.add(name);
  }
  return undefined;
}
