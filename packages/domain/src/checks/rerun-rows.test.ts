import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { definitionOf } from '../templates/index.ts';
import { rerun } from './dependents.ts';
import { budgetSystem, filled, finalAccounts } from './examples/filled-record.ts';
import { evaluation } from './examples/sound-evaluation.ts';
import { runChecks } from './run-checks.ts';

/** Rows that are there, and one that is not yet. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  projects: ['a', 'd', 'k'],
  indicators: ['p', 't', 'k'],
  projectIndicators: ['k'],
  buildings: ['u', 'k'],
  vouchers: ['v', 'k'],
  attachments: ['s', 'k'],
};

const CELLS = [
  ...HUNAN_2021.figures.map(({ code }) => code),
  ...HUNAN_2021.lists.flatMap(({ key, fields }) =>
    fields.flatMap(({ name }) => (ROWS[key] ?? []).map((row) => `${key}.${row}.${name}`)),
  ),
];
const IN_WORDS = ['text', 'choice', 'date', 'measure'];
const edit = fc.constantFrom(...CELLS).chain((code) => {
  const words = IN_WORDS.includes(definitionOf(HUNAN_2021, code)?.kind ?? '');
  return fc.record({
    code: fc.constant(code),
    cell: fc.constantFrom('', '*', '无', '0', '12', '100', words ? 'a' : '7'),
  });
});

it('a rerun says what a full run says, whatever cells of the forms change and whatever rows come and go', () => {
  const cells = (edits: readonly { code: string; cell: string }[]) =>
    Object.fromEntries(edits.map(({ code, cell }) => [code, cell]));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { minLength: 1, maxLength: 3 }), (before, edits) => {
      const systems = { input: { ...finalAccounts(), ...budgetSystem() } };
      const start = evaluation(filled(cells(before), systems));
      const input = evaluation(filled({ ...cells(before), ...cells(edits) }, systems));
      const changed = edits.map(({ code }) => code);
      expect(rerun(runChecks(start), input, changed)).toEqual(runChecks(input));
    }),
    { numRuns: 120 },
  );
}, 120_000);
