import { type FigureTable, figureIn } from '../../figures/index.ts';
import { type Summary, summaryOf } from '../../rollup/index.ts';
import { type SummaryFigure, summaryFigureTable } from '../figures/index.ts';
import type { SummaryData } from '../summary/summary-data.ts';
import type { Words } from './say.ts';
import { unitInSummary } from './unit-in-summary.ts';

/** What every section is drafted from. */
export interface Material {
  readonly data: SummaryData;
  readonly summary: Summary;
  /** Whether there is such a number: one that cannot be computed must be said in words or left out. */
  readonly has: (code: string) => boolean;
  /** A chip bound to `summary.<code>`. Throws a `TypeError` where there is no such number: ask `has` first. */
  readonly cite: (code: string) => Words;
}

export function materialOf(data: SummaryData, all: readonly SummaryFigure[]): Material {
  const figures = new Map(all.map((figure) => [figure.definition.code, figure]));
  const table = summaryFigureTable(all);
  return {
    data,
    summary: summaryOf(data.thisYear),
    has: (code) => figures.has(`summary.${code}`),
    cite: (code) => {
      const figure = figures.get(`summary.${code}`);
      if (!figure) throw new TypeError(`The summary has no figure ${code}`);
      return [chipOf(figure, table)];
    },
  };
}

function chipOf({ definition: { code, unit, digits } }: SummaryFigure, table: FigureTable): Words[number] {
  const value = figureIn(table, code);
  const inSentence = 'amount' in value ? unitInSummary(value.amount) : unit;
  return { type: 'figure', attrs: { code, unit: inSentence, digits } };
}
