/** Numbers of published forms, typed into the templates' cells: what the record makes of them. */
import { describe, expect, it } from 'vitest';
import { effectiveFigures, type FigureTable } from '../figures/index.ts';
import { filled, rowsFilled } from '../forms/examples/filled.ts';
import { printBlock } from '../forms/examples/print-sheet.ts';
import { formOf, layOut } from '../forms/index.ts';
import type { Template } from '../templates/index.ts';
import { CHONGQING_2021, HUNAN_2021 } from './index.ts';

type Cells = Readonly<Record<string, string>>;

function printed(template: Template, cells: Cells, form: string, block: string, row?: string): readonly string[] {
  const { table } = effectiveFigures(template, filled(template, cells));
  return printBlock(layOut(template, formOf(template, form)!, table, row), block, template, table).split('\n');
}

const INDICATOR = ['name', 'level1', 'sign', 'target', 'actual', 'unit', 'weight', 'core'];

describe('a department of Chongqing, fiscal year 2021', () => {
  const cells: Cells = {
    'expenditure.total.budget': '900',
    'expenditure.total.adjusted': '1000',
    'expenditure.total': '760',
    'goal.expected': '完成年度任务',
    'goal.adjusted': '完成调整后任务',
    'goal.achieved': '基本完成',
    ...rowsFilled('indicators', INDICATOR, [
      ['政府采购执行率', '产出指标', '≥', '100', '72.74', '%', '2', '是'],
      ['预算完成率', '产出指标', '≥', '70', '76', '%', '4', '否'],
    ]),
  };

  it('has 7.6 of 10 points for executing 76 percent', () => {
    expect(printed(CHONGQING_2021, cells, 'overall', 'funds').slice(0, 3)).toEqual([
      '支出构成 | 年初预算数 | 全年（调整）预算数 | 执行数 | 执行率（%） | 执行率权重 | 得分',
      '===',
      '部门支出预算总量 | 900.00 | 1,000.00 | 760.00 | 76.00% | 10 | 7.60',
    ]);
  });

  it('does not have full points for 72.74 percent of a target of 100', () => {
    expect(printed(CHONGQING_2021, cells, 'overall', 'indicators')).toEqual([
      '指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 定性评定（%） | 得分系数（%） | 指标权重 | 得分 | 是否核心指标 | 说明',
      '===',
      '政府采购执行率 | % | ≥ | 100 | · | 72.74 | · | 72.50% | 2.00 | 1.45 | 是 | ·',
      '预算完成率 | % | ≥ | 70 | · | 76 | · | 100.00% | 4.00 | 4.00 | 否 | ·',
      '增加指标 | < | < | < | < | < | < | < | < | < | < | <',
      '指标合计 | < | < | < | < | < | < | < | 6.00 | 5.45 | —— | ——',
      '加执行率得分后合计 | < | < | < | < | < | < | < | 100 | 13.05 | —— | ——',
      '自评总分 | < | < | < | < | < | < | < | 100 | 13.05 | —— | ——',
    ]);
  });

  it('lets the full points stand that the department stated, and shows the share', () => {
    const stated = { ...cells, 'indicators.a1.score': '2' };
    expect(printed(CHONGQING_2021, stated, 'overall', 'indicators')[2]).toBe(
      '政府采购执行率 | % | ≥ | 100 | · | 72.74 | · | 100.00% | 2.00 | 2.00 | 是 | ·',
    );
  });

  it('has its goals as first set, as adjusted, and as reached', () => {
    expect(printed(CHONGQING_2021, cells, 'overall', 'goals')).toEqual([
      '年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况',
      '===',
      '完成年度任务 | 完成调整后任务 | 基本完成',
    ]);
  });

  it('has the same figures as a department of Hunan, so that both add up', () => {
    const codes = new Set(CHONGQING_2021.figures.map(({ code }) => code));
    expect(HUNAN_2021.figures.filter(({ code }) => !codes.has(code))).toEqual([]);
  });
});

