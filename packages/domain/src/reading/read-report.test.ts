import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { readReport } from './read-report.ts';

const REPORT = `为做好预算绩效管理工作，我单位对2021年部门整体支出进行了自评，现将情况汇报如下：
一、部门概况
（一）基本情况
3.人员情况。2021年本单位年末实有人数３８人，比上年减少2人。
二、一般公共预算支出情况
（一）基本支出情况
2021年部门支出总额1,530.60万元。基本支出共930.60万元，主要用于工资福利支出和日常开支；其中人员经费810.4万元，日常公用经费120.2万元。
三、政府性基金预算支出情况
我单位无政府性基金。
六、部门整体支出绩效情况
全年开展检查*次。
`;

const figure = (source: string, code: string) =>
  readReport(source, HUNAN_2021).figures.find((one) => one.code === code);

describe('reading a report', () => {
  it('finds the parts by their headings, and leaves the opening out', () => {
    const { sections } = readReport(REPORT, HUNAN_2021);
    expect(sections.map(({ key, title }) => [key, title])).toEqual([
      ['overview', '部门概况'],
      ['generalPublic', '一般公共预算支出情况'],
      ['governmentFund', '政府性基金预算支出情况'],
      ['performance', '部门整体支出绩效情况'],
    ]);
    expect(REPORT.slice(sections[0]!.start, sections[0]!.start + 6)).toBe('一、部门概况');
    expect(sections.at(-1)!.end).toBe(REPORT.length);
  });

  it.each([
    ['expenditure.total', { state: 'known', amount: '15306000.00' }],
    ['expenditure.basic', { state: 'known', amount: '9306000.00' }],
    ['expenditure.basic.personnel', { state: 'known', amount: '8104000.00' }],
    ['staff.actual', { state: 'known', number: '38', unit: '人' }],
    ['staff.change', { state: 'known', number: '-2' }],
    ['fund.government', { state: 'notApplicable' }],
  ])('%s', (code, expected) => {
    expect(figure(REPORT, code)).toMatchObject(expected);
  });

  it('says nothing of what the text does not say', () => {
    const { figures } = readReport(REPORT, HUNAN_2021);
    expect(figures.map((one) => one.code)).not.toContain('expenditure.project');
    expect(figures).toHaveLength(7);
  });

  it('a masked count is a candidate without a number', () => {
    expect(readReport(REPORT, HUNAN_2021).candidates).toMatchObject([
      { text: '全年开展检查*次', count: null, unit: '次' },
    ]);
  });

  it.each([
    ['the text says 万 only', '项目支出480万，', 'expenditure.project', '4800000.00'],
    ['a letter among the digits', '项目支出40O万元。', 'expenditure.project', '4000000.00'],
  ])('asks where %s', (_, source, code, amount) => {
    const { figures, questions } = readReport(source, HUNAN_2021);
    expect(figures).toMatchObject([{ code, amount }]);
    expect(questions.map((question) => question.about)).toEqual([code]);
  });

  it('answers as its documentation shows', () => {
    expect(readReport('基本支出共824.17万元，其中人员经费*.*万元。', HUNAN_2021).figures).toMatchObject([
      {
        code: 'expenditure.basic',
        state: 'known',
        amount: '8241700.00',
        unit: '万元',
        confidence: 0.98,
        evidence: { start: 5, end: 13, text: '824.17万元' },
      },
      { code: 'expenditure.basic.personnel', state: 'masked', unit: '万元' },
    ]);
  });

  it('asks where the text says two things', () => {
    const { figures, questions } = readReport('基本支出800万元。\n经核算，基本支出810万元。', HUNAN_2021);
    expect(figures).toMatchObject([{ code: 'expenditure.basic', amount: '8000000.00', confidence: 0.5 }]);
    expect(questions).toMatchObject([{ about: 'expenditure.basic' }]);
  });
});

/** Any UTF-16 unit, halves of surrogate pairs included. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const WORDS = [
  '一、',
  '（二）',
  '1.',
  '基本支出',
  '其中',
  '“三公”经费',
  '*.*',
  '１２',
  '.',
  '，',
  '万元',
  '人',
  '%',
  '\n',
  '\t',
  '|',
  ' ',
  '(',
  '）',
  '比上年',
  '增加',
  '无',
  '年',
  '2021',
  'O',
  '分别为',
  '、',
  '😀',
  '\u0000',
  '编制数',
  '96 91',
];

describe('any text', () => {
  const text = fc.oneof(
    fc.string({ unit: anyUnit, maxLength: 400 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 300 }).map((words) => words.join('')),
  );

  it('is read without throwing, and every piece of evidence is the source’s own words', () => {
    fc.assert(
      fc.property(text, (source) => {
        const reading = readReport(source, HUNAN_2021);
        const pieces = [reading.figures, reading.projects, reading.candidates, reading.questions].flatMap((all) =>
          all.map((one) => one.evidence),
        );
        for (const { start, end, text } of pieces) {
          expect(source.slice(start, end)).toBe(text);
          expect(end).toBeGreaterThan(start);
        }
        for (const section of reading.sections) expect(section.end).toBeGreaterThan(section.start);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one letter', '一'],
    ['open brackets', '（'],
    ['digits', '9'],
    ['commas and digits', '1，000'],
    ['cells', '基本支出\t'],
    ['masks', '*.'],
    ['clauses', '无基本支出，'],
    ['headings', '一、部门概况\n'],
    ['amounts', '人员经费、公用经费分别为1万元、2万元'],
    ['white space', ' \n'],
  ])(
    'four hundred thousand characters of %s are read through',
    (_, piece) => {
      const source = piece.repeat(Math.floor(400_000 / piece.length));
      expect(() => readReport(source, HUNAN_2021)).not.toThrow();
    },
    120_000,
  );
});
