import { patched } from './patched.ts';

/**
 * What Svelte leaves on the page around an embed, which promises to leave nothing there (docs/decisions/012). Svelte has no
 * options for it.
 */
export const quietSvelte = patched('quiet-svelte', [
  // Svelte makes a policy of Trusted Types as it is loaded, and a host that allows none of this name reports a violation:
  // https://github.com/sveltejs/svelte/pull/16271. We compile with `fragments: 'tree'`, so that no HTML needs the policy.
  {
    file: 'svelte/src/internal/client/dom/reconciler.js',
    swaps: [['globalThis?.window?.trustedTypes &&', 'undefined &&']]
  },
  // Svelte listens on `document` too, for elements that were moved out of their container, which we never do:
  // https://github.com/sveltejs/svelte/pull/12383.
  {
    file: 'svelte/src/internal/client/render.js',
    swaps: [['for (const node of [target, document]) {', 'for (const node of [target]) {']]
  },
  // And for the reset of forms around its fields; our fields are in none. We found no issue about it.
  {
    file: 'svelte/src/internal/client/dom/elements/misc.js',
    swaps: [
      [
        'export function add_form_reset_listener() {',
        'export function add_form_reset_listener() {\n\treturn;'
      ]
    ]
  },
  // It gives prototypes of the page its own fields, so that looking for them is faster; without them the fields are as
  // undefined: https://github.com/sveltejs/svelte/blob/svelte%405.57.3/packages/svelte/src/internal/client/dom/operations.js.
  {
    file: 'svelte/src/internal/client/dom/operations.js',
    swaps: [
      ['if (is_extensible(element_prototype)) {', 'if (false) {'],
      ['if (is_extensible(text_prototype)) {', 'if (false) {']
    ]
  },
  // `$props.id()` counts in `window.__svelte`: https://github.com/sveltejs/svelte/pull/15185. Ids only have to differ
  // within a shadow root.
  {
    file: 'svelte/src/internal/client/dom/template.js',
    swaps: [
      ['(window.__svelte ??= {}).uid ??= 1;', ''],
      ['window.__svelte.uid++', 'count_of_ids++'],
      ['export function props_id() {', 'let count_of_ids = 1;\nexport function props_id() {']
    ]
  }
]);
