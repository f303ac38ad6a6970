import { HUNAN_2021 } from '@jiping/domain/built-in';
import { amountOf, effectiveFigures, type FigureTable, numberOf, rowsOf, textOf } from '@jiping/domain/figures';
import { add, addDecimals, type Money } from '@jiping/domain/money';
import { indicatorSums } from '@jiping/domain/rollup';
import { describe, expect, test } from 'vitest';
import { demoProvince } from '../demo-province.ts';
import { BANKS } from '../phrases/index.ts';
import { taskOf } from '../phrases/tasks/index.ts';

const { evaluations } = demoProvince(new Date('2026-03-20T08:00:00Z'));
const named = evaluations.map(({ regionCode, departmentCode, fiscalYear, figures, state, planted }) => ({
  name: `${regionCode}/${departmentCode}/${fiscalYear}`,
  table: effectiveFigures(HUNAN_2021, figures).table,
  state,
  planted,
}));
/** Handed in, with all amounts: what adds up adds up to the fen. */
const open = named.filter(({ state, name }) => state !== 'draft' && name !== '990121/201001/2021');

const amount = (table: FigureTable, code: string): Money => amountOf(table.get(code))!;
const text = (table: FigureTable, code: string): string | null => textOf(table.get(code));
const numbers = (table: FigureTable, codes: readonly string[]): string =>
  addDecimals(...codes.map((code) => numberOf(table.get(code))!));

describe('projects', () => {
  test.each([
    ['budget', 'expenditure.project.budget'],
    ['adjusted', 'expenditure.project.adjusted'],
    ['outturn', 'expenditure.project'],
    ['received', 'project.received'],
    ['carriedAdjusted', 'carryOver.in'],
  ])('%s of all add up to %s', (field, code) => {
    expect(open.length).toBeGreaterThan(65);
    for (const { name, table } of open) {
      const amounts = rowsOf(table, 'projects').map((row) => amount(table, `projects.${row}.${field}`));
      expect([name, add(...amounts)]).toEqual([name, amount(table, code)]);
    }
  });

  test.each(['Budget', 'Adjusted', 'Outturn'])('their sources add up: %s', (column) => {
    for (const { name, table } of open)
      for (const row of rowsOf(table, 'projects')) {
        const parts = ['fiscal', 'carried', 'other'].map((source) =>
          amount(table, `projects.${row}.${source}${column}`),
        );
        expect([name, row, parts.some((part) => part.startsWith('-'))]).toEqual([name, row, false]);
        expect([name, row, add(...parts)]).toEqual([
          name,
          row,
          amount(table, `projects.${row}.${column.toLowerCase()}`),
        ]);
      }
  });

  test('money of farming adds up by level of government', () => {
    const farming = named.find(({ name }) => name === '990121/501001/2021')!.table;
    for (const row of ['p1', 'p2', 'p3'])
      for (const column of ['received', 'outturn'])
        expect(
          add(
            ...['Central', 'Province', 'City', 'County', 'Others'].map((level) =>
              amount(farming, `projects.${row}.${column}${level}`),
            ),
          ),
        ).toBe(amount(farming, `projects.${row}.${column}`));
  });

  test('a reason is given exactly where less than nine tenths were spent', () => {
    for (const { name, table } of open)
      for (const row of rowsOf(table, 'projects')) {
        const rate = Number(numberOf(table.get(`projects.${row}.executionRate`)));
        expect([name, row, text(table, `projects.${row}.executionReason`) !== null]).toEqual([name, row, rate < 90]);
      }
  });

  test.each([
    ['990121/101001/2020', 'p4'],
    ['990121/701001/2021', 'p2'],
  ])('the vouchers of %s add up to what %s spent', (name, project) => {
    const { table } = named.find((one) => one.name === name)!;
    const rows = rowsOf(table, 'vouchers');
    expect(rows.map((row) => text(table, `vouchers.${row}.project`))).toEqual(rows.map(() => project));
    expect(add(...rows.map((row) => amount(table, `vouchers.${row}.amount`)))).toBe(
      amount(table, `projects.${project}.outturn`),
    );
  });

  test('every project of the phrases has its task', () => {
    for (const { projects } of Object.values(BANKS))
      for (const [name] of projects) expect(taskOf(name).quantity.name.length).toBeGreaterThan(2);
    expect(() => taskOf('城墙修缮')).toThrow('城墙修缮');
  });
});

