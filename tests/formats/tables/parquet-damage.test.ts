// @module-tag slow
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { parquetReader } from '../../../src/formats/tables/parquet.ts';
import { Unreadable } from '../../../src/formats/exchange/imported.ts';

const titles = Array.from({ length: 40 }, (_, index) => `Talks ${index % 7}`);
const sound = new Uint8Array(
  parquetWriteBuffer({
    columnData: [
      { name: 'date', data: titles.map((_, index) => String(1980 + index)), type: 'STRING' },
      { name: 'title', data: titles, type: 'STRING' }
    ]
  })
);
const read = (bytes: Uint8Array) => parquetReader.read([{ name: 'a.parquet', bytes }], {});

it('a Parquet file with any one byte set to 0 or 255 is read or refused, and never read without end', async () => {
  expect((await read(sound)).timeline.events).toHaveLength(40);
  for (const value of [0, 255])
    for (const at of sound.keys()) {
      const damaged = sound.slice();
      damaged[at] = value;
      const outcome = await read(damaged).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome, `byte ${at}`).toBeInstanceOf(Unreadable);
    }
});
