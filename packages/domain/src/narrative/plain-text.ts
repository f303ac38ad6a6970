import type { NarrativeDocument, NarrativeInline } from './document.ts';

/** How a figure node stands in the text. */
export type FigureChip = Extract<NarrativeInline, { type: 'figure' }>['attrs'];

/** A figure of the record cited at `text.slice(start, end)`. */
export interface FigureCitation {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a section with its figures as `show` prints them, a line a paragraph, and where in them figures stand:
 * `plainText(document, ({ code, unit, digits }) => displayFigure(figureIn(table, code), unit, digits))`.
 */
export function plainText(
  document: NarrativeDocument,
  show: (chip: FigureChip) => string,
): { readonly text: string; readonly citations: readonly FigureCitation[] } {
  let text = '';
  const citations: FigureCitation[] = [];
  document.content.forEach((block, index) => {
    if (index > 0) text += '\n';
    for (const inline of block.content ?? []) {
      const start = text.length;
      text += wordsOf(inline, show);
      if (inline.type === 'figure') citations.push({ code: inline.attrs.code, start, end: text.length });
    }
  });
  return { text, citations };
}

/**
 * Where in the editor a place of the plain text is: the ProseMirror position of `offset` in `plainText(document, show).text`.
 * A place inside a figure is the position before it, for a figure cannot be entered.
 */
export function documentPosition(
  document: NarrativeDocument,
  show: (chip: FigureChip) => string,
  offset: number,
): number {
  let position = 0;
  let passed = 0;
  for (const block of document.content) {
    position += 1;
    for (const inline of block.content ?? []) {
      const length = wordsOf(inline, show).length;
      if (offset < passed + length) return position + (inline.type === 'text' ? offset - passed : 0);
      passed += length;
      position += inline.type === 'text' ? length : 1;
    }
    if (offset <= passed) return position;
    position += 1;
    passed += 1;
  }
  return Math.max(1, position - 1);
}

function wordsOf(inline: NarrativeInline, show: (chip: FigureChip) => string): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'figure':
      return show(inline.attrs);
    case 'hardBreak':
      return '\n';
  }
}
