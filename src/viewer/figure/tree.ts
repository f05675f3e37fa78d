/** A shadow root in which Chromium answers for itself, as no standard says yet; elsewhere the document answers for all. */
type Tree = (Document | ShadowRoot) & { readonly getSelection?: () => Selection | null };

/** What has the focus in the tree that an element stands in: a document's own answer stops at the host of a shadow root. */
export const focusedIn = (element: Element): Element | null => (element.getRootNode() as Tree).activeElement;

/** Whether a reader has selected text in the tree that an element stands in. */
export function hasSelection(element: Element): boolean {
  const tree = element.getRootNode() as Tree;
  return (tree.getSelection ? tree.getSelection() : getSelection())?.isCollapsed === false;
}
