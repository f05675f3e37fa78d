import type { Attachment } from 'svelte/attachments';
import type { LocalFile } from './local.ts';

interface DropHandlers {
  /** Whether files hover over the element. */
  onhover: (hovers: boolean) => void;
  ondrop: (files: Promise<readonly LocalFile[]>) => void;
}

/** Lets files and folders be dropped on an element. */
export function dropTarget({ onhover, ondrop }: DropHandlers): Attachment<HTMLElement> {
  return (root) => {
    const listen = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) => {
      const listener = (event: DragEvent): void => {
        if (event.dataTransfer?.types.includes('Files')) act(event);
      };
      root.addEventListener(type, listener);
      return () => root.removeEventListener(type, listener);
    };
    const stops = [
      listen('dragover', (event) => {
        event.preventDefault();
        onhover(true);
      }),
      listen('dragleave', (event) => {
        if (!root.contains(event.relatedTarget as Node | null)) onhover(false);
      }),
      listen('drop', (event) => {
        event.preventDefault();
        onhover(false);
        ondrop(droppedFiles(event.dataTransfer!));
      })
    ];
    return () => stops.forEach((stop) => stop());
  };
}

/** Chosen in a dialog: with paths where a whole folder was. */
export const chosenFiles = (files: FileList | null): readonly LocalFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** A drop says what it holds only while it is handled, so its entries are taken before anything is awaited. */
async function droppedFiles({ items, files }: DataTransfer): Promise<readonly LocalFile[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry != null);
  if (entries.length === 0) return chosenFiles(files);
  return (await Promise.all(entries.map((entry) => filesIn(entry)))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly LocalFile[]> {
  if (isFolder(entry))
    return (await Promise.all((await entriesIn(entry)).map((inner) => filesIn(inner)))).flat();
  const file = await new Promise<File>((resolve, reject) =>
    (entry as FileSystemFileEntry).file(resolve, reject)
  );
  return [{ path: entry.fullPath.replace(/^\//u, ''), file }];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder hands out its entries in batches, and then an empty one. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (batch.length === 0) return entries;
    entries.push(...batch);
  }
}
