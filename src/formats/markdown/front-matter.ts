import { stringify } from 'yaml';
import { valuesOfYaml } from '../exchange/yaml.ts';

/** A value of front matter: what looks like a number or a date in YAML is a text here, as it is written. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };
export type FrontMatter = Readonly<Record<string, Value>>;

export interface Page {
  readonly facts: FrontMatter;
  readonly body: string;
}

const fence = /^\ufeff?---[ \t]*\r?\n([^]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/u;

/** The parts of a Markdown file with YAML between dashes at its head; undefined if it has none. */
export function pageOf(text: string, name: string): Page | undefined {
  const [whole, yaml] = fence.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  const facts = valuesOfYaml(yaml, (why) => why.frontMatter(name));
  return isRecord(facts)
    ? { facts, body: text.slice(whole.length) }
    : { facts: {}, body: text.slice(whole.length) };
}

const isRecord = (value: unknown): value is FrontMatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text as front matter and body have it; every text is in one line of YAML, so that no white space of it is lost. */
export function textOfPage(facts: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = stringify(facts, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}`;
}
