import { describe, expect, it } from 'vitest';
import { nextStep, type Steppable } from './next-step.ts';

const none = { edit: false, submit: false, return: false, accept: false };

describe('nextStep', () => {
  it.each<[string, Steppable, string, string, boolean]>([
    [
      'a preparer begins',
      { state: 'DRAFT', completeness: 0, viewerCan: { ...none, edit: true, submit: true } },
      'write',
      'editor',
      true,
    ],
    [
      'and goes on',
      { state: 'DRAFT', completeness: 62, viewerCan: { ...none, edit: true, submit: true } },
      'go',
      'editor',
      true,
    ],
    [
      'an exempted department need do nothing, though it may write',
      { state: 'DRAFT', completeness: 62, exemptionReason: '机构改革', viewerCan: { ...none, edit: true } },
      'look',
      'editor',
      false,
    ],
    [
      'mends what was returned',
      { state: 'RETURNED', completeness: 90, viewerCan: { ...none, edit: true } },
      'mend',
      'editor',
      true,
    ],
    [
      'looks at what was handed in',
      { state: 'SECTION_REVIEW', completeness: 100, viewerCan: none },
      'look',
      'editor',
      false,
    ],
    [
      'a head signs',
      { state: 'UNIT_REVIEW', completeness: 100, viewerCan: { ...none, submit: true, return: true } },
      'sign',
      'review',
      true,
    ],
    [
      'a head cannot sign what they wrote',
      { state: 'UNIT_REVIEW', completeness: 100, viewerCan: { ...none, return: true } },
      'look',
      'editor',
      false,
    ],
    [
      'a section reviews',
      { state: 'SECTION_REVIEW', completeness: 100, viewerCan: { ...none, accept: true, return: true } },
      'review',
      'review',
      true,
    ],
  ])('%s', (_, evaluation, act, page, urgent) => {
    expect(nextStep(evaluation)).toEqual({ act, page, urgent });
  });
});
