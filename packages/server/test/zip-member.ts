import { inflateRawSync } from 'node:zlib';

/** A member of a zip file as text. */
export function memberOf(zip: Buffer, name: string): string {
  const at = zip.indexOf(name, zip.indexOf('PK\u0001\u0002', 0, 'latin1')) - 46;
  const from = zip.readUInt32LE(at + 42);
  const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
  const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20));
  return (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString();
}
