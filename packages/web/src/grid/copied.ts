import type { GridMap, Slot } from './grid-map.ts';
import { cellsIn, type Range } from './selection.ts';
import { isFormula, textOfCells } from './tab-separated.ts';

/** What goes on the clipboard: text for Excel and WPS, and a table for Word. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The chosen cells as they are shown; a merged cell stands in its first place, as Excel has it. */
export function copied(map: GridMap, range: Range, shown: (slot: Slot) => string): Copied {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array<string>(range.right - range.left + 1).fill(''),
  );
  const html = rows.map((): string[] => []);
  for (const slot of cellsIn(map, range)) {
    const row = Math.max(slot.row, range.top) - range.top;
    const column = Math.max(slot.column, range.left) - range.left;
    const text = shown(slot);
    const line = rows[row];
    if (line) line[column] = text;
    html[row]?.push(
      `<td${span('colspan', slot.colSpan)}${span('rowspan', slot.rowSpan)}${asWords(text)}>${escaped(text)}</td>`,
    );
  }
  return {
    text: textOfCells(rows),
    html: `<table>${html.map((cells) => `<tr>${cells.join('')}</tr>`).join('')}</table>`,
  };
}

const span = (name: string, count: number): string => (count === 1 ? '' : ` ${name}="${count}"`);

/** What Excel and WPS would compute, they take as text. */
const asWords = (text: string): string => (isFormula(text) ? ` style='mso-number-format:"\\@"'` : '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
