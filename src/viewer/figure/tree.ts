/** Only Chromium has `getSelection` on a shadow root, which is not standard yet; elsewhere the document's is used. */
type Tree = (Document | ShadowRoot) & { readonly getSelection?: () => Selection | null };

/** The focused element in the tree of `element`: the document's own answer stops at the host of a shadow root. */
export const focusedIn = (element: Element): Element | null => (element.getRootNode() as Tree).activeElement;

/** Whether a reader has selected text in the tree of `element`. */
export function hasSelection(element: Element): boolean {
  const tree = element.getRootNode() as Tree;
  return (tree.getSelection ? tree.getSelection() : getSelection())?.isCollapsed === false;
}
