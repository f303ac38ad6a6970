/** Every form of every built-in template, laid out and printed. */
import { describe, expect, it } from 'vitest';
import { definitionOf, effectiveFigures } from '../figures/index.ts';
import { filled, rowsFilled } from '../forms/examples/filled.ts';
import { printBlock } from '../forms/examples/print-sheet.ts';
import { codesOf, formOf, layOut, sheetsOf } from '../forms/index.ts';
import type { Template } from '../templates/index.ts';
import { builtInTemplates, HUNAN_2021, HUNAN_2022, SICHUAN_2023 } from './index.ts';

type Cells = Readonly<Record<string, string>>;

const ROWS: Cells = {
  ...rowsFilled(
    'projects',
    ['name', 'kind'],
    [
      ['环卫作业', '业务工作专项'],
      ['路灯维护', '运行维护专项'],
      ['待归类', ''],
    ],
  ),
  ...rowsFilled(
    'indicators',
    ['name', 'level1', 'level2'],
    [
      ['清扫面积', '产出指标', '数量指标'],
      ['群众满意度', '满意度指标', ''],
    ],
  ),
  ...rowsFilled(
    'projectIndicators',
    ['name', 'project', 'level1'],
    [
      ['清运垃圾', 'a1', '产出指标'],
      ['亮灯率', 'a2', '产出指标'],
    ],
  ),
  ...rowsFilled('vouchers', ['name', 'project', 'amount'], [['油料', 'a1', '3.2']]),
  ...rowsFilled('buildings', ['name', 'approvedArea'], [['便民服务中心', '1200']]),
};

