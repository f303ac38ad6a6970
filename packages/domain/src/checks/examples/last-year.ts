import { HUNAN_2021 } from '../../built-in/index.ts';
import { effectiveFigures, type FigureValue } from '../../figures/index.ts';
import type { EarlierEvaluation } from '../check.ts';
import { type FigureRow, valueInTable } from './sound-evaluation.ts';

/** The evaluation of 2020, with what follows from its cells: `lastYear({ 'expenditure.total': '1200.00' }, { overview: '…' })`. */
export function lastYear(cells: FigureRow, texts: Readonly<Record<string, string>> = {}): EarlierEvaluation {
  return {
    fiscalYear: 2020,
    figures: tableOfCells(cells),
    sections: Object.entries(texts).map(([key, text]) => ({ key, text })),
  };
}

/** Cells as a table of figures, completed. */
export function tableOfCells(cells: FigureRow): ReadonlyMap<string, FigureValue> {
  const figures = new Map<string, FigureValue>();
  for (const [code, cell] of Object.entries(cells)) {
    const value = valueInTable(code, cell);
    if (value) figures.set(code, value);
  }
  return effectiveFigures(HUNAN_2021, figures).table;
}
