import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { knownText } from '../figures/index.ts';
import { type FormBlock, type FormTemplate, loadTemplate, type Template } from '../templates/index.ts';
import { filled, rowsFilled } from './examples/filled.ts';
import { printBlock } from './examples/print-sheet.ts';
import { codesOf, formOf, layOut, type Occasion, sheetsOf, subjectOf } from './index.ts';

const both = (text: string) => ({ zh: text, en: text });

/** A form with one block, in Hunan's template. */
function withBlock(block: Omit<FormBlock, 'key'>, form: Partial<FormTemplate> = {}): Template {
  const made = {
    key: 'made',
    number: '附件9',
    title: both('试'),
    unit: '万元',
    blocks: [{ key: 'b', ...block }],
    ...form,
  };
  return loadTemplate({ ...HUNAN_2021, forms: [made] });
}

const print = (template: Template, cells: Readonly<Record<string, string>> = {}, row?: string) => {
  const table = filled(template, cells);
  return printBlock(layOut(template, template.forms[0]!, table, row), 'b', template, table).split('\n');
};

const PLAIN = [{ kind: 'cells', cells: [{ none: true, colSpan: 3 }] }] as const;

describe('a heading', () => {
  it('prints once what neighbours stand under, and reaches down where a column stands under nothing', () => {
    const template = withBlock({
      columns: [
        { key: 'item', label: both('项目') },
        { key: 'budget', label: both('预算数'), under: [both('本年')] },
        { key: 'outturn', label: both('决算数'), under: [both('本年')] },
      ],
      lines: PLAIN,
    });
    expect(print(template)).toEqual(['项目 | 本年 | <', '^ | 预算数 | 决算数', '===', '—— | < | <']);
  });

  it('does not merge what only looks the same: other parents, or a column between', () => {
    const template = withBlock({
      columns: [
        { key: 'a', label: both('小计'), under: [both('年初'), both('合计')] },
        { key: 'b', label: both('小计'), under: [both('全年'), both('合计')] },
        { key: 'c', label: both('其他'), under: [both('年初')] },
      ],
      lines: PLAIN,
    });
    expect(print(template).slice(0, 3)).toEqual(['年初 | 全年 | 年初', '合计 | 合计 | 其他', '小计 | 小计 | ^']);
  });

  it('is not there where no column is called anything', () => {
    const template = withBlock({ columns: [{ key: 'a' }, { key: 'b' }, { key: 'c' }], lines: PLAIN });
    expect(print(template)).toEqual(['—— | < | <']);
  });
});

describe('lines of cells', () => {
  it('go round what reaches down from above', () => {
    const template = withBlock({
      columns: [{ key: 'a' }, { key: 'b' }, { key: 'c' }],
      lines: [
        {
          kind: 'cells',
          cells: [{ label: both('甲'), rowSpan: 2 }, { label: both('乙') }, { label: both('丙'), rowSpan: 3 }],
        },
        { kind: 'cells', cells: [{ label: both('丁') }] },
        { kind: 'cells', cells: [{ label: both('戊'), colSpan: 2 }] },
      ],
    });
    expect(print(template)).toEqual(['甲 | 乙 | 丙', '^ | 丁 | ^', '戊 | < | ^']);
  });
});

const PROJECTS: FormBlock['lines'] = [
  {
    kind: 'rows',
    list: 'projects',
    where: [{ field: 'kind', is: 'business' }],
    add: both('增加项目'),
    cells: [{ label: both('专项') }, { figure: '.name' }, { figure: '.outturn' }],
  },
];
const THREE = [
  { key: 'a', label: both('类') },
  { key: 'b', label: both('名称') },
  { key: 'c', label: both('决算数') },
];

