import { inflateRawSync } from 'node:zlib';
import { MARKUP_LIMIT, refusals, UNPACKED_LIMIT } from './refusals.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;
const LESS_THAN = 0x3c;
const EQUALS = 0x3d;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

/**
 * The names in a zip file, after every part of it was really unpacked within the limit: what its directory says of sizes is not believed.
 * Throws `TradeError` FILE_TOO_LARGE for what unpacks to too much, FILE_NOT_A_DOCUMENT for what is damaged.
 */
export function namesInZip(bytes: Uint8Array): ReadonlySet<string> {
  let markup = 0;
  const names = new Set<string>();
  for (const [name, unpacked] of partsOfZip(bytes)) {
    markup += markupIn(unpacked);
    if (markup > MARKUP_LIMIT) throw refusals.unpacksTooLarge();
    names.add(name);
  }
  return names;
}

/** The parts of a zip file by name, one after the other, as long as all of them stay within the limit; throws as `namesInZip` does. */
export function* partsOfZip(bytes: Uint8Array): Generator<readonly [name: string, content: Buffer]> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = UNPACKED_LIMIT;
  for (const entry of entriesOf(view)) {
    const unpacked = unpack(view, entry, left);
    left -= unpacked.length;
    yield [entry.name, unpacked];
  }
}

function entriesOf(view: Buffer): readonly Entry[] {
  const end = endOfDirectory(view);
  const count = view.readUInt16LE(end + 10);
  let at = view.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.length || view.readUInt32LE(at) !== DIRECTORY_ENTRY) throw refusals.damaged();
    const nameLength = view.readUInt16LE(at + 28);
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + nameLength),
      method: view.readUInt16LE(at + 10),
      packed: view.readUInt32LE(at + 20),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(view: Buffer): number {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 66_000); at--) {
    if (view.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw refusals.damaged();
}

function unpack(view: Buffer, entry: Entry, limit: number): Buffer {
  if (entry.at + 30 > view.length) throw refusals.damaged();
  const start = entry.at + 30 + view.readUInt16LE(entry.at + 26) + view.readUInt16LE(entry.at + 28);
  const packed = view.subarray(start, start + entry.packed);
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED || limit < 1) throw limit < 1 ? refusals.unpacksTooLarge() : refusals.damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: limit });
  } catch (error) {
    throw error instanceof RangeError ? refusals.unpacksTooLarge() : refusals.damaged();
  }
}

/** How many elements and attributes there are at the most. In a file each is a few bytes, when it is parsed some 1,500. */
function markupIn(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === LESS_THAN || bytes[at] === EQUALS) count += 1;
  return count;
}
