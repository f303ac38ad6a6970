import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../money/index.ts';
import {
  cappedTotal,
  executionScore,
  type IndicatorFacts,
  type ScoringScheme,
  SIGNS,
  type Standard,
  type StandardLimits,
  scoreIndicator,
} from './index.ts';

type AnyStandard = Standard & StandardLimits;
const label = { zh: '标准', en: 'standard' };

const decimal = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((hundredths) => new Big(hundredths).div(100).toFixed());
const points = decimal(0, 60);
const percent = decimal(0, 100);
const measured = fc.option(fc.constantFrom('value', 'percentOfTarget'), { nil: undefined });

const ratio = (direction: 'up' | 'down') =>
  fc.record({
    key: fc.constant('one'),
    label: fc.constant(label),
    kind: fc.constant('ratio'),
    direction: fc.constant(direction),
    nothingBelow: fc.option(percent, { nil: undefined }),
  });
const steps = (within: 'noMore' | 'noLess' | 'exactly') =>
  fc.record({
    key: fc.constant('one'),
    label: fc.constant(label),
    kind: fc.constant('steps'),
    measured,
    limit: fc.oneof(decimal(-20, 120), fc.constant('target')),
    within: fc.constant(within),
    step: decimal(1, 10),
    deduct: decimal(0, 5),
    rounding: fc.constantFrom('floor', 'ceil', 'linear'),
  });
/** Bands without gaps over all numbers; points rising or falling with the value. */
const bands = (rising: boolean) =>
  fc
    .tuple(
      fc.uniqueArray(decimal(-50, 150), { minLength: 1, maxLength: 5 }),
      fc.array(percent, { minLength: 6, maxLength: 6 }),
      fc.boolean(),
      measured,
    )
    .map(([bounds, percents, included, measured]) => {
      const cuts = [...bounds].sort(compareDecimals);
      const sorted = [...percents].sort((left, right) => compareDecimals(left, right) * (rising ? 1 : -1));
      const all = [undefined, ...cuts].map((from, place) => {
        const to = cuts[place];
        return {
          ...(from !== undefined && { from, fromIncluded: !included }),
          ...(to !== undefined && { to, toIncluded: included }),
          percent: sorted[place]!,
        };
      });
      return { key: 'one', label, kind: 'bands' as const, measured, bands: all };
    });
const qualitative = fc.constant({
  key: 'one',
  label,
  kind: 'qualitative' as const,
  bands: [
    { label, from: '60', to: '100' },
    { label, from: '0', to: '60' },
  ],
});
const checklist = fc.record({
  key: fc.constant('one'),
  label: fc.constant(label),
  kind: fc.constant('checklist'),
  points: fc.constantFrom('earned', 'lost'),
  items: fc
    .array(decimal(0, 10), { minLength: 1, maxLength: 5 })
    .map((all) => all.map((one, place) => ({ key: `${place}`, label, points: one }))),
});
const whole = fc.record({
  key: fc.constant('one'),
  label: fc.constant(label),
  kind: fc.constant('whole'),
  otherwise: fc.constantFrom('nothing', 'ratio'),
});

const limits = fc.record({
  minimum: fc.option(points, { nil: undefined }),
  cap: fc.option(points, { nil: undefined }),
});
const limited = (of: fc.Arbitrary<Standard>): fc.Arbitrary<AnyStandard> =>
  fc.tuple(of, limits).map(([standard, { minimum, cap }]) => ({
    ...standard,
    ...(minimum !== undefined && { minimum }),
    ...(cap !== undefined && { cap }),
  }));
const anyStandard = limited(
  fc.oneof<fc.Arbitrary<Standard>[]>(
    ratio('up'),
    ratio('down'),
    steps('noMore'),
    steps('noLess'),
    steps('exactly'),
    bands(true),
    bands(false),
    qualitative,
    checklist,
    whole,
  ),
);

const scheme = fc.record({
  digits: fc.constantFrom(0, 1, 2, 4),
  overAchievement: fc.record({ on: fc.boolean(), from: decimal(1, 50), deduct: decimal(0, 5) }),
});
const off: Pick<ScoringScheme, 'digits' | 'overAchievement'> = {
  digits: 2,
  overAchievement: { on: false, from: '30', deduct: '2' },
};

const value = fc.oneof(
  { weight: 5, arbitrary: decimal(-20, 300) },
  fc.constantFrom('2021-12-31', '2022-01-15', '达成预期指标'),
);
const anyFacts: fc.Arbitrary<IndicatorFacts> = fc.record({
  sign: fc.constantFrom(...SIGNS),
  target: fc.option(value),
  actual: fc.option(value),
  weight: fc.option(points, { freq: 20 }),
  coefficient: fc.option(decimal(-10, 120)),
  ticked: fc.option(fc.subarray(['0', '1', '2', '3', '4', 'ghost'])),
});
const numbers = (sign: IndicatorFacts['sign'], weight: string, target: string, actual: string): IndicatorFacts => ({
  sign,
  weight,
  target,
  actual,
  coefficient: null,
  ticked: null,
});
const scoreOf = (standard: AnyStandard, facts: IndicatorFacts, by = off) => {
  const scored = scoreIndicator(standard, facts, by);
  return 'score' in scored ? scored.score : null;
};