describe.each(builtInTemplates.map((template) => [template.code, template] as const))('%s', (_, template) => {
  const table = filled(template, ROWS);
  const sheets = sheetsOf(template, table);

  it('prints every block without a gap and with figures that exist', () => {
    for (const sheet of sheets) {
      for (const { key } of sheet.blocks)
        expect(printBlock(sheet, key, template, table).length, key).toBeGreaterThan(0);
      for (const code of codesOf(sheet)) expect(definitionOf(template, code)?.code, code).toBe(code);
    }
  });

  it('has a sheet for each project, and each of its rows on one sheet only', () => {
    expect(sheets.filter(({ row }) => row).map(({ key }) => key)).toEqual(['project.a1', 'project.a2', 'project.a3']);
    for (const code of ['projectIndicators.a2.name', 'indicators.a1.name', 'buildings.a1.name']) {
      expect(
        sheets.filter((sheet) => codesOf(sheet).includes(code)),
        code,
      ).toHaveLength(1);
    }
  });

  it('has the base figures on it, by the codes that counties add up', () => {
    const codes = new Set(sheets.flatMap(codesOf));
    for (const code of [
      'expenditure.basic',
      'expenditure.project',
      'threePublics.total',
      'budget.adjusted',
      'score.self',
    ]) {
      expect(codes.has(code), code).toBe(true);
    }
  });

  it('gives every line a key of its own', () => {
    for (const sheet of sheets) {
      const keys = sheet.blocks.flatMap(({ lines }) => lines.map(({ key }) => key));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

const codes = (template: Template, form: string, block: string, row?: string): readonly string[] => {
  const table = filled(template, ROWS);
  return printBlock(layOut(template, formOf(template, form)!, table, row), block, template, table, 'codes').split('\n');
};

describe('Hunan', () => {
  it('asks for four columns of money, the last year’s budget among them, and a line for each project of a kind', () => {
    expect(codes(HUNAN_2021, 'basicData', 'spending').slice(9, 18)).toEqual([
      '项目支出 | expenditure.project.previous | expenditure.project.previousBudget | expenditure.project.budget | expenditure.project',
      '　1．业务工作专项（一个项目一行） | expenditure.project.business.previous | expenditure.project.business.previousBudget | expenditure.project.business.budget | expenditure.project.business',
      'projects.a1.name | projects.a1.previous | projects.a1.previousBudget | projects.a1.budget | projects.a1.outturn',
      '增加业务工作专项 | < | < | < | <',
      '　2．运行维护专项（一个项目一行） | expenditure.project.operation.previous | expenditure.project.operation.previousBudget | expenditure.project.operation.budget | expenditure.project.operation',
      'projects.a2.name | projects.a2.previous | projects.a2.previousBudget | projects.a2.budget | projects.a2.outturn',
      '增加运行维护专项 | < | < | < | <',
      '　3．本级专项资金（一个专项一行） | expenditure.project.special.previous | expenditure.project.special.previousBudget | expenditure.project.special.budget | expenditure.project.special',
      '增加本级专项资金 | < | < | < | <',
    ]);
  });

  it('divides the funds of the year twice: by revenue and by expenditure', () => {
    expect(codes(HUNAN_2022, 'overall', 'funds')).toEqual([
      '分类 | 资金项目 | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分',
      '===',
      '年度资金总额 | < | budget.original | budget.adjusted | budget.outturn | 10 | budget.executionRate | score.execution',
      '按收入性质分 | 一般公共预算 | fund.generalPublic.budget | fund.generalPublic.adjusted | fund.generalPublic | —— | —— | ——',
      '^ | 政府性基金拨款 | fund.government.budget | fund.government.adjusted | fund.government | —— | —— | ——',
      '^ | 国有资本经营预算 | fund.stateCapital.budget | fund.stateCapital.adjusted | fund.stateCapital | —— | —— | ——',
      '^ | 社会保险基金 | fund.socialInsurance.budget | fund.socialInsurance.adjusted | fund.socialInsurance | —— | —— | ——',
      '^ | 纳入专户管理的非税收入拨款 | fund.specialAccount.budget | fund.specialAccount.adjusted | fund.specialAccount | —— | —— | ——',
      '^ | 其他资金 | fund.other.budget | fund.other.adjusted | fund.other | —— | —— | ——',
      '按支出性质分 | 基本支出 | expenditure.basic.budget | expenditure.basic.adjusted | expenditure.basic | —— | —— | ——',
      '^ | 　其中：人员经费 | expenditure.basic.personnel.budget | expenditure.basic.personnel.adjusted | expenditure.basic.personnel | —— | —— | ——',
      '^ | 　　　　日常公用经费 | expenditure.basic.routine.budget | expenditure.basic.routine.adjusted | expenditure.basic.routine | —— | —— | ——',
      '^ | 项目支出 | expenditure.project.budget | expenditure.project.adjusted | expenditure.project | —— | —— | ——',
      '执行率偏低原因 | < | budget.executionReason | < | < | < | < | <',
    ]);
  });

  it('has ten sections from fiscal year 2022', () => {
    const headings = HUNAN_2022.outline.filter(({ parent, number }) => parent === undefined && number !== '');
    expect(headings.map(({ number, heading }) => `${number}${heading.zh}`)).toEqual([
      '一、部门（单位）基本情况',
      '二、一般公共预算支出情况',
      '三、政府性基金预算支出情况',
      '四、国有资本经营预算支出情况',
      '五、社会保险基金预算支出情况',
      '六、部门整体支出绩效情况',
      '七、存在的问题及原因分析',
      '八、下一步改进措施',
      '九、部门整体支出绩效自评结果拟应用和公开情况',
      '十、其他需要说明的情况',
    ]);
  });

  it('adds up the projects of a kind in every column', () => {
    const cells: Cells = rowsFilled(
      'projects',
      ['name', 'kind', 'previous', 'previousBudget', 'budget', 'outturn'],
      [
        ['环卫作业', '业务工作专项', '100', '110', '120', '118.5'],
        ['市容整治', '业务工作专项', '20.5', '20', '30', '29.5'],
        ['路灯维护', '运行维护专项', '0', '0', '15', '12'],
      ],
    );
    const { table } = effectiveFigures(HUNAN_2021, filled(HUNAN_2021, cells));
    const lines = printBlock(
      layOut(HUNAN_2021, formOf(HUNAN_2021, 'basicData')!, table),
      'spending',
      HUNAN_2021,
      table,
    ).split('\n');
    expect(lines.filter((line) => /项目支出|（一个/.test(line))).toEqual([
      '项目支出 | 120.50 | 130.00 | 165.00 | 160.00',
      '　1．业务工作专项（一个项目一行） | 120.50 | 130.00 | 150.00 | 148.00',
      '　2．运行维护专项（一个项目一行） | 0.00 | 0.00 | 15.00 | 12.00',
      '　3．本级专项资金（一个专项一行） | 0.00 | 0.00 | 0.00 | 0.00',
    ]);
  });
});

describe('Sichuan', () => {
  it('divides a project’s funds by four sources, with the reason beside the rate', () => {
    const cells: Cells = {
      'projects.a1.name': '县域规划编制',
      ...Object.fromEntries(
        ['Budget', 'Adjusted', 'Outturn'].flatMap((column) =>
          ['special', 'unit', 'other'].map((source) => [`projects.a1.${source}${column}`, '0']),
        ),
      ),
      'projects.a1.fiscalBudget': '80',
      'projects.a1.fiscalAdjusted': '60',
      'projects.a1.fiscalOutturn': '51',
      'projects.a1.executionReason': '跨年支付尾款',
      'projects.a1.adjustmentReason': '压减一般性支出',
    };
    const { table } = effectiveFigures(SICHUAN_2023, filled(SICHUAN_2023, cells));
    const sheet = layOut(SICHUAN_2023, formOf(SICHUAN_2023, 'project')!, table, 'a1');
    expect(printBlock(sheet, 'funds', SICHUAN_2023, table).split('\n')).toEqual([
      '资金构成 | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因',
      '===',
      '总额 | 80.00 | 60.00 | 51.00 | 85.00% | 10 | 8.50 | 跨年支付尾款',
      '　其中：财政资金 | 80.00 | 60.00 | 51.00 | —— | —— | —— | ——',
      '　财政专户管理资金 | 0.00 | 0.00 | 0.00 | —— | —— | —— | ——',
      '　单位资金 | 0.00 | 0.00 | 0.00 | —— | —— | —— | ——',
      '　其他资金 | 0.00 | 0.00 | 0.00 | —— | —— | —— | ——',
      '预算调整原因 | 压减一般性支出 | < | < | < | < | < | <',
    ]);
  });

  it('gives outputs 60 points and benefits 30, and limits texts to 100 and 200 characters', () => {
    expect(SICHUAN_2023.scoring.levels.map(({ key, weight }) => [key, weight])).toEqual([
      ['output', '60'],
      ['benefit', '30'],
    ]);
    const most = (field: string) => definitionOf(SICHUAN_2023, `projects.a1.${field}`)?.most;
    expect(['goalAchieved', 'executionReason', 'conclusion', 'measures'].map(most)).toEqual([100, 100, 200, 200]);
    expect(definitionOf(HUNAN_2021, 'projects.a1.goalAchieved')?.most).toBe(1000);
  });
});
