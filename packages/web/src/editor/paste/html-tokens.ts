/** A piece of an HTML text: a tag with its attributes as written, or text with its entities resolved. */
export type HtmlToken =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Comments, declarations and Word's conditional marks; `<![if !supportLists]>` goes, what it encloses stays. */
const IGNORED = /<!--[\s\S]*?-->|<!\[[^>]*\]>|<![^>]*>|<\?[^>]*>/g;
/** Elements whose text is not for readers. */
const UNREADABLE = /<(style|script|head|title|xml|template|svg|o:p)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const TAG = /<(\/?)([a-zA-Z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/**
 * An HTML text from the clipboard as tokens, without building a document of it: nothing in it is ever run or loaded.
 * `htmlTokens('<p>甲&nbsp;乙</p>')` → open p, text, close p.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const readable = html.replace(IGNORED, '').replace(UNREADABLE, '');
  const tokens: HtmlToken[] = [];
  let from = 0;
  for (const match of readable.matchAll(TAG)) {
    addText(tokens, readable.slice(from, match.index));
    tokens.push({ kind: match[1] === '/' ? 'close' : 'open', name: match[2]!.toLowerCase(), attributes: match[3]! });
    from = match.index + match[0].length;
  }
  addText(tokens, readable.slice(from));
  return tokens;
}

function addText(tokens: HtmlToken[], text: string): void {
  if (text !== '') tokens.push({ kind: 'text', text: withoutEntities(text) });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  times: '×',
  yen: '¥',
};

const withoutEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code =
      name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** `attribute(' data-figure="staff.quota"', 'data-figure')` → `staff.quota`; null where it is absent. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return match ? withoutEntities(match[1] ?? match[2] ?? match[3] ?? '') : null;
}