describe('indicators', () => {
  const byLevel = (table: FigureTable, list: string, rows: readonly string[]): Readonly<Record<string, string>> =>
    Object.fromEntries(
      ['output', 'benefit', 'satisfaction'].map((level) => [
        level,
        numbers(
          table,
          rows.filter((row) => text(table, `${list}.${row}.level1`) === level).map((row) => `${list}.${row}.weight`),
        ),
      ]),
    );
  const WHOLE = { output: '50', benefit: '30', satisfaction: '10' };

  test('of departments and projects have 50, 30 and 10 points', () => {
    for (const { name, table } of open) {
      const rows = rowsOf(table, 'indicators');
      expect([name, rows.length >= 10 && rows.length <= 20]).toEqual([name, true]);
      expect([name, byLevel(table, 'indicators', rows)]).toEqual([name, WHOLE]);
      for (const project of rowsOf(table, 'projects')) {
        const own = rowsOf(table, 'projectIndicators').filter(
          (row) => text(table, `projectIndicators.${row}.project`) === project,
        );
        expect([name, project, byLevel(table, 'projectIndicators', own)]).toEqual([name, project, WHOLE]);
      }
    }
  });

  test('of the library are used by many departments, and not all score them alike', () => {
    const county = open.filter(({ name }) => name.startsWith('990121/'));
    for (const year of ['2020', '2021']) {
      const rates = new Map<string, number[]>();
      for (const { table } of county.filter(({ name }) => name.endsWith(year)))
        for (const [code, score] of Object.entries(indicatorSums(table).indicators))
          if (score.state === 'known')
            rates.set(code, [...(rates.get(code) ?? []), Number(score.got) / Number(score.full)]);
      const many = [...rates].filter(([, all]) => all.length >= 4);
      expect([year, many.map(([code]) => code).sort()]).toEqual([
        year,
        ['F23', 'F25A', 'F25B', 'F25C', 'F26', 'H01', 'H08', 'H10', 'H11', 'H12'],
      ]);
      expect(many.filter(([, all]) => new Set(all).size > 1).length).toBeGreaterThanOrEqual(6);
    }
  });

  test('are confirmed by the bureau where the year is over', () => {
    for (const { name, table } of open)
      for (const row of rowsOf(table, 'indicators'))
        expect([name, text(table, `indicators.${row}.approved`)]).toEqual([name, name.endsWith('2020') ? 'yes' : null]);
  });

  test('state no score but where the story wants one', () => {
    const stated = evaluations.flatMap(({ regionCode, departmentCode, fiscalYear, figures }) =>
      [...figures.keys()].some((code) => /^(indicators|projectIndicators|projects)\..*score/i.test(code))
        ? [`${regionCode}/${departmentCode}/${fiscalYear}`]
        : [],
    );
    expect(stated).toEqual(['990121/102001/2021', '990121/701001/2021', '990121/801001/2021', '990221/801001/2021']);
  });
});

test('drafts are as far as their story says', () => {
  const sizes = (name: string): readonly number[] => {
    const { table } = named.find((one) => one.name === name)!;
    return ['projects', 'indicators', 'attachments'].map((list) => rowsOf(table, list).length);
  };
  expect(sizes('990121/101001/2021')).toEqual([0, 0, 0]);
  expect(sizes('990121/502001/2021')).toEqual([0, 0, 0]);
  expect(sizes('990121/104001/2021')).toEqual([4, 0, 0]);
  expect(sizes('990121/102001/2021')[1]).toBeGreaterThan(9);
  expect(sizes('990121/101001/2020')).toEqual([4, 14, 2]);
});
