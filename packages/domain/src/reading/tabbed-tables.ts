import { type CellLabel, cellLabel, cellStatement } from './cell-statements.ts';
import { type Cell, type Row, tabbedTables } from './cells.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';
import { type ColumnMeaning, columnMeanings, isMoneyColumn } from './table-columns.ts';
import { isZeroRow, type NumberRow, zeroOverParts } from './zero-total.ts';

/**
 * Tables whose columns are known by position (Word, web pages): rows under a header of columns, a row of names over a row of
 * values, or names and values side by side.
 */
export function readTabbedTables(context: ReadingContext): {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubt[];
} {
  const tables = tabbedTables(context.plain);
  return {
    statements: tables.flatMap((rows) => readTable(context, rows)),
    doubts: tables.flatMap((rows) => zeroTotals(context, rows)),
  };
}

/** The row of the year's funds that says 0 over a row of its parts that does not. */
function zeroTotals(context: ReadingContext, rows: readonly Row[]): readonly Doubt[] {
  let total: NumberRow | null = null;
  const doubts: Doubt[] = [];
  for (const row of rows) {
    const values = row.filter((cell) => cell.value !== null);
    const name = row.find((cell) => cell.text !== '' && cell.value === null);
    if (INDICATORS.test(wordsOf(row))) total = null;
    if (name === undefined || values.length === 0) continue;
    if (row.some((cell) => cell.value === null && cellLabel(context, cell.text)?.code === 'budget.total'))
      total = isZeroRow(values) ? { start: name.start, values } : null;
    else if (total !== null && !isZeroRow(values)) {
      doubts.push(zeroOverParts(total, { start: name.start, values }));
      total = null;
    }
  }
  return doubts;
}

const INDICATORS = /[一二三]级指标|评价标准/;
const wordsOf = (row: Row): string => row.map((cell) => cell.text).join('');

function readTable(context: ReadingContext, rows: readonly Row[]): readonly Statement[] {
  const found: Statement[] = [];
  let columns: readonly (ColumnMeaning | null)[] = [];
  rows.forEach((row, index) => {
    const meanings = columnMeanings(row);
    if (meanings.filter(isMoneyColumn).length > 1) {
      columns = meanings;
      return;
    }
    if (INDICATORS.test(wordsOf(row))) columns = [];
    const values = row.filter((cell) => cell.value !== null);
    if (values.length === 0) {
      found.push(...namesOverValues(context, row, rows[index + 1]));
      return;
    }
    const score = totalScore(context, row);
    if (score !== null) found.push(score);
    else if (columns.some(isMoneyColumn)) found.push(...underColumns(context, row, columns));
    else if (row.some((cell) => cell.value === null && cell.text !== '')) found.push(...sideBySide(context, row));
  });
  return found;
}

function underColumns(
  context: ReadingContext,
  row: Row,
  columns: readonly (ColumnMeaning | null)[],
): readonly Statement[] {
  const firstValue = row.findIndex((cell) => cell.value !== null);
  const label = row
    .slice(0, firstValue)
    .map((cell) => cellLabel(context, cell.text))
    .findLast((one) => one !== null);
  if (label === undefined || label === null) return [];
  return row.flatMap((cell, index) => {
    const meaning = columns[index] ?? null;
    const target = meaning === null ? null : targetOf(label, meaning);
    // A rate of 0 beside a total of 0 is an empty form's formula, not what was carried out.
    if (target?.code === 'budget.executionRate' && Number(cell.value?.number ?? 1) === 0) return [];
    return (target && cellStatement(context, target, cell, 0.93, meaning === 'rate')) ?? [];
  });
}

/** The figure in a column of a row; the row of the year's funds has figures of its own. */
export function targetOf(label: CellLabel, meaning: ColumnMeaning): CellLabel | null {
  if (label.code === 'budget.total') {
    if (meaning === 'rate') return { code: 'budget.executionRate', column: null };
    if (!isMoneyColumn(meaning)) return null;
    if (meaning.column === 'budget') return { code: 'budget.original', column: null };
    if (meaning.column === 'adjusted') return { code: 'budget.adjusted', column: null };
    return meaning.column === null ? { code: 'budget.outturn', column: null } : null;
  }
  if (meaning === 'rate' && label.code === 'expenditure.total') return { code: 'budget.executionRate', column: null };
  return isMoneyColumn(meaning) ? { code: label.code, column: meaning.column ?? label.column } : null;
}

function namesOverValues(context: ReadingContext, names: Row, values: Row | undefined): readonly Statement[] {
  if (values === undefined || values.length > names.length || !values.some((cell) => cell.value !== null)) return [];
  return names.flatMap((name, index) => {
    const label = cellLabel(context, name.text);
    const cell = values[index];
    return (label && cell && cellStatement(context, label, cell, 0.9, /率/.test(name.text))) ?? [];
  });
}

function sideBySide(context: ReadingContext, row: Row): readonly Statement[] {
  return row.flatMap((cell, index) => {
    const label = cell.value === null ? cellLabel(context, cell.text) : null;
    const next = row.slice(index + 1).find((one) => one.text !== '');
    return (label && next && cellStatement(context, label, next, 0.9, /率/.test(cell.text))) ?? [];
  });
}

/** “总分 100 90”: full marks, then the score. */
export function totalScore(context: ReadingContext, cells: readonly Cell[]): Statement | null {
  const at = cells.findIndex((cell) => /^(?:自评)?(?:总分|总得分|合计得分|合计|总计)$/.test(cell.text));
  if (at < 0) return null;
  const values = cells.slice(at + 1).filter((cell) => cell.value?.number != null);
  const [full, score] = values;
  if (full === undefined || score === undefined || full.value!.number !== '100') return null;
  return cellStatement(context, { code: 'score.self', column: null }, score, 0.88);
}
