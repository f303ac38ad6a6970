import { decodeEntities } from './entities.ts';
import { TableText } from './table-text.ts';

const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|dl|dt|dd|br|hr|section|article|header|footer|main|nav|aside|pre|blockquote|table|tr|form|fieldset|body|html|title|center|caption|option)$/;
const SKIPPED = /^(?:script|style|noscript|template|svg|head|select|textarea|iframe)$/;

/**
 * The text of a web page or of converted Word, as its lines: a block is a line, a table row is a line with tabs between its cells.
 * A tag stripper, not a parser: one pass, linear, and no page however broken makes it fail.
 */
export function htmlText(html: string): string {
  const tables: TableText[] = [];
  const page: string[] = [];
  const skip = elementSkipper(html);
  const write = (text: string): void => {
    const table = tables.at(-1);
    if (table === undefined || !table.write(text)) page.push(text);
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open !== at) write(words(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open + 4);
      continue;
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:]*)/.exec(html.slice(open, open + 32));
    if (tag === null) {
      const markup = /^<[!?/]/.test(html.slice(open, open + 2));
      if (!markup) write('<');
      at = markup ? after(html, '>', open) : open + 1;
      continue;
    }
    const [, closing, rawName] = tag;
    const name = rawName!.toLowerCase();
    const end = after(html, '>', open);
    const attributes = html.slice(open, Math.min(end, open + 600));
    at = end;
    if (closing === '' && SKIPPED.test(name) && !attributes.endsWith('/>')) {
      at = skip(name, end);
    } else if (name === 'table') {
      if (closing === '') tables.push(new TableText());
      else if (tables.length > 0) write(`\n${tables.pop()!.text()}\n`);
    } else if (tables.length > 0 && /^(?:tr|td|th)$/.test(name)) {
      tables.at(-1)!.tag(name, closing !== '', attributes);
    } else if (BLOCKS.test(name)) write('\n');
  }
  while (tables.length > 0) write(`\n${tables.pop()!.text()}\n`);
  return tidy(page.join(''));
}

const words = (text: string): string => decodeEntities(text.replace(/[\s]+/g, ' '));

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

/**
 * Goes past the end tag of an element whose contents are not words; a `head` keeps its end even if the page forgot to say. That an
 * end is nowhere to be found is remembered: a page of a million unclosed elements is searched once, not a million times.
 */
function elementSkipper(html: string): (name: string, from: number) => number {
  const unclosed = new Set<string>();
  return (name, from) => {
    const found = unclosed.has(name) ? null : endOf(html, name, from);
    if (found === null) {
      unclosed.add(name);
      return name === 'head' ? from : html.length;
    }
    return found[0].toLowerCase() === '<body' ? found.index : after(html, '>', found.index);
  };
}

function endOf(html: string, name: string, from: number): RegExpExecArray | null {
  const close = new RegExp(`</${name}\\b|${name === 'head' ? '<body\\b' : '(?!)'}`, 'gi');
  close.lastIndex = from;
  return close.exec(html);
}

const tidy = (text: string): string =>
  text
    .split('\n')
    .map(trimmed)
    .filter((line, index, lines) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');

/** A line without spaces at its ends. By hand: `/[ \u00a0]+$/` looks at each run of spaces from each of its characters. */
function trimmed(line: string): string {
  let [start, end] = [0, line.length];
  while (start < end && isSpace(line.charCodeAt(start))) start += 1;
  while (end > start && isSpace(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end);
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;