describe('lines of a list', () => {
  const template = withBlock({ columns: THREE, lines: PROJECTS });
  const projects = rowsFilled(
    'projects',
    ['name', 'kind', 'outturn'],
    [
      ['路灯维护', '运行维护专项', '12'],
      ['环卫作业', '业务工作专项', '120.5'],
      ['公厕改造', '业务工作专项', ''],
      ['未归类的', '', '3'],
    ],
  );

  it('stand for the rows that belong there, labels once beside them, and one that adds a row', () => {
    expect(print(template, projects).slice(2)).toEqual([
      '专项 | 环卫作业 | 120.50',
      '^ | 公厕改造 | ·',
      '^ | 增加项目 | <',
    ]);
  });

  it('leave the line that adds a row where there is none', () => {
    expect(print(template).slice(2)).toEqual(['专项 | 增加项目 | <']);
  });

  it('say which row they are, and what a new row is given', () => {
    const { lines } = layOut(template, template.forms[0]!, filled(template, projects)).blocks[0]!;
    expect(lines.map(({ key, row }) => [key, row?.key])).toEqual([
      ['b.0.a2', 'a2'],
      ['b.0.a3', 'a3'],
      ['b.0.add', undefined],
    ]);
    expect(lines.at(-1)?.adds).toEqual({
      list: 'projects',
      label: both('增加项目'),
      fields: { kind: 'business' },
      columns: [null, 'name', 'outturn'],
    });
  });

  it('keep their keys when a row above goes', () => {
    const keys = (cells: Readonly<Record<string, string>>) =>
      layOut(template, template.forms[0]!, filled(template, cells)).blocks[0]!.lines.map(({ key }) => key);
    const without = Object.fromEntries(Object.entries(projects).filter(([code]) => !code.startsWith('projects.a2.')));
    expect(keys(without)).toEqual(['b.0.a3', 'b.0.add']);
  });

  it('show rows that nobody has classified, without a way to add one', () => {
    const rest = withBlock({
      columns: THREE,
      lines: [
        {
          kind: 'rows',
          list: 'projects',
          where: [{ field: 'kind', is: '.missing' }],
          cells: [{ label: both('未归类') }, { figure: '.name' }, { figure: '.outturn' }],
        },
      ],
    });
    expect(print(rest, projects).slice(2)).toEqual(['未归类 | 未归类的 | 3.00']);
    expect(print(rest).slice(2)).toEqual([]);
  });
});

describe('lines grouped by level', () => {
  const template = withBlock({
    columns: THREE,
    lines: [
      {
        kind: 'rows',
        list: 'indicators',
        groupBy: ['level1', 'level2'],
        cells: [{ figure: '.level1' }, { figure: '.level2' }, { figure: '.name' }],
      },
    ],
  });
  const cells = rowsFilled(
    'indicators',
    ['level1', 'level2', 'name'],
    [
      ['效益指标', '社会效益指标', '甲'],
      ['产出指标', '质量指标', '乙'],
      ['', '', '丙'],
      ['产出指标', '数量指标', '丁'],
      ['产出指标', '质量指标', '戊'],
      ['', '', '己'],
    ],
  );

  it('come in the order of the choices, then of the rows, with equal neighbours merged; what has no level comes last', () => {
    expect(print(template, cells).slice(2)).toEqual([
      '产出指标 | 数量指标 | 丁',
      '^ | 质量指标 | 乙',
      '^ | ^ | 戊',
      '效益指标 | 社会效益指标 | 甲',
      '· | · | 丙',
      '· | · | 己',
    ]);
  });

  it('do not merge the same second level under another first level', () => {
    const rows = [
      ['产出指标', '成本指标', '甲'],
      ['成本指标', '成本指标', '乙'],
    ];
    expect(print(template, rowsFilled('indicators', ['level1', 'level2', 'name'], rows)).slice(2)).toEqual([
      '成本指标 | 成本指标 | 乙',
      '产出指标 | 成本指标 | 甲',
    ]);
  });

  it('let a merged cell stand for the field of every row beneath', () => {
    const { lines } = layOut(template, template.forms[0]!, filled(template, cells)).blocks[0]!;
    expect(lines[0]?.cells[0]?.content).toEqual({
      kind: 'figure',
      code: 'indicators.a4.level1',
      also: ['indicators.a2.level1', 'indicators.a5.level1'],
    });
  });
});

