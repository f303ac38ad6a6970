import { describe, expect, it } from 'vitest';
import type { EvaluationState, LifecycleAct } from '../lifecycle/index.ts';
import { availableActs, EVALUATION_STATES, isEditable, nextState } from '../lifecycle/index.ts';
import type { Role } from '../people/index.ts';
import { HUNAN_2021 } from './index.ts';

const hunan = HUNAN_2021.lifecycle;

type Row = readonly [Role, LifecycleAct, EvaluationState, EvaluationState | null, EvaluationState | null];

/** Role, act, state → what it becomes with, and without, a supervising department; null: the step does not exist. */
const rows: readonly Row[] = [
  ['preparer', 'submit', 'unitReview', null, null],
  ['preparer', 'submit', 'accepted', null, null],
  ['preparer', 'return', 'unitReview', null, null],
  ['preparer', 'accept', 'performanceReview', null, null],
  ['unitHead', 'accept', 'supervisorReview', null, null],
  ['supervisor', 'accept', 'sectionReview', null, null],
  ['supervisor', 'submit', 'draft', null, null],
  ['financeSection', 'accept', 'supervisorReview', null, null],
  ['financeSection', 'accept', 'performanceReview', null, null],
  ['financeSection', 'return', 'performanceReview', null, null],
  ['performanceSection', 'return', 'accepted', null, null],
  ['bureauDirector', 'accept', 'performanceReview', null, null],
  ['evaluator', 'return', 'sectionReview', null, null],
  ['congress', 'accept', 'performanceReview', null, null],
  ['systemAdministrator', 'submit', 'draft', null, null],
  ['preparer', 'unlock', 'accepted', null, null],
  ['unitHead', 'unlock', 'accepted', null, null],
  ['supervisor', 'unlock', 'accepted', null, null],
  ['financeSection', 'unlock', 'accepted', null, null],
  ['bureauDirector', 'unlock', 'accepted', null, null],
  ['performanceSection', 'unlock', 'performanceReview', null, null],
  ['performanceSection', 'unlock', 'sectionReview', null, null],
  ['preparer', 'submit', 'draft', 'unitReview', 'unitReview'],
  ['preparer', 'submit', 'returned', 'unitReview', 'unitReview'],
  ['unitHead', 'submit', 'draft', 'supervisorReview', 'sectionReview'],
  ['unitHead', 'submit', 'returned', 'supervisorReview', 'sectionReview'],
  ['unitHead', 'submit', 'unitReview', 'supervisorReview', 'sectionReview'],
  ['unitHead', 'return', 'unitReview', 'returned', 'returned'],
  ['supervisor', 'accept', 'supervisorReview', 'sectionReview', 'sectionReview'],
  ['supervisor', 'return', 'supervisorReview', 'returned', 'returned'],
  ['financeSection', 'accept', 'sectionReview', 'performanceReview', 'performanceReview'],
  ['financeSection', 'return', 'sectionReview', 'returned', 'returned'],
  ['performanceSection', 'accept', 'sectionReview', 'accepted', 'accepted'],
  ['performanceSection', 'accept', 'performanceReview', 'accepted', 'accepted'],
  ['performanceSection', 'return', 'sectionReview', 'returned', 'returned'],
  ['performanceSection', 'return', 'performanceReview', 'returned', 'returned'],
  ['performanceSection', 'unlock', 'accepted', 'performanceReview', 'performanceReview'],
];

describe('nextState in the Hunan lifecycle', () => {
  it.each(rows)('%s: %s in %s → %s (supervised) or %s', (role, act, from, supervised, unsupervised) => {
    expect(nextState(hunan, { act, from, roles: [role], supervised: true })?.to ?? null).toBe(supervised);
    expect(nextState(hunan, { act, from, roles: [role], supervised: false })?.to ?? null).toBe(unsupervised);
  });

  it('gives nothing to a person without a role, in any state', () => {
    for (const from of EVALUATION_STATES) {
      expect(availableActs(hunan, { from, roles: [], supervised: true })).toEqual([]);
    }
  });

  it('takes the more careful way for a person of two roles', () => {
    const both = { roles: ['preparer', 'unitHead'], supervised: false } as const;
    expect(nextState(hunan, { act: 'submit', from: 'draft', ...both })?.to).toBe('unitReview');
    const bureau = { roles: ['performanceSection', 'financeSection'], supervised: false } as const;
    expect(nextState(hunan, { act: 'accept', from: 'sectionReview', ...bureau })?.to).toBe('performanceReview');
  });
});

describe('availableActs', () => {
  it('lists each act once', () => {
    const acts = availableActs(hunan, { from: 'unitReview', roles: ['unitHead', 'preparer'], supervised: true });
    expect(acts.map(({ act, to }) => [act, to])).toEqual([
      ['submit', 'supervisorReview'],
      ['return', 'returned'],
    ]);
  });
});

describe('isEditable', () => {
  it('holds for drafts and returned evaluations only', () => {
    expect(EVALUATION_STATES.filter((state) => isEditable(hunan, state))).toEqual(['draft', 'returned']);
  });
});
