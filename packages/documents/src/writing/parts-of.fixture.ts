import { partsOfZip } from '../zip-contents.ts';

/** The XML of every part of a written file, by its name. Fails where one is not well-formed: Office then refuses the whole file. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = Object.fromEntries([...partsOfZip(bytes)].map(([name, content]) => [name, content.toString('utf8')]));
  for (const [name, xml] of Object.entries(parts)) {
    const fault = faultIn(xml);
    if (fault !== null) throw new Error(`${name} is not well-formed: ${fault}`);
  }
  return parts;
}

/** What is wrong with this XML, or null: tags that do not match, bare signs, characters that XML does not have. */
function faultIn(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return 'a character that XML does not have';
  if (!xml.isWellFormed()) return 'half a surrogate pair';
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml)) return 'a bare &';
  const open: string[] = [];
  for (const [, closes, name, closed] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:.]+="[^"<]*")*\s*(\/?)>/g)) {
    if (closes && open.pop() !== name) return `</${name}> closes another element`;
    if (!closes && !closed) open.push(name!);
  }
  const tags = xml.replace(/<\?xml[^>]*\?>/, '').match(/</g)?.length ?? 0;
  const read = [...xml.matchAll(/<\/?[\w:]+(?:\s+[\w:.]+="[^"<]*")*\s*\/?>/g)].length;
  if (tags !== read) return 'a < that begins no element';
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : null;
}

/** Every occurrence of the first group: `all(xml, /w:w="(\d+)"/g)`. */
export const all = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, found]) => found!);
