import { describe, expect, it } from 'vitest';
import { withFacesFor } from '../../src/site/fonts.ts';
import { faces } from '../support/built.ts';

const css = `${Object.values(faces).join('\n')}body{margin:0}`;
const kept = (text: string): string[] =>
  [...withFacesFor(text, css).matchAll(/font-family:(\w+)/g)].map(([, name]) => name!);

describe('a font face is kept', () => {
  it.each([
    ['for our own words, whatever the story’s', '', ['Latin']],
    ['where a character lies in one of its ranges', 'Ω', ['Latin', 'Greek']],
    ['where a combining mark does', 'а\u0301', ['Latin', 'Cyrillic']],
    ['and not where characters lie beside them', '\u0378 \u03a2 \u0302', ['Latin']],
    ['for all that a text needs', 'Ωж', ['Latin', 'Greek', 'Cyrillic']]
  ])('%s', (_, text, families) => {
    expect(kept(text)).toEqual(families);
  });

  it('where it does not say what it is for', () => {
    expect(withFacesFor('', '@font-face{font-family:Any}')).toBe('@font-face{font-family:Any}');
  });
});

it('other rules stay as they are', () => {
  expect(withFacesFor('', css)).toMatch(/body\{margin:0\}$/);
});
