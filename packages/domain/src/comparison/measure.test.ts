import { describe, expect, it } from 'vitest';
import { figureLabel } from '../names/index.ts';
import { MEASURES, RATIO_NAMES } from '../rollup/index.ts';
import { COMPARABLE_GROUPS, COMPARABLES, labelOf, measureOf, unitOf } from './index.ts';

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
  ])('%j cannot be compared', (code) => expect(measureOf(code)).toBeNull());
});
