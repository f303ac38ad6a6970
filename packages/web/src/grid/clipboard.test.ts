import {
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  MISSING,
  NOT_APPLICABLE,
} from '@jiping/domain/figures';
import { said } from '@jiping/domain/language';
import { money } from '@jiping/domain/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copied } from './copied.ts';
import { mapOf } from './grid-map.ts';
import { type PasteGround, planPaste } from './paste-plan.ts';
import { plainLabel, statedUnit, unitOfLabel } from './printed-label.ts';
import { blockOf, definitionOf, PROJECTS, SPENDING } from './sample-forms.ts';
import { cellsOfText, textOfCells } from './tab-separated.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const spot = (row: number, column: number) => ({ row, column });
const one = (row: number, column: number) => ({ from: spot(row, column), to: spot(row, column) });

const GROUND: PasteGround = {
  unit: '万元',
  definition: definitionOf,
  isComputed: (code) => definitionOf(code).derivation !== undefined,
  locked: () => null,
};

const paste = (text: string, at = one(0, 2), block = SPENDING, ground: Partial<PasteGround> = {}) =>
  planPaste(mapOf(block), at, cellsOfText(text), { ...GROUND, ...ground });

const refusal = (code: string | null, text: string, why: string) =>
  expect.objectContaining({ code, text, why: expect.objectContaining({ zh: expect.stringContaining(why) }) });

describe('text of the clipboard', () => {
  const rows: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    [
      'cells and rows',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line break and quotes within a cell', '"一\n二"\t"说“是""的"', [['一\n二', '说“是"的']]],
    ['a quote that is none', '"未完\tb', [['"未完', 'b']]],
    ['a quote in the middle', 'a"b"\tc', [['a"b"', 'c']]],
    [
      'rows of different length',
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['empty lines at the end', 'a\n\n\n', [['a']]],
    ['an empty line in between', 'a\n\nb', [['a'], [''], ['b']]],
    ['nothing', '', [['']]],
  ];
  it.each(rows)('%s', (_, text, cells) => expect(cellsOfText(text)).toEqual(cells));

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '元', '"', '\n', '\t', ' ', '1', '.') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.constant('x')), { minLength: 1 }), (rows) => {
        expect(cellsOfText(textOfCells(rows))).toEqual(rows);
      }),
    );
  });
});

describe('labels', () => {
  it.each([
    ['　其中：（一）人员经费（万元）：', '人员经费'],
    ['1、办公费', '办公费'],
    ['（2）公务接待费', '公务接待费'],
    ['2021年预算数', '2021年预算数'],
    ['三公经费', '三公经费'],
    ['3', '3'],
  ])('%s is %s', (text, plain) => expect(plainLabel(text)).toBe(plain));
  it.each([
    ['单位：万元', '万元'],
    ['（单位：元）', '元'],
    ['金额单位: 人民币亿元', '亿元'],
    ['单位：人', null],
    ['单位名称', null],
  ])('%s states %s', (text, unit) => expect(statedUnit(text)).toBe(unit));
  it.each([
    ['预算数（万元）', '万元'],
    ['决算数(单位：元)', '元'],
    ['人数（人）', null],
  ])('%s is in %s', (text, unit) => expect(unitOfLabel(text)).toBe(unit));
});

describe('a cell pasted', () => {
  const rows: readonly (readonly [string, FigureValue])[] = [
    ['1,286.42', wan('1286.42')],
    ['１，２８６．４２', wan('1286.42')],
    [' 1286.42 ', wan('1286.42')],
    ['（35.10）', wan('-35.1')],
    ['12,864,200元', wan('1286.42')],
    ['0.12亿元', wan('1200')],
    ['*', MASKED],
    ['无', NOT_APPLICABLE],
    ['', MISSING],
  ];
  it.each(rows)('%s', (text, value) => expect(paste(text).values).toEqual({ 'basic.budget': value }));
});

