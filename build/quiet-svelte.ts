import { patched } from './patched.ts';

/**
 * Removes what Svelte would leave on the page around an embed, which promises to leave nothing there
 * (docs/decisions/012). Svelte has no options for this.
 */
export const quietSvelte = patched('quiet-svelte', [
  // Svelte creates a Trusted Types policy when it loads, and a host that does not allow its name reports a violation:
  // https://github.com/sveltejs/svelte/pull/16271. We compile with `fragments: 'tree'`, so no HTML needs the policy.
  {
    file: 'svelte/src/internal/client/dom/reconciler.js',
    swaps: [['globalThis?.window?.trustedTypes &&', 'undefined &&']]
  },
  // Svelte also listens on `document`, for elements moved out of their container, which we never do:
  // https://github.com/sveltejs/svelte/pull/12383.
  {
    file: 'svelte/src/internal/client/render.js',
    swaps: [['for (const node of [target, document]) {', 'for (const node of [target]) {']]
  },
  // And for resets of forms around its fields; our fields are in no form. We found no issue about it.
  {
    file: 'svelte/src/internal/client/dom/elements/misc.js',
    swaps: [
      [
        'export function add_form_reset_listener() {',
        'export function add_form_reset_listener() {\n\treturn;'
      ]
    ]
  },
  // For speed, Svelte adds fields to the page's prototypes; without these, reading them gives undefined too:
  // https://github.com/sveltejs/svelte/blob/svelte%405.57.3/packages/svelte/src/internal/client/dom/operations.js.
  {
    file: 'svelte/src/internal/client/dom/operations.js',
    swaps: [
      ['if (is_extensible(element_prototype)) {', 'if (false) {'],
      ['if (is_extensible(text_prototype)) {', 'if (false) {']
    ]
  },
  // `$props.id()` counts in `window.__svelte`: https://github.com/sveltejs/svelte/pull/15185. Ids only have to be
  // unique within a shadow root.
  {
    file: 'svelte/src/internal/client/dom/template.js',
    swaps: [
      ['(window.__svelte ??= {}).uid ??= 1;', ''],
      ['window.__svelte.uid++', 'count_of_ids++'],
      ['export function props_id() {', 'let count_of_ids = 1;\nexport function props_id() {']
    ]
  }
]);
