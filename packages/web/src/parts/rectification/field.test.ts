import { expect, it } from 'vitest';
import { errorsOf, otherErrors } from './field.tsx';

const errors = [
  { code: 'DUE_DAY_PAST', message: '整改期限不能早于今天，请重新填写。', path: ['dueOn'] },
  { code: 'STALE_VERSION', message: '该整改事项已由他人办理。', path: ['baseVersion'] },
  { code: 'FORBIDDEN', message: '您没有下达整改的权限。', path: [] },
];

it('puts a refusal beneath the field that it is about, and every other above the form', () => {
  expect(errorsOf(errors, 'dueOn')).toEqual(['整改期限不能早于今天，请重新填写。']);
  expect(errorsOf(errors, 'problem')).toEqual([]);
  expect(otherErrors(errors, ['problem', 'dueOn']).map(({ code }) => code)).toEqual(['STALE_VERSION', 'FORBIDDEN']);
  expect(errorsOf(undefined, 'dueOn')).toEqual([]);
});
