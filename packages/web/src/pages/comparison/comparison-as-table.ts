import type { Bilingual } from '@jiping/domain/language';
import { csvOf } from '../../parts/csv.ts';
import { texts as silent } from '../../parts/texts.ts';
import type { Cell, Column } from './comparison.query.ts';
import type { ComparedDepartment } from './comparison-rows.ts';
import { texts } from './texts.ts';

const SILENT = { MASKED: silent.masked, NOT_APPLICABLE: silent.notApplicable, MISSING: silent.missing } as const;

/** What is seen as a file for a spreadsheet; amounts in exact yuan. */
export function comparisonAsTable(
  rows: readonly ComparedDepartment[],
  columns: readonly Column[],
  t: (words: Bilingual) => string,
): string {
  const value = ({ state, amount, number, text }: Cell) =>
    state === 'KNOWN' ? (amount ?? number ?? text ?? '') : t(SILENT[state]);
  const heading = columns.map(({ label, unit, fiscalYear }, column) => {
    const inYuan = rows.some(({ cells }) => cells[column]?.amount);
    return `${label} ${fiscalYear}（${inYuan ? t(texts.yuan) : unit}）`.replace('（）', '');
  });
  const lines = rows.map(({ label, cells, pendingYears }) => [
    label,
    ...cells.map((cell, place) =>
      pendingYears.some((year) => year === columns[place]?.fiscalYear) ? t(texts.notAccepted) : value(cell),
    ),
  ]);
  return csvOf([[t(texts.department), ...heading], ...lines]);
}
