import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { compareDecimals } from '../money/index.ts';
import { aggregateIndicators, type IndicatorFacts, scoreIndicator, type UnitIndicator } from './index.ts';

const unit = (name: string, amount: string | null, facts: Partial<IndicatorFacts>): UnitIndicator => ({
  unit: name,
  amount,
  facts: { sign: 'atLeast', target: null, actual: null, weight: '10', coefficient: null, ticked: null, ...facts },
});
const together = (relative: boolean, ...units: readonly UnitIndicator[]) =>
  aggregateIndicators([{ key: 'F21', relative, units }])[0]!;

describe('aggregateIndicators', () => {
  it('adds quantities up', () => {
    const { facts, working, lacking } = together(
      false,
      unit('本级', '100', { target: '40', actual: '30' }),
      unit('所属中心', '300', { target: '60', actual: '66' }),
    );
    expect([facts.target, facts.actual, facts.weight, lacking]).toEqual(['100', '96', '10', []]);
    expect(working.zh).toBe('绝对值相加：30 + 66 = 96');
  });

  it('averages ratios by amount, not by head', () => {
    const { facts, working } = together(
      true,
      unit('本级', '100', { target: '90', actual: '100' }),
      unit('所属中心', '300', { target: '90', actual: '80' }),
    );
    expect([facts.target, facts.actual]).toEqual(['90', '85']);
    expect(working.zh).toBe('按金额加权平均：(100 × 100 + 80 × 300) ÷ 400 = 85');
  });

  it('aggregates first and scores then, so that one unit makes good for another', () => {
    const units = [unit('甲', '1', { target: '50', actual: '30' }), unit('乙', '1', { target: '50', actual: '70' })];
    const ratioUp = HUNAN_2021.scoring.standards.find(({ kind }) => kind === 'ratio')!;
    const score = (facts: IndicatorFacts) => scoreIndicator(ratioUp, facts, HUNAN_2021.scoring);
    expect(score(together(false, ...units).facts)).toMatchObject({ score: '10.00' });
    expect(units.map(({ facts }) => score(facts))).toMatchObject([{ score: '6.00' }, { score: '10.00' }]);
  });

  it('weights judgements by amount', () => {
    const { facts, working } = together(
      false,
      unit('甲', '200', { sign: 'qualitative', coefficient: '90' }),
      unit('乙', '100', { sign: 'qualitative', coefficient: '60' }),
    );
    expect(facts.coefficient).toBe('80');
    expect(working.zh).toBe('按金额加权平均：(90 × 200 + 60 × 100) ÷ 300 = 80');
  });

  it('is done when the last is done', () => {
    const { facts } = together(
      false,
      unit('甲', '1', { sign: 'before', target: '2021-12-31', actual: '2021-11-30' }),
      unit('乙', '1', { sign: 'before', target: '2021-12-31', actual: '2022-01-05' }),
    );
    expect([facts.target, facts.actual]).toEqual(['2021-12-31', '2022-01-05']);
  });

  it('has no date to keep where units have different ones', () => {
    const { facts } = together(
      false,
      unit('甲', '1', { sign: 'before', target: '2021-06-30', actual: '2021-07-31' }),
      unit('乙', '1', { sign: 'before', target: '2021-12-31', actual: '2021-11-30' }),
    );
    expect(facts.target).toBeNull();
  });

  it('meets an item where every unit does', () => {
    const { facts } = together(false, unit('甲', '1', { ticked: ['1', '2'] }), unit('乙', '1', { ticked: ['2', '3'] }));
    expect(facts.ticked).toEqual(['2']);
  });

  it('is unknown while a unit is, and says which', () => {
    const { facts, working, lacking } = together(
      false,
      unit('甲', '1', { target: '5', actual: '5' }),
      unit('乙', '1', { target: '5' }),
    );
    expect([facts.actual, lacking]).toEqual([null, ['乙']]);
    expect(working.zh).toBe('有单位未填报，暂不能汇总');
  });

  it.each([
    ['an amount is unknown', '1', null],
    ['nothing was spent', '0', '0'],
  ])('has no average where %s', (_, first, second) => {
    const { facts } = together(true, unit('甲', first, { actual: '90' }), unit('乙', second, { actual: '80' }));
    expect(facts.actual).toBeNull();
  });

  it('leaves out what no unit has', () =>
    expect(aggregateIndicators([{ key: 'F21', relative: false, units: [] }])).toEqual([]));

  it('keeps the unit and a weight that all share, and none where they differ', () => {
    const { facts } = together(false, unit('甲', '1', { unit: '次' }), unit('乙', '1', { unit: '次', weight: '8' }));
    expect([facts.unit, facts.weight]).toEqual(['次', null]);
  });
});

describe('the aggregate of units', () => {
  const decimal = fc.integer({ min: 0, max: 100_000 }).map((cents) => (cents / 100).toFixed(2));
  const units = fc
    .array(fc.tuple(decimal, decimal, decimal, decimal), { minLength: 1, maxLength: 6 })
    .map((all) =>
      all.map(([amount, target, actual, coefficient], place) =>
        unit(`单位${place}`, amount, { target, actual, coefficient }),
      ),
    );

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(units, fc.boolean(), (all, relative) => {
        expect(together(relative, ...[...all].reverse()).facts).toEqual(together(relative, ...all).facts);
      }),
    );
  });

  it('lies between them where it is an average, and is one of them where there is one', () => {
    fc.assert(
      fc.property(units, (all) => {
        const actual = together(true, ...all).facts.actual;
        fc.pre(actual !== null);
        const values = all.map(({ facts }) => facts.actual!).sort(compareDecimals);
        expect(compareDecimals(actual, values[0]!)).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(actual, values.at(-1)!)).toBeLessThanOrEqual(0);
        if (all.length === 1) expect(compareDecimals(actual, values[0]!)).toBe(0);
      }),
    );
  });
});