describe('a block pasted from the active cell on', () => {
  it('fills cell by cell, past what the form prints as ——', () => {
    const { values, refused, taken } = paste('824.17\t820\t\n702.55\t700\n——\t120\n');
    expect(values).toMatchObject({
      'basic.budget': wan('824.17'),
      basic: wan('820'),
      'personnel.budget': wan('702.55'),
      office: wan('120'),
    });
    expect(refused).toEqual([]);
    expect(taken).toBe(8);
  });

  it('keeps what it cannot take, with the reason, and takes the rest', () => {
    const { values, refused } = paste(
      '——\t820\t一二三四五六七八九十一二三四五六七八九十一\n约七百\t700\n12\n1\t2\t3\t4',
      one(0, 2),
    );
    expect(values).toEqual({
      basic: wan('820'),
      personnel: wan('700'),
      office: MISSING,
      'note.office': MISSING,
      'note.personnel': MISSING,
      'total.budget': wan('1'),
      'note.total': knownText('3'),
    });
    expect(refused).toEqual([
      refusal('basic.budget', '——', '没有的填“无”'),
      refusal('note.basic', '一二三四五六七八九十一二三四五六七八九十一', '请删去 1 字'),
      refusal('personnel.budget', '约七百', '请填写金额数字'),
      refusal(null, '12', '没有这项数据'),
      refusal(null, '4', '超出了表格的范围'),
    ]);
  });

  it('repeats one value over the chosen cells, and a line over each chosen line', () => {
    expect(paste('无', { from: spot(0, 2), to: spot(1, 3) }).values).toEqual({
      'basic.budget': NOT_APPLICABLE,
      basic: NOT_APPLICABLE,
      'personnel.budget': NOT_APPLICABLE,
      personnel: NOT_APPLICABLE,
    });
    expect(paste('1\t2', { from: spot(0, 2), to: spot(1, 3) }).values).toMatchObject({
      'personnel.budget': wan('1'),
      personnel: wan('2'),
    });
  });

  it('lists what was pasted over a cell that computes itself', () => {
    const { values, computed } = paste('944.17', one(3, 3));
    expect(values).toEqual({});
    expect(computed).toEqual([{ code: 'total', added: undefined, text: '944.17', value: wan('944.17') }]);
  });

  it('changes nothing that is locked', () => {
    const locked = said('已随预算批复。', 'Approved.');
    const { values, refused } = paste('1\t2', one(0, 2), SPENDING, {
      locked: (code) => (code === 'basic.budget' ? locked : null),
    });
    expect(values).toEqual({ basic: wan('2') });
    expect(refused).toEqual([{ code: 'basic.budget', added: undefined, text: '1', why: locked }]);
  });
});

describe('a block with the form’s own labels', () => {
  const WHOLE = [
    '部门支出情况表\t\t\t\t',
    '\t\t\t\t单位：元',
    '类别\t项目\t2021年\t\t备注',
    '\t\t预算数\t决算数\t',
    '支出\t基本支出\t8241700\t8200000\t已核对',
    '\t　其中：人员经费\t7025500\t7000000\t',
    '\t日常公用经费\t——\t1200000\t',
    '合计\t\t8241700\t8200000\t',
  ].join('\r\n');
  const VALUES = {
    'basic.budget': wan('824.17'),
    basic: wan('820'),
    'note.basic': knownText('已核对'),
    'personnel.budget': wan('702.55'),
    personnel: wan('700'),
    office: wan('120'),
    'total.budget': wan('824.17'),
  };

  it('lines up wherever it is pasted; its title, headings and unit are not values', () => {
    for (const at of [one(0, 2), one(3, 4)]) {
      const { values, refused, computed, isByLabel } = paste(WHOLE, at);
      expect(values).toEqual(VALUES);
      expect(refused).toEqual([]);
      expect(computed.map(({ code }) => code)).toEqual(['total']);
      expect(isByLabel).toBe(true);
    }
  });

  it('goes by its headings where its columns are in another order', () => {
    const { values } = paste('项目\t决算数（元）\t预算数（万元）\n日常公用经费\t1200000\t\n基本支出\t8200000\t824.17');
    expect(values).toEqual({ office: wan('120'), basic: wan('820'), 'basic.budget': wan('824.17') });
  });

  it('goes by its labels alone where it has no headings', () => {
    expect(paste('人员经费\t702.55\t700\n日常公用经费\t\t120').values).toEqual({
      'personnel.budget': wan('702.55'),
      personnel: wan('700'),
      office: wan('120'),
    });
  });

  it('keeps the values of a merged label in their columns, whether or not the block has all that it covers', () => {
    const sums = { 'total.budget': wan('824.17'), 'note.total': knownText('已核对') };
    const whole = ['支出\t基本支出\t820\t\t', '合计\t\t824.17\t\t已核对'];
    const narrow = ['基本支出\t820\t\t', '合计\t824.17\t\t已核对'];
    for (const rows of [whole, narrow, narrow.slice(1)])
      expect(paste(rows.join('\n')).values).toEqual({
        ...sums,
        ...(rows.length > 1 && { 'basic.budget': wan('820') }),
      });
    expect(paste('基本支出\t820\t\t\n合计\t\t\t已核对').values).toMatchObject({
      'note.total': knownText('已核对'),
    });
  });

  it('takes the unit that a label says for its row', () => {
    expect(paste('人员经费（元）\t7025500\n基本支出\t824.17').values).toEqual({
      'personnel.budget': wan('702.55'),
      'basic.budget': wan('824.17'),
    });
  });

  it('keeps rows and columns that the form does not have', () => {
    const { refused } = paste('项目\t预算数\t调整数\n基本支出\t824.17\t1\n离退休费\t3\t\n人员经费\t702.55\t');
    expect(refused.map(({ text, why }) => [text, why.zh])).toEqual([
      ['1', '本表没有“调整数”这一列。'],
      ['离退休费\t3', '本表没有“离退休费”这一行。'],
    ]);
  });

  it('finds a label that comes twice the second time, too', () => {
    const twice = blockOf(
      '项目 | 金额',
      `
      本级 | <
      会议费 | [own.meetings]
      下属单位 | <
      会议费 | [below.meetings]`,
    );
    expect(paste('本级\t\n会议费\t1\n下属单位\t\n会议费\t2', one(1, 1), twice).values).toEqual({
      'own.meetings': wan('1'),
      'below.meetings': wan('2'),
    });
  });
});

