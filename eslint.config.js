import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const newNames = [
  'canParse|toSorted|toReversed|toSpliced|toWellFormed|isWellFormed|withResolvers|groupBy|fromAsync',
  'union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom',
  'toBase64|toHex|fromBase64|fromHex|getOrInsert|getOrInsertComputed'
].join('|');

/** Calls newer than the oldest browsers of `browserslist` in package.json, as selectors of ESLint. */
const lackingCalls = [
  `CallExpression > MemberExpression.callee[property.name=/^(?:${newNames})$/]`,
  'CallExpression > MemberExpression.callee[object.name=AbortSignal][property.name=/^(?:any|timeout)$/]',
  'CallExpression > MemberExpression.callee[object.name=Promise][property.name=try]'
];

/** Rules that read types, for some files. */
export const typedRulesFor = (files) => ({
  files,
  languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
  rules: {
    // The last of the set has the rules; those before it choose parsers, and components have their own.
    ...ts.configs.recommendedTypeCheckedOnly.at(-1).rules,
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }]
  }
});

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error' }
  },
  {
    // What ships to browsers calls nothing that the oldest of them (`browserslist` in package.json) lacks.
    files: ['src/**'],
    ignores: ['src/cli/**', 'src/export/node/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...lackingCalls.map((selector) => ({
          selector,
          message: 'Some browsers that Sourceline supports lack this call: see browserslist in package.json.'
        }))
      ]
    }
  },
  {
    files: ['src/**/*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'error', 'svelte/no-inline-styles': 'error' }
  },
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' }
  },
  typedRulesFor(['**/*.ts'])
);