describe('a score', () => {
  it('lies between nothing and the weight, or says what it lacks', () => {
    let scores = 0;
    fc.assert(
      fc.property(anyStandard, anyFacts, scheme, (standard, facts, by) => {
        const scored = scoreIndicator(standard, facts, by);
        if ('lacks' in scored) {
          expect(scored.lacks.length).toBeGreaterThan(0);
          return;
        }
        scores += 1;
        expect(compareDecimals(scored.score, '0')).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(scored.score, facts.weight!)).toBeLessThanOrEqual(0);
        if (standard.cap !== undefined) expect(compareDecimals(scored.score, standard.cap)).toBeLessThanOrEqual(0);
        expect(scored.working.zh).not.toBe('');
      }),
      { numRuns: 2000 },
    );
    // Enough of them were scores for this to say something.
    expect(scores).toBeGreaterThan(300);
  });

  const better: readonly (readonly [string, fc.Arbitrary<Standard>, IndicatorFacts['sign'], 1 | -1])[] = [
    ['in proportion to a target', ratio('up'), 'atLeast', 1],
    ['in proportion to a limit', ratio('down'), 'atMost', -1],
    ['by steps below', steps('noLess'), 'atLeast', 1],
    ['by steps above', steps('noMore'), 'atMost', -1],
    ['by rising bands', bands(true), 'atLeast', 1],
    ['by falling bands', bands(false), 'atMost', -1],
    ['whole, at least', whole, 'atLeast', 1],
    ['whole, at most', whole, 'atMost', -1],
  ];
  it.each(better)('never falls as the actual value gets better: %s', (_, standards, sign, direction) => {
    fc.assert(
      fc.property(
        limited(standards),
        points,
        decimal(1, 200),
        decimal(-50, 300),
        decimal(-50, 300),
        (standard, weight, target, one, other) => {
          const [worse, good] = [one, other].sort((left, right) => compareDecimals(left, right) * direction);
          const [less, more] = [worse!, good!].map((actual) =>
            scoreOf(standard, numbers(sign, weight, target, actual)),
          );
          expect(compareDecimals(less!, more!)).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('falls away from an exact target on either side', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          whole,
          steps('exactly').map((one) => ({ ...one, limit: 'target' })),
        ),
        points,
        decimal(1, 100),
        decimal(0, 50),
        decimal(0, 50),
        fc.constantFrom(1, -1),
        (standard, weight, target, near, far, side) => {
          const at = (distance: string) => new Big(target).plus(new Big(distance).times(side)).toFixed();
          const [close, away] = [near, far].sort(compareDecimals).map((distance) => at(distance));
          fc.pre(!at(far).startsWith('-') && !at(near).startsWith('-'));
          const [more, less] = [close!, away!].map((actual) =>
            scoreOf(standard, numbers('equal', weight, target, actual)),
          );
          expect(compareDecimals(less!, more!)).toBeLessThanOrEqual(0);
        },
      ),
    );
  });

  it('does not depend on the unit in which target and actual are written', () => {
    const relative = fc.oneof<fc.Arbitrary<Standard>[]>(
      ratio('up'),
      ratio('down'),
      whole,
      steps('noLess').map((one) => ({ ...one, measured: 'percentOfTarget' as const })),
      bands(true).map((one) => ({ ...one, measured: 'percentOfTarget' as const })),
    );
    fc.assert(
      fc.property(
        limited(relative),
        fc.constantFrom('atLeast', 'atMost', 'equal'),
        points,
        decimal(-5, 300),
        decimal(-5, 300),
        scheme,
        (standard, sign, weight, target, actual, by) => {
          const inYuan = (wan: string) => new Big(wan).times(10_000).toFixed();
          expect(scoreOf(standard, numbers(sign, weight, inYuan(target), inYuan(actual)), by)).toBe(
            scoreOf(standard, numbers(sign, weight, target, actual), by),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is no higher where over-achievement costs points', () => {
    fc.assert(
      fc.property(anyStandard, anyFacts, scheme, (standard, facts, by) => {
        const on = scoreOf(standard, facts, { ...by, overAchievement: { ...by.overAchievement, on: true } });
        const without = scoreOf(standard, facts, { ...by, overAchievement: { ...by.overAchievement, on: false } });
        expect(on === null).toBe(without === null);
        if (on !== null && without !== null) expect(compareDecimals(on, without)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('execution and total', () => {
  it('execution earns no more than its points, and more the higher the rate', () => {
    fc.assert(
      fc.property(fc.constantFrom('10', '20', '12.5'), decimal(-10, 300), decimal(-10, 300), (weight, one, other) => {
        const [less, more] = [one, other]
          .sort(compareDecimals)
          .map((rate) => executionScore(rate, { execution: { weight, reasonBelow: '90' }, digits: 2 }).score);
        expect(compareDecimals(less!, more!)).toBeLessThanOrEqual(0);
        expect(compareDecimals(less!, '0')).toBeGreaterThanOrEqual(0);
        expect(compareDecimals(more!, weight)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a cap never lifts a total, is kept, and loosens as the rate rises', () => {
    const caps = fc
      .array(fc.record({ below: percent, most: percent }), { maxLength: 5 })
      .map((rules) => ({ on: true, rules }));
    fc.assert(
      fc.property(caps, percent, percent, percent, (caps, total, one, other) => {
        const [low, high] = [one, other].sort(compareDecimals);
        const [less, more] = [low!, high!].map((rate) => cappedTotal(total, rate, { caps }).score);
        expect(compareDecimals(more!, total)).toBeLessThanOrEqual(0);
        expect(compareDecimals(less!, more!)).toBeLessThanOrEqual(0);
        for (const { below, most } of caps.rules) {
          if (compareDecimals(low!, below) < 0) expect(compareDecimals(less!, most)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
