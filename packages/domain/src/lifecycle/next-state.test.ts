import { describe, expect, it } from 'vitest';
import { availableActs, isEditable, type LifecycleConfiguration, nextState } from './index.ts';

const label = { zh: '下一步', en: 'Next' };
/** A county that reviews in one step, but sends supervised departments through their supervising department. */
const county: LifecycleConfiguration = {
  editable: ['draft'],
  transitions: [
    { act: 'submit', from: 'draft', to: 'supervisorReview', roles: ['unitHead'], supervised: true, label },
    { act: 'submit', from: 'draft', to: 'performanceReview', roles: ['unitHead', 'preparer'], label },
    { act: 'accept', from: 'performanceReview', to: 'accepted', roles: ['performanceSection'], label },
    { act: 'return', from: 'performanceReview', to: 'draft', roles: ['performanceSection'], label },
  ],
};

describe('nextState', () => {
  it.each([
    ['an act the state does not know', { act: 'accept', from: 'draft', roles: ['unitHead'], supervised: true }, null],
    ['a role the row does not name', { act: 'submit', from: 'draft', roles: ['congress'], supervised: true }, null],
    [
      'the first row that holds',
      { act: 'submit', from: 'draft', roles: ['unitHead'], supervised: true },
      'supervisorReview',
    ],
    [
      'a row for supervised departments only',
      { act: 'submit', from: 'draft', roles: ['unitHead'], supervised: false },
      'performanceReview',
    ],
    ['a row for either', { act: 'submit', from: 'draft', roles: ['preparer'], supervised: true }, 'performanceReview'],
  ] as const)('takes %s', (_, situation, to) => {
    expect(nextState(county, situation)?.to ?? null).toBe(to);
  });
});

describe('availableActs', () => {
  it('lists each act once, and none where nothing may be done', () => {
    expect(
      availableActs(county, { from: 'performanceReview', roles: ['performanceSection'], supervised: true }).map(
        ({ act }) => act,
      ),
    ).toEqual(['return', 'accept']);
    expect(availableActs(county, { from: 'accepted', roles: ['performanceSection'], supervised: true })).toEqual([]);
  });
});

describe('isEditable', () => {
  it('follows the configuration', () => {
    expect([isEditable(county, 'draft'), isEditable(county, 'returned')]).toEqual([true, false]);
  });
});
