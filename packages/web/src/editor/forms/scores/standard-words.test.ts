import { HUNAN_2021 } from '@jiping/domain/built-in';
import type { Standard, StandardLimits } from '@jiping/domain/scoring';
import { describe, expect, it } from 'vitest';
import { standardInWords } from './standard-words.ts';

const named = { key: 'x', label: { zh: '标准', en: 'Standard' } };
const yes = (label: string, points: string) => ({ key: label, label: { zh: label, en: label }, points });

describe('a standard in words', () => {
  const rows: readonly (readonly [Standard & StandardLimits, string, string])[] = [
    [{ ...named, kind: 'ratio', direction: 'up' }, '次', '分值 × 实际值 ÷ 指标值，不超过分值'],
    [
      { ...named, kind: 'ratio', direction: 'down', nothingBelow: '60' },
      '',
      '分值 × 指标值 ÷ 实际值，不超过分值；低于指标值 60% 不得分',
    ],
    [
      { ...named, kind: 'steps', limit: '100', within: 'noMore', step: '1', deduct: '0.5', rounding: 'floor' },
      '%',
      '实际值不高于100%得满分，每高 1 个百分点扣 0.5 分（不足一档不扣），扣完为止',
    ],
    [
      { ...named, kind: 'steps', limit: 'target', within: 'noLess', step: '2', deduct: '1', rounding: 'ceil' },
      '次',
      '实际值不低于指标值得满分，每低 2 次扣 1 分（不足一档按一档），扣完为止',
    ],
    [
      {
        ...named,
        kind: 'bands',
        bands: [
          { from: '0', fromIncluded: true, to: '0', toIncluded: true, percent: '100' },
          { from: '0', to: '10', toIncluded: true, percent: '80' },
          { from: '10', percent: '0' },
        ],
      },
      '%',
      '= 0 得分值的 100%；(0, 10] 得分值的 80%；(10, +∞) 得分值的 0%',
    ],
    [{ ...named, kind: 'checklist', items: [yes('内容', '1'), yes('时限', '2')] }, '', '内容，计 1 分；时限，计 2 分'],
    [{ ...named, kind: 'checklist', points: 'lost', items: [yes('无截留', '1')] }, '', '无截留，不符合扣 1 分'],
    [
      { ...named, kind: 'whole', otherwise: 'nothing', minimum: '1', cap: '4', notApplicable: 'full' },
      '',
      '完成得满分，未完成不得分；最低 1 分；最高 4 分；实际值为“无”的得满分',
    ],
    [
      { ...named, kind: 'bands', measured: 'percentOfTarget', bands: [{ percent: '100' }] },
      '%',
      '按完成率（实际值 ÷ 指标值）计；(−∞, +∞) 得分值的 100%',
    ],
    [{ ...named, kind: 'whole', otherwise: 'nothing' }, '', '完成得满分，未完成不得分'],
  ];
  it.each(rows)('%#', (standard, unit, words) => expect(standardInWords(standard, unit).zh).toBe(words));

  it('says something of every standard of the built-in template, in both languages', () => {
    for (const standard of HUNAN_2021.scoring.standards) {
      const { zh, en } = standardInWords(standard, '%');
      expect(
        [zh, en].every((words) => words !== '' && !words.includes('undefined')),
        standard.key,
      ).toBe(true);
    }
  });
});
