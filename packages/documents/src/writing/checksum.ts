/** CRC-32 of each byte, by the polynomial that zip files use (ISO 3309, its bits in reverse). */
const OF_BYTE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of these bytes, as a zip file has it for each part. In plain arithmetic: browsers have none of their own. */
export function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ OF_BYTE[(sum ^ byte) & 0xff]!;
  return ~sum >>> 0;
}
