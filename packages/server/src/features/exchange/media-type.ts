/** Files of an office that may be kept as evidence, by their first bytes; a name says nothing. */
const SIGNATURES: readonly (readonly [mediaType: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // .doc, .xls, .wps, .et: the older binary container of all of them.
  ['application/x-ole-storage', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
];

/** A ZIP of Office Open XML names its parts in the first of its local headers or in its directory. */
const ZIP: readonly number[] = [0x50, 0x4b, 0x03, 0x04];
const OFFICE: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ppt/', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
];

const begins = (bytes: Buffer, with_: readonly number[]): boolean =>
  with_.every((byte, index) => bytes[index] === byte);

/** What a file is by its bytes: images, PDF, Office documents; null for text and everything else. */
export function mediaTypeOf(bytes: Buffer): string | null {
  const known = SIGNATURES.find(([, signature]) => begins(bytes, signature));
  if (known) return known[0];
  if (!begins(bytes, ZIP) || !bytes.includes('[Content_Types].xml')) return null;
  return OFFICE.find(([part]) => bytes.includes(part))?.[1] ?? null;
}
