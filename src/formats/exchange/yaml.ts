import { isScalar, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import { Unreadable, type Refusal } from './imported.ts';

/** Keys are compared here: the library would compare each with every other. */
const options = { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false } as const;

/**
 * The values of YAML, texts as they are written. Throws `Unreadable` with `what` it is of if it is none, has a key
 * twice, or aliases that lead nowhere or grow without end.
 */
export function valuesOfYaml(yaml: string, what: Refusal): unknown {
  try {
    const document = parseDocument(yaml, options);
    const [error] = document.errors;
    if (error?.code === 'RESOURCE_EXHAUSTION') throw new Unreadable((why) => why.tooDeep);
    if (error)
      throw new Unreadable((why) => why.brokenYaml(what(why), firstLine(error), error.linePos?.[0].line));
    const twice = repeatedKey(document);
    if (twice !== undefined) throw new Unreadable((why) => why.twice(what(why), twice.slice(0, 100)));
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ReferenceError || error instanceof RangeError)
      throw new Unreadable((why) => why.tangled(what(why)));
    throw error;
  }
}

const firstLine = ({ message }: Error): string => message.split('\n')[0] ?? '';

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
