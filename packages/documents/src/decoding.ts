import iconv from 'iconv-lite';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How much of a text must be characters that Chinese text is made of, for bytes to be text in that encoding. */
const PLAUSIBLE = 0.85;
const SAMPLE = 65_536;

/**
 * Text from bytes by their content: a byte order mark decides, then well-formed UTF-8, then whichever of GB18030 and UTF-16 looks like
 * Chinese. null where none does.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) {
    const text = decodeAs(bytes.subarray(marked[1].length), marked[0]);
    return plausibility(text) >= PLAUSIBLE || text === '' ? { text, encoding: marked[0] } : null;
  }
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null && plausibility(utf8) >= PLAUSIBLE) return { text: utf8, encoding: 'utf-8' };
  const sample = bytes.subarray(0, SAMPLE);
  const [best] = (['gb18030', 'utf-16le', 'utf-16be'] as const)
    .map((encoding) => ({ encoding, score: plausibility(decodeAs(sample, encoding)) }))
    .sort((left, right) => right.score - left.score);
  return best !== undefined && best.score >= PLAUSIBLE
    ? { text: decodeAs(bytes, best.encoding), encoding: best.encoding }
    : null;
}

const decodeAs = (bytes: Uint8Array, encoding: TextEncoding): string =>
  iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8: another encoding will be tried.
    return null;
  }
}

/** The share of characters that belong in Chinese text; what a wrong decoding gives is rare ideographs and unassigned characters. */
function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  if (sample.length === 0) return 1;
  const belongs = sample.match(
    /[\t\n\r\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u2030-\u205e\u2160-\u217f\u2460-\u24ff\u2500-\u25ff\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e\u2260-\u2267\u33a1\ufeff\u200b]/g,
  );
  const common = sample.match(/[\n\u0020-\u007e的一是在有年度支出预算绩效万元部门单位项目资金，。、：]/g)?.length ?? 0;
  return ((belongs?.length ?? 0) / sample.length) * (common === 0 ? 0.5 : 1);
}
