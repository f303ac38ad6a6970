import { type Bilingual, said } from '@jiping/domain/language';
import type { NarrativeBlock } from '@jiping/domain/narrative';
import { reduceHtml } from './reduce-html.ts';

/** A section holds no more than this many characters; a whole report has some thirty thousand. */
export const LONGEST_PASTE = 100_000;
/** Word wraps a page of text in a hundred pages of styles; beyond this the plain text is taken instead. */
const LONGEST_HTML = 4_000_000;

export type Pasted = { readonly blocks: readonly NarrativeBlock[] } | { readonly refused: Bilingual };

/** What the clipboard holds, reduced to what a report may hold, or why it is refused. Never throws. */
export function pasted(clipboard: { readonly html: string; readonly text: string }): Pasted {
  const { html, text } = clipboard;
  if (text.length > LONGEST_PASTE) return { refused: tooLong(text.length) };
  if (html === '' || html.length > LONGEST_HTML) {
    return text === '' && html !== '' ? { refused: tooLong(html.length) } : { blocks: paragraphsOf(text) };
  }
  const blocks = reduceHtml(html);
  return { blocks: blocks.length > 0 ? blocks : paragraphsOf(text) };
}

/** Plain text, a paragraph a line. */
export const paragraphsOf = (text: string): NarrativeBlock[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[\u00a0\u3000\t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));

function tooLong(length: number): Bilingual {
  const million = (length / 1_000_000).toFixed(1);
  return said(
    `粘贴的内容约 ${million} 百万字，一节最多 ${LONGEST_PASTE / 10_000} 万字，没有粘贴。整份报告请用“导入”，或分节粘贴。`,
    `What you pasted has about ${million} million characters; a section holds ${LONGEST_PASTE.toLocaleString('en')}. Nothing was pasted. Use Import for a whole report, or paste section by section.`,
  );
}