describe('a town of Anhui, a project of fiscal year 2022, in the forms of Hunan', () => {
  const parts: Cells = {
    ...rowsFilled(
      'projects',
      ['name', 'fiscalBudget', 'fiscalAdjusted', 'fiscalOutturn'],
      [['农村人居环境', '90', '90', '89.974']],
    ),
    'projects.a1.carriedBudget': '0',
    'projects.a1.carriedAdjusted': '0',
    'projects.a1.carriedOutturn': '0',
    'projects.a1.otherBudget': '0',
    'projects.a1.otherAdjusted': '0',
    'projects.a1.otherOutturn': '0',
  };

  it('has the total of its sources, and points for it, without anybody typing them', () => {
    expect(printed(HUNAN_2021, parts, 'project', 'funds', 'a1').slice(0, 5)).toEqual([
      '资金项目 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分',
      '===',
      '年度资金总额 | 90.00 | 90.00 | 89.97 | 10 | 99.97% | 10.00',
      '　其中：当年财政拨款 | 90.00 | 90.00 | 89.97 | —— | —— | ——',
      '　上年结转资金 | 0.00 | 0.00 | 0.00 | —— | —— | ——',
    ]);
  });

  it('keeps the zeros that were published for the total, with nothing to score', () => {
    const published = { ...parts, 'projects.a1.budget': '0', 'projects.a1.adjusted': '0', 'projects.a1.outturn': '0' };
    expect(printed(HUNAN_2021, published, 'project', 'funds', 'a1')[2]).toBe(
      '年度资金总额 | 0.00 | 0.00 | 0.00 | 10 | · | ·',
    );
  });
});

describe('a department of Hunan, fiscal year 2018', () => {
  const cells: Cells = {
    'staff.quota': '143',
    'staff.actual': '136',
    'threePublics.total.previous': '29.08',
    'threePublics.total.previousBudget': '32',
    'threePublics.total.budget': '63.46',
    'threePublics.total': '44.29',
    'budget.original': '1922.76',
    'budget.added': '767.86',
    'budget.adjusted': '2690.62',
    'budget.completionRate': '99.27',
    ...rowsFilled(
      'indicators',
      ['library', 'name', 'level1', 'level2', 'sign', 'target', 'weight'],
      [
        ['H01C', '在职人员控制率', '投入', '预算配置', '≤', '100', '8'],
        ['H02C', '“三公经费”变动率', '投入', '预算配置', '≤', '0', '8'],
        ['H03C', '预算完成率', '过程', '预算执行', '≥', '100', '8'],
        ['H04C', '预算控制率', '过程', '预算执行', '≤', '0', '8'],
      ],
    ),
  };

  it('fills its staff: 136 of 143 are 95.10 percent', () => {
    expect(printed(HUNAN_2021, cells, 'basicData', 'staff').at(-1)).toBe('财政供养人员 | 143 | · | 136 | · | 95.10%');
  });

  it('fills its three publics with the budget of last year, which the published form had no column for', () => {
    const lines = printed(HUNAN_2021, cells, 'basicData', 'spending');
    expect(lines.slice(0, 2)).toEqual(['项目 | 上年 | < | 本年 | <', '^ | 决算数 | 预算数 | 预算数 | 决算数']);
    expect(lines[3]).toBe('“三公”经费 | 29.08 | 32.00 | 63.46 | 44.29');
    expect(lines.at(-1)).toBe('部门整体支出预算调整（年初预算数、调整后预算数） | —— | —— | 1,922.76 | 2,690.62');
  });

  it('scores the common indicators from the figures: 8, 0, 8 and 0 points', () => {
    const rows = effectiveFigures(HUNAN_2021, filled(HUNAN_2021, cells)).table;
    const cell = (row: string, field: string) => textOfNumber(rows, `indicators.${row}.${field}`);
    expect(['a1', 'a2', 'a3', 'a4'].map((row) => [cell(row, 'actual'), cell(row, 'score')])).toEqual([
      ['95.1', '8'],
      ['98.31', '0'],
      ['99.27', '8'],
      ['39.94', '0'],
    ]);
  });
});

function textOfNumber(table: FigureTable, code: string): string | null {
  const value = table.get(code);
  return value?.state === 'known' && 'number' in value ? String(Number(value.number)) : null;
}