describe('a merged cell', () => {
  it('stands for every row that shares it', () => {
    const [line] = SPENDING.lines;
    const shared = {
      ...SPENDING,
      lines: [
        {
          ...line!,
          cells: [
            {
              column: 0,
              colSpan: 1,
              rowSpan: 1,
              content: { kind: 'figure', code: 'indicators.a.name', also: ['indicators.b.name'] } as const,
            },
          ],
        },
      ],
    };
    expect(paste('产出指标', one(0, 0), shared).values).toEqual({
      'indicators.a.name': knownText('产出指标'),
      'indicators.b.name': knownText('产出指标'),
    });
  });
});

describe('a list pasted', () => {
  it('adds rows where it has more than the form', () => {
    const { values, added } = paste('会议费\t10\t9.5\n培训费\t20\t\n调研费\t30\t28', one(1, 1), PROJECTS);
    expect(values).toEqual({
      'projects.b.name': knownText('会议费'),
      'projects.b.budget': wan('10'),
      'projects.b.outturn': wan('9.5'),
    });
    expect(added).toEqual({
      list: 'projects',
      beforehand: { kind: knownText('business') },
      texts: ['培训费\t20', '调研费\t30\t28'],
      rows: [
        { name: knownText('培训费'), budget: wan('20') },
        { name: knownText('调研费'), budget: wan('30'), outturn: wan('28') },
      ],
    });
  });

  it('with its headings and numbers goes into the columns of the same name', () => {
    const text = '序号\t项目名称\t执行数（元）\t执行率\n7\t会议费\t95000\t95.00%\n8\t培训费\t180000\t90%';
    const { values, added, computed, refused } = paste(text, one(1, 1), PROJECTS);
    expect(values).toEqual({ 'projects.b.name': knownText('会议费'), 'projects.b.outturn': wan('9.5') });
    expect(added?.rows).toEqual([{ name: knownText('培训费'), outturn: wan('18') }]);
    expect(computed.map(({ code, added, value }) => [code, added, value])).toEqual([
      ['projects.b.rate', undefined, knownNumber('95.00')],
      [null, { row: 0, field: 'rate' }, knownNumber('90')],
    ]);
    expect(refused).toEqual([]);
  });

  it('keeps a text that was refused in a new row, with its place there', () => {
    const { added, refused } = paste('\n\n会议费\t约十万', one(1, 1), PROJECTS);
    expect(added?.rows).toEqual([{ name: knownText('会议费') }]);
    expect(refused).toEqual([expect.objectContaining({ added: { row: 0, field: 'budget' }, text: '约十万' })]);
  });
});

describe('what is copied', () => {
  const map = mapOf(SPENDING);
  const shown = ({ content }: { content: { kind: string; code?: string; label?: { zh: string } | null } }) =>
    content.code ?? content.label?.zh ?? '——';
  it('is text by place, a merged cell in its first one', () => {
    expect(cellsOfText(copied(map, { top: 0, left: 0, bottom: 2, right: 2 }, shown).text)).toEqual([
      ['支出', '基本支出', 'basic.budget'],
      ['', '其中：人员经费', 'personnel.budget'],
      ['', '日常公用经费', '——'],
    ]);
  });
  it.each([
    ['=HYPERLINK("http://x","总计")', `"'=HYPERLINK(""http://x"",""总计"")"`, true],
    ["=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0", true],
    ['@SUM(A1:A9)', "'@SUM(A1:A9)", true],
    ['+1-2', "'+1-2", true],
    ['－A1', "'－A1", true],
    [' =1+1', "' =1+1", true],
    ["'-5", "''-5", false],
    ['-12.50', '-12.50', false],
    ['-1,286.42', '-1,286.42', false],
    ['+8.15%', '+8.15%', false],
    ['——', '——', false],
  ])('%s is no formula where it is pasted', (words, text, isMarked) => {
    const out = copied(map, { top: 3, left: 2, bottom: 3, right: 2 }, () => words);
    expect(out.text).toBe(text);
    expect(out.html.includes(`<td style='mso-number-format:"\\@"'>`)).toBe(isMarked);
    expect(cellsOfText(out.text)).toEqual([[words]]);
  });
  it('is a table with its merged cells for Word', () => {
    expect(copied(map, { top: 3, left: 0, bottom: 3, right: 2 }, () => 'a<b\n&').html).toBe(
      '<table><tr><td colspan="2">a&lt;b<br>&amp;</td><td>a&lt;b<br>&amp;</td></tr></table>',
    );
  });
});
