import { describe, expect, it } from 'vitest';
import { said } from '../language/index.ts';
import { figureLabel } from '../names/index.ts';
import { MEASURES, RATIO_NAMES } from '../rollup/index.ts';
import { COMPARABLE_GROUPS, COMPARABLES, indicatorCode, labelOf, measureOf, unitOf } from './index.ts';

describe('what can be compared', () => {
  const codes = COMPARABLE_GROUPS.flatMap(({ measures }) => measures.map(({ code }) => code));

  it('has each code once, and every figure and ratio that rolls up', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(MEASURES.map(({ code }) => code)));
    expect(codes).toEqual(expect.arrayContaining(RATIO_NAMES.map((name) => `ratio.${name}`)));
  });

  it('calls figures and their kinds as the roll-up does, and by their one name', () => {
    for (const { code, kind } of MEASURES) {
      expect(COMPARABLES.get(code)).toMatchObject({ label: figureLabel(code), kind });
    }
  });

  it('says everything in both languages', () => {
    for (const { label, measures } of COMPARABLE_GROUPS)
      for (const said of [label, ...measures.map((measure) => measure.label)]) {
        expect(said.zh).toMatch(/\p{Script=Han}/u);
        expect(said.en).toMatch(/^[A-Z][^\p{Script=Han}]+$/u);
      }
  });
});

describe('a measure', () => {
  it.each([
    ['expenditure.total', null, null, '部门支出总额', '万元'],
    ['expenditure.total', 'staff', 'staff', '部门支出总额（按实有人数人均）', '万元/人'],
    ['expenditure.total/head', null, 'head', '部门支出总额（按常住人口人均）', '万元/人'],
    ['expenditure.total/head', 'staff', 'head', '部门支出总额（按常住人口人均）', '万元/人'],
    ['ratio.execution', 'staff', null, '预算执行率', '%'],
    ['staff.actual', 'head', null, '在职人数', '人'],
    ['process.returns', null, null, '退回次数', '次'],
    ['indicator.H03', 'staff', null, '指标 H03 得分率', '%'],
  ] as const)('%s, all money by %s', (code, all, per, label, unit) => {
    const measure = measureOf(code, all)!;
    expect(measure).toMatchObject({ code, per });
    expect([labelOf(measure).zh, unitOf(measure).zh]).toEqual([label, unit]);
  });

  it.each([
    '',
    'expenditure',
    'score.self/staff',
    'staff.actual/staff',
    'expenditure.total/',
    'expenditure.total/day',
    'expenditure.total/staff/head',
    '__proto__',
    'toString',
    'indicator.',
    'indicator.h03',
    'indicator.三公经费控制',
    'indicator.__proto__',
    'indicator.H03/staff',
    `indicator.H${'0'.repeat(20)}`,
    'H03',
  ])('%j cannot be compared', (code) => expect(measureOf(code)).toBeNull());
});

it.each([
  ['H02B', '“三公经费”变动率（H02B）得分率', 'Score rate: Change of the three publics (H02B)'],
  ['Z99', '指标 Z99 得分率', 'Score rate of indicator Z99'],
])('%s is called as the library calls it, with its code', (library, zh, en) => {
  const named: Readonly<Record<string, ReturnType<typeof said>>> = {
    H02B: said('“三公经费”变动率', 'Change of the three publics'),
  };
  const code = indicatorCode(library)!;
  const measure = measureOf(code, null, (one) => named[one] ?? said(one, one))!;
  expect(measure.comparable).toMatchObject({ code, kind: 'percent', direction: 'higher', label: { zh, en } });
});
