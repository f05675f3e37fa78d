import type { FileMetaData } from 'hyparquet';

/** Where a column's pages begin and end in a file, in bytes, and how many values they have. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly values: number;
}

/**
 * Throws an error for a page whose header is damaged: the library goes from page to page by the sizes in the headers,
 * and would never come to an end without one. The headers are in Thrift's compact protocol.
 */
export function checkPages(bytes: Uint8Array, { row_groups }: FileMetaData): void {
  for (const { meta_data: meta } of row_groups.flatMap(({ columns }) => columns)) {
    if (!meta) continue;
    const start = Number(meta.dictionary_page_offset || meta.data_page_offset);
    const end = start + Number(meta.total_compressed_size);
    if (!(start >= 4 && start <= end && end <= bytes.length)) throw new Error('a column is beyond its end');
    checkChunk(bytes, { start, end, values: Number(meta.num_values) });
  }
}

function checkChunk(bytes: Uint8Array, { start, end, values }: Chunk): void {
  const header = new HeaderReader(bytes.subarray(0, end), start);
  while (header.at < end - 1) {
    const fields = header.fields();
    const size = fields.get(3);
    if (size === undefined || size < 0 || header.at + size > end) throw new Error('a page has no sound size');
    checkKind(fields, { size, values });
    header.at += size;
  }
}

/** What a header has to say of a page of data, of a dictionary, and of data in the second version. */
const demanded = [
  [501, 502, 503, 504],
  [701, 702],
  [801, 802, 803, 804, 805, 806]
] as const;

function checkKind(
  fields: ReadonlyMap<number, number>,
  { size, values }: { readonly size: number; readonly values: number }
): void {
  const ids = demanded.find(([first]) => fields.has(first));
  if (!ids || ids.some((id) => (fields.get(id) ?? -1) < 0)) throw new Error('a page has no sound header');
  const ofLevels = (fields.get(805) ?? 0) + (fields.get(806) ?? 0);
  if (fields.get(ids[0])! > values || ofLevels > size) throw new Error('a page states more than it has');
}

/** The kinds of values; a header of a page has no others. */
const kinds = { stop: 0, yes: 1, no: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, struct: 12 };

class HeaderReader {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The numbers of a struct by their ids; those of a struct within it by its id times a hundred and their own. */
  fields(depth = 0): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    if (depth > 4) throw new Error('a page has a header nested too deep');
    let id = 0;
    for (let byte = this.#byte(); (byte & 15) !== kinds.stop; byte = this.#byte()) {
      id = byte >> 4 ? id + (byte >> 4) : this.#number();
      const kind = byte & 15;
      if (kind === kinds.struct)
        for (const [inner, value] of this.fields(depth + 1)) found.set(id * 100 + inner, value);
      else if (kind === kinds.i16 || kind === kinds.i32) found.set(id, this.#number());
      else this.#pass(kind);
    }
    return found;
  }

  #pass(kind: number): void {
    if (kind === kinds.yes || kind === kinds.no) return;
    if (kind === kinds.byte) this.at += 1;
    else if (kind === kinds.i64) this.#varint();
    else if (kind === kinds.double) this.at += 8;
    else if (kind === kinds.binary) this.at += this.#varint();
    else throw new Error('a page has a damaged header');
  }

  /** Numbers are written with the sign in the last bit. */
  #number(): number {
    const value = this.#varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  #varint(): number {
    let value = 0;
    for (let place = 1; place < 2 ** 70; place *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * place;
      if (byte < 128) return value;
    }
    throw new Error('a page has a damaged number');
  }

  #byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new Error('a page ends in its header');
    this.at += 1;
    return byte;
  }
}
