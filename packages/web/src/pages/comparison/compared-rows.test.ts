import { describe, expect, it } from 'vitest';
import { columnKey, comparedRows } from './compared-rows.ts';
import type { Comparison } from './comparison.query.ts';
import { emptySentences } from './silence.ts';

const column = (fiscalYear: number) => ({
  measure: 'expenditure.total',
  label: '部门支出总额',
  unit: '万元',
  fiscalYear,
  kind: 'MONEY' as const,
  direction: 'NEUTRAL' as const,
  per: null,
  peers: null,
});
const row = (label: string, departmentId: string | null) => ({
  label,
  isOwn: departmentId === 'b',
  departmentId,
  region: { id: 'r', code: '990121', name: '示范县' },
});
const COMPARISON: Comparison = {
  rows: [row('甲局', 'a'), row('乙局', 'b'), row('示范县', null)],
  columns: [column(2020), column(2021), column(2022)],
  values: ['90', '1000', null, '200', '100', null, null, '-5', null],
  states: ['KNOWN', 'KNOWN', 'MISSING', 'KNOWN', 'KNOWN', 'MISSING', 'MASKED', 'KNOWN', 'MASKED'],
  reasons: [null, 'PARTIAL', 'NOT_ACCEPTED', null, null, 'NOT_ACCEPTED', null, null, null],
  percentiles: ['10', '90', null, '60', '50', null, null, '5', null],
  peerGroup: null,
  hiddenRows: 0,
  asOf: null,
  notes: [],
};
const labels = (sort: string | undefined, down: boolean) =>
  comparedRows(COMPARISON, sort, down).map(({ label }) => label);

describe('comparedRows', () => {
  it('cuts the flat lists into rows; regions are named by their code', () => {
    const rows = comparedRows(COMPARISON, undefined, false);
    expect(rows.map(({ key, isOwn }) => [key, isOwn])).toEqual([
      ['a', false],
      ['b', true],
      ['990121', false],
    ]);
    expect(rows[0]!.cells[1]).toEqual({ state: 'KNOWN', value: '1000', reason: 'PARTIAL', percentile: '90' });
    expect(rows[2]!.cells[0]).toMatchObject({ state: 'MASKED', value: null });
  });

  it('orders by size and not by text, with those that have no value last both ways', () => {
    const [first, second] = COMPARISON.columns.map(columnKey);
    expect(labels(first, false)).toEqual(['甲局', '乙局', '示范县']);
    expect(labels(first, true)).toEqual(['乙局', '甲局', '示范县']);
    expect(labels(second, false)).toEqual(['示范县', '乙局', '甲局']);
  });

  it('keeps the order where the address names a column that is not there', () => {
    expect(labels('expenditure.magic@1999', true)).toEqual(['甲局', '乙局', '示范县']);
  });
});

describe('emptySentences', () => {
  it('say which year is still to come, and why a column is silent', () => {
    const rows = comparedRows(COMPARISON, undefined, false);
    expect(emptySentences(rows, COMPARISON.columns).map(({ zh }) => zh)).toEqual([
      '2022年度“部门支出总额”没有数值：未通过、不公开。',
    ]);
    const pending = rows.slice(0, 2);
    expect(emptySentences(pending, COMPARISON.columns).map(({ zh }) => zh)).toEqual([
      '所列单位2022年度的自评都未通过审核，各项指标均无数值。',
    ]);
    expect(emptySentences([], COMPARISON.columns)).toEqual([]);
  });

  it('leave it to the server to say of what nobody uses, and say it of a single year themselves', () => {
    const rates: Comparison = {
      ...COMPARISON,
      rows: COMPARISON.rows.slice(0, 1),
      columns: [2020, 2021, 2022].map((year) => ({ ...column(year), measure: 'indicator.H03', label: '得分率' })),
      values: [null, null, null],
      states: ['MISSING', 'MISSING', 'MISSING'],
      reasons: ['NOT_USED', 'NOT_USED', 'NOT_ACCEPTED'],
    };
    const sentences = (comparison: Comparison) =>
      emptySentences(comparedRows(comparison, undefined, false), comparison.columns).map(({ zh }) => zh);
    expect(sentences(rates)).toEqual(['所列单位2022年度的自评都未通过审核，各项指标均无数值。']);
    expect(
      sentences({
        ...rates,
        values: ['90', null, null],
        states: ['KNOWN', 'MISSING', 'MISSING'],
        reasons: [null, 'NOT_USED', 'NOT_ACCEPTED'],
      }),
    ).toEqual(['所列单位2022年度的自评都未通过审核，各项指标均无数值。', '2021年度“得分率”没有数值：未使用该指标。']);
  });
});
