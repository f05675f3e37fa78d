import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { viewAttributes } from '../../src/embed/attributes.ts';

type Named = readonly { readonly name: string; readonly kind?: string }[];

interface Manifest {
  readonly modules: readonly [
    {
      readonly path: string;
      readonly declarations: readonly [
        Readonly<
          Record<'attributes' | 'members' | 'events' | 'cssProperties' | 'cssParts', Named> & {
            readonly tagName: string;
          }
        >
      ];
    }
  ];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const [{ path, declarations }] = manifest.modules;
const [element] = declarations;
const namesOf = (named: Named): string[] => named.map(({ name }) => name).sort();

const typeFile = readFileSync('src/embed/element-type.ts', 'utf8');

/** The names of an interface's members in the published declarations. */
function membersOf(name: string): string[] {
  const source = ts.createSourceFile('element-type.ts', typeFile, ts.ScriptTarget.Latest);
  const found = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name
  );
  const members = found && ts.isInterfaceDeclaration(found) ? [...found.members] : [];
  const names = members.flatMap((member) =>
    member.name && 'text' in member.name ? [String(member.name.text)] : []
  );
  return [...new Set(names)].filter((each) => each !== 'addEventListener').sort();
}

/** What a pattern finds in the description of the element, without repetition. */
const described = (pattern: RegExp, text = typeFile): string[] =>
  [...new Set(Array.from(text.matchAll(pattern), ([, name]) => name!))].sort();

describe('the manifest of the element lists', () => {
  it('the attributes that it observes', () => {
    expect(namesOf(element.attributes)).toEqual(['src', 'lang', ...viewAttributes].sort());
  });

  it('its properties and methods, and its events, as the types do', () => {
    expect(namesOf(element.members)).toEqual(membersOf('SourcelineTimelineElement'));
    expect(namesOf(element.events)).toEqual(membersOf('SourcelineTimelineEvents'));
  });

  it('its custom properties and parts, as their description does', () => {
    expect(namesOf(element.cssProperties)).toEqual(described(/`(--sourceline-[a-z]+)`/gu));
    const parts = typeFile.slice(
      typeFile.indexOf('::part()'),
      typeFile.indexOf('*/\nexport interface SourcelineTimelineElement')
    );
    expect(namesOf(element.cssParts)).toEqual(described(/`([a-z]+)`/gu, parts));
  });

  it('its tag, in the file that package.json exports', () => {
    const { exports, customElements } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly exports: Readonly<Record<string, { readonly default: string }>>;
      readonly customElements: string;
    };
    expect(element.tagName).toBe('sourceline-timeline');
    expect(exports['./embed']!.default).toBe(`./${path}`);
    expect(customElements).toBe('custom-elements.json');
  });
});
