/**
 * Characters that XML 1.0 does not allow: half a surrogate pair, controls but for tab and line ends, and the two that are none.
 * Office refuses a whole file for one of them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words without what no XML holds, line ends as `\n`: `'a\r\nb\u0000'` → `'a\nb'`. */
export const writable = (words: string): string => words.toWellFormed().replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');

/** Words as content or attribute of XML: `'甲 & 乙'` → `'甲 &amp; 乙'`. */
export const xmlText = (words: string): string => writable(words).replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