describe('a form for each row of a list', () => {
  const form = { each: 'projects' };
  const block: Omit<FormBlock, 'key'> = {
    columns: [{ key: 'a' }, { key: 'b' }],
    lines: [
      { kind: 'cells', cells: [{ label: both('项目名称') }, { figure: '.name' }] },
      { kind: 'cells', cells: [{ label: both('填表人') }, { figure: 'signoff.preparer' }] },
      {
        kind: 'rows',
        list: 'vouchers',
        where: [{ field: 'project', is: '.key' }],
        add: both('增加明细'),
        cells: [{ figure: '.name' }, { figure: '.amount' }],
      },
    ],
  };
  const template = withBlock(block, form);
  const cells = {
    ...rowsFilled('projects', ['name'], [['环卫作业'], ['公厕改造']]),
    ...rowsFilled(
      'vouchers',
      ['project', 'name', 'amount'],
      [
        ['a2', '材料', '4.5'],
        ['a1', '垃圾清运', '8'],
      ],
    ),
    'signoff.preparer': '李文',
  };
  const table = filled(template, cells);

  it('is about its row, and about the rows that name it', () => {
    expect(print(template, cells, 'a2')).toEqual([
      '项目名称 | 公厕改造',
      '填表人 | 李文',
      '材料 | 4.50',
      '增加明细 | <',
    ]);
  });

  it('gives a new row the key of the project', () => {
    const sheet = layOut(template, template.forms[0]!, table, 'a2');
    expect(sheet.blocks[0]?.lines.at(-1)?.adds?.fields).toEqual({ project: 'a2' });
  });

  it('is one sheet a row', () => {
    const sheets = sheetsOf(template, table);
    expect(sheets.map((sheet) => [sheet.key, sheet.row?.key, subjectOf(sheet, table)])).toEqual([
      ['made.a1', 'a1', '环卫作业'],
      ['made.a2', 'a2', '公厕改造'],
    ]);
    expect(sheetsOf(template, new Map())).toEqual([]);
  });

  it('has the figures of its row and of the rows that name it', () => {
    expect(codesOf(layOut(template, template.forms[0]!, table, 'a2'))).toEqual([
      'projects.a2.name',
      'signoff.preparer',
      'vouchers.a1.name',
      'vouchers.a1.amount',
    ]);
  });
});

describe('the forms of Hunan', () => {
  it('are three, the third one a project', () => {
    const table = new Map([['projects.k1.name', knownText('环卫作业')]]);
    expect(sheetsOf(HUNAN_2021, table).map(({ key, number, title }) => [key, number, title.zh])).toEqual([
      ['basicData', '附件1', '部门整体支出绩效评价基础数据表'],
      ['overall', '附件2', '部门整体支出绩效自评表'],
      ['project.k1', '附件3', '项目支出绩效自评表'],
    ]);
    expect(formOf(HUNAN_2021, 'minutes')).toBeUndefined();
  });
});

describe('labels', () => {
  const template = withBlock({
    columns: [
      { key: 'a', label: { zh: '{lastYear}年决算数', en: '{lastYear} accounts' } },
      { key: 'b', label: { zh: '小计', en: 'Total' }, under: [{ zh: '{year}年', en: '{year} amounts' }] },
    ],
    lines: [{ kind: 'cells', cells: [{ label: { zh: '{department}', en: '{department}' } }, { none: true }] }],
  });
  const labels = (occasion?: Occasion) => {
    const { heading, lines } = layOut(template, template.forms[0]!, new Map(), undefined, occasion).blocks[0]!;
    const cells = lines
      .flatMap((line) => line.cells)
      .map(({ content }) => (content.kind === 'label' ? content.label : null));
    return [...heading.flat().map(({ label }) => label), ...cells];
  };

  it('name the year and the department', () => {
    expect(labels({ department: '清岚县档案馆', fiscalYear: 2021 })).toEqual([
      { zh: '2020年决算数', en: '2020 accounts' },
      { zh: '2021年', en: '2021 amounts' },
      { zh: '小计', en: 'Total' },
      { zh: '清岚县档案馆', en: '清岚县档案馆' },
      null,
    ]);
  });

  it('are general in a template that everybody sees', () => {
    expect(labels()).toEqual([
      { zh: '上年决算数', en: "last year's accounts" },
      { zh: '本年', en: "this year's amounts" },
      { zh: '小计', en: 'Total' },
      { zh: '＿＿', en: '＿＿' },
      null,
    ]);
  });
});
