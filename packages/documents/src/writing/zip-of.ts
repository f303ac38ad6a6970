import { checksum } from './checksum.ts';

/** 1 January 1980, midnight: the first day that a zip file knows. Every part has it, so that the same parts are the same bytes. */
const FIRST_DAY = (1 << 5) | 1;
/** Bit 11: names are UTF-8. */
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
const VERSION = 20;
/** What begins a part, its line in the directory, and the directory's end: `PK` and two numbers. */
const [PART, LINE, END] = [0x04034b50, 0x02014b50, 0x06054b50];

const encoder = new TextEncoder();

/** Text is written as UTF-8. */
type PartContent = string | Uint8Array<ArrayBuffer>;

/**
 * A zip file of these parts, in their order: `await zipOf({ '[Content_Types].xml': '<?xml …', … })`. Made of what servers and browsers
 * both have, so that a workbook is the same bytes wherever it is written.
 */
export async function zipOf(parts: Readonly<Record<string, PartContent>>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await Promise.all(Object.entries(parts).map(([name, content]) => packedPart(name, content)));
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, header, data } of packed) {
    files.push(numbers([4, PART]), header, name, data);
    directory.push(numbers([4, LINE], [2, VERSION]), header, numbers([2, 0], [4, 0], [4, 0], [4, at]), name);
    at += 30 + name.length + data.length;
  }
  const listing = joined(directory);
  const [count, size] = [packed.length, listing.length];
  return joined([...files, listing, numbers([4, END], [4, 0], [2, count], [2, count], [4, size], [4, at], [2, 0])]);
}

interface PackedPart {
  readonly name: Uint8Array;
  /** What a part's own header and its line in the directory have in common. */
  readonly header: Uint8Array;
  readonly data: Uint8Array;
}

async function packedPart(title: string, content: PartContent): Promise<PackedPart> {
  const plain = typeof content === 'string' ? encoder.encode(content) : content;
  const [name, data] = [encoder.encode(title), await deflated(plain)];
  const header = numbers(
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, DEFLATED],
    [2, 0],
    [2, FIRST_DAY],
    [4, checksum(plain)],
    [4, data.length],
    [4, plain.length],
    [2, name.length],
    [2, 0],
  );
  return { name, header, data };
}

async function deflated(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packing = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packing).arrayBuffer());
}

/** Numbers of two or four bytes one after the other, the lowest byte first. */
function numbers(...all: readonly (readonly [bytes: 2 | 4, number: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, number] of all) {
    if (bytes === 2) view.setUint16(at, number, true);
    else view.setUint32(at, number, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
