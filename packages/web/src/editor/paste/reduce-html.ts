import type { NarrativeBlock, NarrativeInline } from '@jiping/domain/narrative';
import { attribute, type HtmlToken, htmlTokens } from './html-tokens.ts';

const PARAGRAPH_TAGS = new Set(
  'p div section article header footer blockquote pre ul ol li dl dt dd table tbody thead tr address figure figcaption'.split(
    ' ',
  ),
);
/** What parts the words of one table cell without ending the row. */
const INSIDE_CELL = new Set(['p', 'div', 'br', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const HEADING = /^h[1-6]$/;

/**
 * What is pasted from Word, WPS or a web page, as paragraphs, sub-headings and line breaks: no fonts, colours, links, pictures.
 * Numbers that Word or a browser puts before list items are kept as text; cells of a table row stand in one paragraph, apart by a
 * space; our own figure chips stay chips. `reduceHtml('<h2>甲</h2><p>乙<br>丙')` → a heading and a paragraph.
 */
export function reduceHtml(html: string): NarrativeBlock[] {
  const reducer = new Reducer();
  for (const token of htmlTokens(html)) reducer.take(token);
  return reducer.finish();
}

class Reducer {
  private readonly blocks: NarrativeBlock[] = [];
  private inline: NarrativeInline[] = [];
  private heading = false;
  private readonly lists: { next: number | null }[] = [];
  private insideFigure = 0;
  private insideCell = false;

  take(token: HtmlToken): void {
    if (this.insideFigure > 0) this.takeInsideFigure(token);
    else if (token.kind === 'text') this.addText(token.text);
    else this.takeTag(token.name, token.kind === 'open', token.attributes);
  }

  finish(): NarrativeBlock[] {
    this.endBlock();
    return this.blocks;
  }

  private takeTag(name: string, opens: boolean, attributes: string): void {
    if (opens && attribute(attributes, 'data-figure') !== null) this.addFigure(attributes);
    else if (name === 'td' || name === 'th') this.takeCell(opens);
    else if (name === 'br' && opens) this.addBreak();
    else if (this.insideCell && INSIDE_CELL.has(name)) this.addText(' ');
    else if (HEADING.test(name)) this.takeHeading(opens);
    else if (PARAGRAPH_TAGS.has(name)) this.takeParagraph(opens, name);
  }

  private takeCell(opens: boolean): void {
    this.insideCell = opens;
    this.addText(' ');
  }

  private takeHeading(opens: boolean): void {
    this.endBlock();
    this.heading = opens;
  }

  private takeParagraph(opens: boolean, name: string): void {
    this.endBlock();
    this.heading = false;
    this.insideCell = false;
    if (name === 'ol' || name === 'ul') {
      if (opens) this.lists.push({ next: name === 'ol' ? 1 : null });
      else this.lists.pop();
    }
    const list = this.lists.at(-1);
    if (name === 'li' && opens && list && list.next !== null) this.addText(`${list.next++}．`);
  }

  private takeInsideFigure(token: HtmlToken): void {
    if (token.kind === 'open' && token.name === 'span') this.insideFigure++;
    if (token.kind === 'close' && token.name === 'span') this.insideFigure--;
  }

  private addFigure(attributes: string): void {
    const digits = attribute(attributes, 'data-digits');
    this.inline.push({
      type: 'figure',
      attrs: {
        code: attribute(attributes, 'data-figure') ?? '',
        unit: attribute(attributes, 'data-unit') ?? '',
        digits: digits === null || digits === '' ? null : Number(digits),
      },
    });
    this.insideFigure = 1;
  }

  /** A second break in a row is how web pages write a new paragraph. */
  private addBreak(): void {
    if (this.inline.length === 0) return;
    if (this.inline.at(-1)?.type !== 'hardBreak') this.inline.push({ type: 'hardBreak' });
    else this.endBlock();
  }

  private addText(text: string): void {
    const last = this.inline.at(-1);
    const before = last?.type === 'text' ? last.text : '';
    const joined = collapsed(before + text);
    if (last?.type === 'text') this.inline.pop();
    if (joined !== '') this.inline.push({ type: 'text', text: joined });
  }

  private endBlock(): void {
    const content = trimmed(this.inline);
    this.inline = [];
    if (content.length === 0) return;
    this.blocks.push(this.heading ? { type: 'heading', attrs: { level: 3 }, content } : { type: 'paragraph', content });
  }
}

const HAN = '[\\u2e80-\\u9fff\\uff00-\\uffef\\u3000-\\u303f“”‘’—…]';
const WRAP_BETWEEN_HAN = new RegExp(`(?<=${HAN})\\s*\\n\\s*(?=${HAN})`, 'gu');

/** White space as a browser shows it; a line end between two Chinese characters is only how the file was wrapped. */
const collapsed = (text: string): string =>
  text
    .replace(WRAP_BETWEEN_HAN, '')
    .replace(/[\u00a0\u2002\u2003\u2009\u3000]/g, ' ')
    .replace(/\s+/g, ' ');

/** Without the white space and breaks at both ends; a first-line indent is the page's to set, not the text's. */
function trimmed(inline: readonly NarrativeInline[]): NarrativeInline[] {
  const isBlank = (node: NarrativeInline | undefined): boolean =>
    node?.type === 'hardBreak' || (node?.type === 'text' && node.text.trim() === '');
  const content = [...inline];
  while (isBlank(content[0])) content.shift();
  while (isBlank(content.at(-1))) content.pop();
  const first = content[0];
  if (first?.type === 'text') content[0] = { type: 'text', text: first.text.trimStart() };
  const last = content.at(-1);
  if (last?.type === 'text') content[content.length - 1] = { type: 'text', text: last.text.trimEnd() };
  return content;
}
