import { inflateRawSync } from 'node:zlib';

/** The text of one part of a Word or Excel file: `zipped(bytes, 'word/document.xml')`; null where there is no such part. */
export function zipped(file: Buffer, part: string): string | null {
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return null;
  let entry = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((at) => file.readUInt16LE(entry + at)) as [number, number, number];
    if (file.toString('utf8', entry + 46, entry + 46 + name) === part) {
      const [method, size, start] = [
        file.readUInt16LE(entry + 10),
        file.readUInt32LE(entry + 20),
        file.readUInt32LE(entry + 42),
      ];
      const from = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
      const bytes = file.subarray(from, from + size);
      return (method === 0 ? bytes : inflateRawSync(bytes)).toString('utf8');
    }
    entry += 46 + name + extra + comment;
  }
  return null;
}
