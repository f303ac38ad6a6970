import { describe, expect, test } from 'vitest';
import { listBehind } from './list-behind.ts';

describe('the departments behind a figure of the summary', () => {
  test.each([
    ['summary.coverage.accepted', { show: 'accepted' }],
    ['summary.coverage.late', { show: 'late' }],
    ['summary.grade.excellent.count', { show: 'accepted', grade: 'EXCELLENT' }],
    ['summary.grade.poor.share', { show: 'accepted', grade: 'POOR' }],
    ['summary.review.lowered', { show: 'accepted', difference: 'lowered' }],
    ['summary.selfScores.mean', { show: 'accepted', scored: 'self', sort: 'selfScore' }],
    ['summary.unit.u101001.reviewScore', { name: '101001' }],
    [
      'summary.funds.outturn',
      { show: 'accepted', measure: 'budget.outturn', value: 'KNOWN', sort: 'measure', down: 'true' },
    ],
    ['summary.funds.outturn.unknown', { show: 'accepted', measure: 'budget.outturn', sort: 'measure' }],
    ['summary.funds.executionRate', { show: 'accepted', sort: 'executionRate' }],
  ])('%s', (code, search) => expect(listBehind(code)).toEqual(search));

  test.each([
    ['a rate has no list of its own', 'summary.coverage.rateByMoney'],
    ['what compares two years is of those that know both', 'summary.scores.compared.change'],
    ['a code that says nothing', 'summary'],
    ['a code of something else', 'budget.outturn'],
  ])('%s', (_why, code) => expect(listBehind(code)).toBeNull());
});
