import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import type { Cell, DepartmentComparison } from './comparison.query.ts';
import { columnKey, comparisonRows, sizeOf } from './comparison-rows.ts';

const known = (amount: string): Cell => ({ state: 'KNOWN', amount: money(amount), number: null, text: null });
const masked: Cell = { state: 'MASKED', amount: null, number: null, text: null };
const COMPARISON: DepartmentComparison = {
  rows: [
    { label: '甲局', department: { id: 'a', code: '1', name: '甲局' } },
    { label: '乙局', department: { id: 'b', code: '2', name: '乙局' } },
    { label: '某部门', department: null },
  ],
  columns: [
    { measure: 'expenditure.total', label: '支出合计', unit: '万元', fiscalYear: 2020 },
    { measure: 'expenditure.total', label: '支出合计', unit: '万元', fiscalYear: 2021 },
  ],
  cells: [known('90'), known('1000'), masked, known('200'), known('100'), masked],
};
const [, last] = COMPARISON.columns.map(columnKey);

describe('comparisonRows', () => {
  it('cuts the matrix into rows and keeps departments without a name', () => {
    const rows = comparisonRows(COMPARISON, undefined, false);
    expect(rows.map(({ label, id }) => [label, id])).toEqual([
      ['甲局', 'a'],
      ['乙局', 'b'],
      ['某部门', null],
    ]);
    expect(rows[1]!.cells).toEqual([masked, known('200')]);
  });

  it('orders by amounts and not by text, with those that have no value last both ways', () => {
    const labels = (down: boolean) => comparisonRows(COMPARISON, last, down).map(({ label }) => label);
    expect(labels(false)).toEqual(['乙局', '甲局', '某部门']);
    expect(labels(true)).toEqual(['甲局', '乙局', '某部门']);
  });

  it('tells a year that is not accepted from a measure that was left empty', () => {
    const missing: Cell = { state: 'MISSING', amount: null, number: null, text: null };
    const columns = ['expenditure.total', 'threePublics.total'].flatMap((measure) =>
      [2020, 2021].map((fiscalYear) => ({ measure, label: measure, unit: '万元', fiscalYear })),
    );
    const rows = comparisonRows(
      {
        ...COMPARISON,
        columns,
        cells: [
          ...[known('1'), missing, missing, missing],
          ...[missing, masked, missing, known('2')],
          ...[known('1'), known('2'), missing, missing],
        ],
      },
      undefined,
      false,
    );
    expect(rows.map((row) => row.pendingYears)).toEqual([[2021], [2020], []]);
  });

  it('draws nothing for what is not known', () => {
    expect([sizeOf(known('12.50')), sizeOf(masked), sizeOf(undefined)]).toEqual([12.5, null, null]);
  });
});
