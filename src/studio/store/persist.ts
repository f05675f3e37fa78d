let hasAsked = false;

/** Asks the browser, once for each visit, not to drop what is stored here when it runs short of room. */
export async function askToPersist(): Promise<void> {
  if (hasAsked) return;
  hasAsked = true;
  const { storage } = navigator as { readonly storage?: StorageManager };
  try {
    await storage?.persist?.();
  } catch {
    // A frame without storage may not ask; that nothing is stored there is said when an edit is.
  }
}
