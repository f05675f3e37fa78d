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

/** The files chosen in a dialog; those of a whole folder have paths. */
export const chosenFiles = (files: FileList | null): readonly LocalFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** A drop can be read only during its event, so its entries are taken before the first `await`. */
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

/** A folder returns its entries in batches; an empty batch ends them. */
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
