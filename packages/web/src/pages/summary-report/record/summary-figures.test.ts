import { money } from '@jiping/domain/money';
import { describe, expect, test } from 'vitest';
import { chipText } from '../../../editor/document/chip.ts';
import type { ReportFigure } from '../summary-report.query.ts';
import { boardOf, putOn } from './summary-figures.ts';

const outturn = (yuan: string): ReportFigure => ({
  code: 'summary.funds.outturn',
  label: '全年执行数合计',
  kind: 'money',
  unit: '万元',
  digits: 2,
  amount: money(yuan),
  number: null,
});
const accepted = (count: string): ReportFigure => ({
  code: 'summary.coverage.accepted',
  label: '审核通过的部门（单位）',
  kind: 'count',
  unit: '个',
  digits: 0,
  amount: null,
  number: count,
});
const shown = (board: ReturnType<typeof boardOf>, { code, unit, digits }: ReportFigure) =>
  chipText(board, { code, unit, digits });

describe('the figures of a report on its board', () => {
  test('are printed as the report prints them', () => {
    const board = boardOf([outturn('8241700.00'), accepted('9')]);
    expect(shown(board, outturn('0.00'))).toBe('824.17万元');
    expect(shown(board, accepted('0'))).toBe('9个');
  });

  test('a later cut-off changes what is cited, and tells who shows it', () => {
    const board = boardOf([outturn('8241700.00'), accepted('9')]);
    const told: string[] = [];
    board.watch('summary.coverage.accepted', () => told.push('accepted'));
    board.watch('summary.funds.outturn', () => told.push('outturn'));
    expect(putOn(board, [outturn('8241700.00'), accepted('10')])).toBe(true);
    expect(told).toEqual(['accepted']);
    expect(shown(board, accepted('0'))).toBe('10个');
  });

  test('other figures, or other names for them, need another board', () => {
    const board = boardOf([outturn('8241700.00')]);
    expect(putOn(board, [outturn('8241700.00'), accepted('1')])).toBe(false);
    expect(putOn(board, [{ ...outturn('8241700.00'), label: 'Outturn' }])).toBe(false);
    expect(board.definition('summary.coverage.accepted')).toBeUndefined();
  });

  test('what the data of now would change is marked, and let go again', () => {
    const board = boardOf([accepted('9')]);
    let told = 0;
    board.watch('summary.coverage.accepted', () => {
      told += 1;
    });
    const change = { before: '9个', after: '10个' };
    board.setChanges(new Map([['summary.coverage.accepted', change]]));
    expect(board.change('summary.coverage.accepted')).toEqual(change);
    board.setChanges(new Map([['summary.coverage.accepted', { ...change }]]));
    expect(told).toBe(1);
    board.setChanges(new Map());
    expect(board.change('summary.coverage.accepted')).toBeNull();
    expect(told).toBe(2);
  });
});
