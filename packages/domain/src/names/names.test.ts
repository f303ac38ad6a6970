import { expect, it } from 'vitest';
import { MEASURES, RATIO_NAMES } from '../rollup/index.ts';
import { FIGURE_LABELS, figureLabel, RATIO_LABELS } from './index.ts';

const names = [...Object.values(FIGURE_LABELS), ...Object.values(RATIO_LABELS)];

it('names exactly what is summed and what is put in relation', () => {
  expect(Object.keys(FIGURE_LABELS).toSorted()).toEqual(MEASURES.map(({ code }) => code).toSorted());
  expect(Object.keys(RATIO_LABELS).toSorted()).toEqual(RATIO_NAMES.toSorted());
});

it.each(['zh', 'en'] as const)('calls no two things alike (%s)', (language) => {
  expect(new Set(names.map((name) => name[language])).size).toBe(names.length);
});

it('writes “三公”经费 with its quotation marks', () => {
  for (const { zh } of names) expect(zh).not.toMatch(/三公(?!”)/);
});

it.each([
  ['fund.specialAccount', '财政专户管理资金', 'Funds in fiscal special accounts'],
  ['own.figure', 'own.figure', 'own.figure'],
])('%s is %s, %s', (code, zh, en) => expect(figureLabel(code)).toEqual({ zh, en }));
