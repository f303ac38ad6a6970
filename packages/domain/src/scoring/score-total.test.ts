import { describe, expect, it } from 'vitest';
import { capOn, cappedTotal, executionScore, type ScoringScheme } from './index.ts';

const execution = (weight: string) => ({ execution: { weight, reasonBelow: '90' }, digits: 2 });

describe('executionScore', () => {
  it.each([
    // 重庆 2021: 76% of ten points.
    ['10', '76', '7.60', '10 × 76% = 7.6'],
    // 湖北 gives twenty.
    ['20', '95.41', '19.08', '20 × 95.41% = 19.08'],
    ['20', '100', '20.00', '20 × 100% = 20'],
    ['10', '100.01', '10.00', '10 × 100.01% = 10，封顶 10 分'],
    ['10', '144.53', '10.00', '10 × 144.53% = 14.45，封顶 10 分'],
    ['10', '0', '0.00', '10 × 0% = 0'],
    ['10', '-3', '0.00', '10 × −3% = −0.3，最低得 0 分'],
  ])('of %s points at %s%% is %s', (weight, rate, score, working) => {
    const scored = executionScore(rate, execution(weight));
    expect([scored.score, scored.working.zh]).toEqual([score, working]);
  });
});

const caps: ScoringScheme['caps'] = {
  on: true,
  rules: [
    { below: '80', most: '89' },
    { below: '50', most: '59' },
    { below: '60', most: '69' },
    { below: '70', most: '79' },
  ],
};

describe('cappedTotal', () => {
  it.each([
    ['95', '80', '95'],
    ['95', '79.99', '89'],
    ['95', '70', '89'],
    ['95', '69.99', '79'],
    ['95', '60', '79'],
    ['95', '59.99', '69'],
    ['95', '50', '69'],
    ['95', '49.99', '59'],
    ['95', '0', '59'],
    ['89', '75', '89'],
    ['89.01', '75', '89'],
    ['42.5', '10', '42.5'],
    ['95.125', '99', '95.125'],
    ['95', null, '95'],
  ])('%s at an execution rate of %s is %s', (total, rate, score) =>
    expect(cappedTotal(total, rate, { caps }).score).toBe(score),
  );

  it('is the total itself where the rule is off', () =>
    expect(cappedTotal('95', '10', { caps: { ...caps, on: false } }).score).toBe('95'));

  it.each([
    ['95.5', '75', '合计 95.5 分，执行率 75% 低于 80%，总分不超过 89 分，超出部分扣减：95.5 − 6.5 = 89'],
    ['42.5', '75', '合计 42.5 分，执行率 75% 低于 80%，总分不超过 89 分，未超过'],
    ['95.5', '92.1', '合计 95.5 分，执行率 92.1%，不设上限'],
    ['95.5', null, '合计 95.5 分，执行率不适用，不设上限'],
  ])('says why %s at %s', (total, rate, working) =>
    expect(cappedTotal(total, rate, { caps }).working.zh).toBe(working),
  );

  it('names the cap', () => {
    expect(capOn('65', { caps })).toEqual({ below: '70', most: '79' });
    expect(capOn('80', { caps })).toBeNull();
  });
});
