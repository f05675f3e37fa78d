/** A folder as browsers give it to a page, in memory: as far as a story is saved in it. */
export class MemoryFolder {
  readonly kind = 'directory';
  readonly name: string;
  readonly inside = new Map<string, MemoryFolder | Uint8Array>();

  constructor(name: string) {
    this.name = name;
  }

  /** The files with their paths, as a person opens the folder. */
  files(before = ''): readonly { readonly path: string; readonly bytes: Uint8Array }[] {
    return [...this.inside].flatMap(([name, item]) =>
      item instanceof MemoryFolder
        ? item.files(`${before}${name}/`)
        : [{ path: `${before}${name}`, bytes: item }]
    );
  }

  async *keys(): AsyncGenerator<string> {
    yield* await Promise.resolve(this.inside.keys());
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<MemoryFolder> {
    const found = this.inside.get(name) ?? (create ? new MemoryFolder(name) : undefined);
    if (!(found instanceof MemoryFolder)) return Promise.reject(new DOMException(name, 'NotFoundError'));
    this.inside.set(name, found);
    return Promise.resolve(found);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<object> {
    const found = this.inside.get(name);
    if (found instanceof MemoryFolder || (!found && !create))
      return Promise.reject(new DOMException(name, 'NotFoundError'));
    return Promise.resolve({
      getFile: () => Promise.resolve(new File([new Uint8Array(found!)], name)),
      createWritable: () =>
        Promise.resolve({
          write: (bytes: Uint8Array) => Promise.resolve(void this.inside.set(name, bytes)),
          close: () => Promise.resolve()
        })
    });
  }

  /** The same as what a browser gives. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }
}
