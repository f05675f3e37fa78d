/** The hold of this tab on a story, so that no other tab edits it. */
export interface Hold {
  /** Whether the browser can keep other tabs away. */
  readonly isGuarded: boolean;
  /** Lets other tabs have the story. */
  readonly release: () => void;
}

interface Wish {
  /** Takes the story from the tab that has it. */
  readonly steal?: boolean;
  /** Called when another tab takes the story. */
  readonly onlost: () => void;
}

/** A hold on a story; undefined if another tab has it. */
export async function holdStory(id: string, { steal = false, onlost }: Wish): Promise<Hold | undefined> {
  // The browser has locks only for pages that came over a safe connection.
  const { locks } = navigator as { readonly locks?: LockManager };
  return locks ? request(locks, id, steal, onlost) : unguarded;
}

/** Without locks two tabs can hold a story; the one that stores first goes on, see `saveStory`. */
const unguarded: Hold = { isGuarded: false, release() {} };

function request(
  locks: LockManager,
  id: string,
  steal: boolean,
  onlost: () => void
): Promise<Hold | undefined> {
  return new Promise((resolve) => {
    let isHeld = false;
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (!lock) return void resolve(undefined);
      isHeld = true;
      return new Promise((release) => resolve({ isGuarded: true, release }));
    };
    const lost = (): void => {
      if (isHeld) onlost();
      // A frame without storage has no locks either, and stores nothing that another tab could replace.
      else resolve(unguarded);
    };
    locks.request(`sourceline-studio ${id}`, steal ? { steal } : { ifAvailable: true }, hold).catch(lost);
  });
}
