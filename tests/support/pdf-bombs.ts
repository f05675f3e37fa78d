import { deflateSync } from 'node:zlib';

/** A small PDF that is made to cost its reader much. */
export interface PdfBomb {
  readonly name: string;
  readonly pdf: Uint8Array;
  /** What its streams hold, inflated once, in bytes; absent where only the budget bounds the work. */
  readonly inflated?: number;
}

const bytesOf = (parts: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))
  );

const pdfOf = (...parts: (string | Uint8Array)[]): Uint8Array => bytesOf(['%PDF-1.7\n', ...parts, '%%EOF']);

interface Packed {
  readonly number?: number;
  readonly heads: string;
  readonly body: string;
  readonly n?: number | string;
}

/** A stream of objects, as its heads and its body say. */
function objectStream({ number = 1, heads, body, n = heads.split(' ').length / 2 }: Packed): Uint8Array {
  const packed = deflateSync(`${heads} ${body}`);
  return bytesOf([
    `${number} 0 obj<</Type/ObjStm/N ${n}/First ${heads.length + 1}/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
    packed,
    '\nendstream endobj\n'
  ]);
}

/** Pairs of a number and an offset. */
const headsOf = (count: number, offsetOf: (index: number) => number): string =>
  Array.from({ length: count }, (_, index) => `${index + 10} ${offsetOf(index)}`).join(' ');

const list = `[${'1 '.repeat(30_000)}]`;

function sharedBody(name: string, offsetOf: (index: number) => number, n?: number): PdfBomb {
  const heads = headsOf(20_000, offsetOf);
  return {
    name,
    pdf: pdfOf(objectStream({ heads, body: list, ...(n !== undefined && { n }) })),
    inflated: heads.length + list.length
  };
}

/** Many names of one long string, one of which might be ours. */
function sharedName(): PdfBomb {
  const name = `(${'x'.repeat(60_000)})`;
  const file = '<</EF 11 0 R/UF 10 0 R>>';
  const count = 50_000;
  const heads = `10 0 11 ${name.length} ${Array.from({ length: count }, (_, index) => `${index + 12} ${name.length + 4 + index * file.length}`).join(' ')}`;
  const body = `${name}<<>>${file.repeat(count)}`;
  return {
    name: 'a long name that many share',
    pdf: pdfOf(objectStream({ heads, body })),
    inflated: heads.length + body.length
  };
}

/** Streams that end where an object elsewhere says, all at the end of the file. */
function sharedEnd(): PdfBomb {
  const count = 5000;
  const head = (number: number): string =>
    `${number} 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${number + count} 0 R>>stream\nendstream\n`;
  const streams = Array.from({ length: count }, (_, index) => head(index + 1));
  const filler = deflateSync(Buffer.alloc(15_000_000));
  const whole = streams.join('').length + filler.length;
  let at = 0;
  const lengths = streams.map((stream, index) => {
    at += stream.length;
    return `${index + 1 + count} 0 obj ${whole - at + 'endstream\n'.length} endobj\n`;
  });
  return {
    name: 'streams that all reach to the end of the file',
    pdf: pdfOf(...streams, filler, 'endstream\n', ...lengths)
  };
}

/** Many streams each of which inflates to as much as is taken, and is damaged at its end. */
function damagedStreams(): PdfBomb {
  const packed = deflateSync(Buffer.alloc(19_000_000, 32));
  packed.fill(0, packed.length - 4);
  const stream = (number: number): (string | Uint8Array)[] => [
    `${number} 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>stream\n`,
    packed,
    '\nendstream endobj\n'
  ];
  const count = 40;
  return {
    name: 'many streams that inflate to megabytes and are damaged at their ends',
    pdf: pdfOf(...Array.from({ length: count }, (_, index) => stream(index + 1)).flat())
  };
}

const tinyStreams = (count: number): PdfBomb => ({
  name: 'fifty thousand streams of nothing',
  pdf: pdfOf(
    ...Array.from({ length: count }, (_, index) =>
      objectStream({ number: index + 1, heads: '', body: '', n: 0 })
    )
  )
});

/** Files that took seconds, or never ended, before the work on a file was counted. */
export const pdfBombs = (): readonly PdfBomb[] => [
  sharedBody('objects that all begin at one place', () => 0),
  sharedBody('objects that each reach to the end', (index) => index),
  sharedBody('objects that begin at two places in turn', (index) => (index % 2) * 2),
  sharedBody('more objects than the stream says it has', (index) => index, 3),
  sharedBody('a number of objects beyond all measure', (index) => index, 1e9),
  sharedName(),
  sharedEnd(),
  damagedStreams(),
  tinyStreams(50_000),
  {
    name: 'a stream that ends before it begins',
    pdf: pdfOf('endstream ', '1 0 obj<</Length -39>>stream\nx endstream\n'),
    inflated: 0
  },
  {
    name: 'lengths, filters and files that refer to themselves',
    pdf: pdfOf(
      '1 0 obj 1 0 R endobj 2 0 obj 3 0 R endobj 3 0 obj 2 0 R endobj\n',
      '4 0 obj<</Type/ObjStm/N 1 0 R/First 2 0 R/Filter 3 0 R/Length 1 0 R>>stream\nx\nendstream endobj\n',
      '5 0 obj<</EF 5 0 R/F 5 0 R/UF 6 0 R>>endobj 6 0 obj<</EF<</F 6 0 R>>/F(timeline.json)>>endobj\n',
      'xref\n0 1\ntrailer<</Prev 9/XRefStm 9/Root 5 0 R>>startxref 9\n'
    ),
    inflated: 0
  }
];
