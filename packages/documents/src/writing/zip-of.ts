import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflated = promisify(deflateRaw);

/** 1 January 1980, midnight: the first day that a zip file knows. Every part has it, so that the same parts are the same bytes. */
const FIRST_DAY = (1 << 5) | 1;
/** Bit 11: names are UTF-8. */
const UTF8_NAMES = 1 << 11;
const DEFLATED = 8;
const VERSION = 20;

/** A zip file of these parts, in their order: `await zipOf({ '[Content_Types].xml': '<?xml …', … })`. */
export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const packed = await Promise.all(Object.entries(parts).map(([name, content]) => packedPart(name, content)));
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, header, data } of packed) {
    files.push(Buffer.from('PK\u0003\u0004', 'latin1'), header, name, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([VERSION, 0]), header, rest, name);
    at += 30 + name.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(packed.length, 8);
  end.writeUInt16LE(packed.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, listing, end]);
}

interface PackedPart {
  readonly name: Buffer;
  /** What a part's own header and its line in the directory have in common. */
  readonly header: Buffer;
  readonly data: Buffer;
}

async function packedPart(title: string, content: string | Uint8Array): Promise<PackedPart> {
  const plain = Buffer.from(content);
  const [name, data] = [Buffer.from(title), await deflated(plain)];
  const header = Buffer.alloc(26);
  header.writeUInt16LE(VERSION, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(DEFLATED, 4);
  header.writeUInt16LE(FIRST_DAY, 8);
  header.writeUInt32LE(crc32(plain), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(plain.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, header, data };
}
