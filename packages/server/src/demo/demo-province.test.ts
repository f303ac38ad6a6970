import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HUNAN_2021 } from '@jiping/domain/built-in';
import {
  amountOf,
  definitionOf,
  displayFigure,
  effectiveFigures,
  figureIn,
  textOf as figureText,
  rowsOf,
  valueRefusal,
} from '@jiping/domain/figures';
import { EVALUATION_STATES } from '@jiping/domain/lifecycle';
import { add } from '@jiping/domain/money';
import { plainText, validateDocument } from '@jiping/domain/narrative';
import { describe, expect, test } from 'vitest';
import { demoProvince } from './demo-province.ts';
import { type DemoEvaluation, SECTION_KEYS } from './model.ts';

const now = new Date('2026-03-20T08:00:00Z');
const province = demoProvince(now);
const { evaluations, cycles, people, departments } = province;
const firstCountyNow = evaluations.filter(
  ({ regionCode, fiscalYear }) => regionCode === '990121' && fiscalYear === 2021,
);

function textOf({ sections, figures }: DemoEvaluation): string {
  const { table } = effectiveFigures(HUNAN_2021, figures);
  return [...sections.values()]
    .map(
      (narrative) =>
        plainText(narrative, ({ code, unit, digits }) => displayFigure(figureIn(table, code), unit, digits)).text,
    )
    .join('\n');
}

test('the same moment gives the same province', () => {
  expect(demoProvince(now)).toEqual(province);
});

describe('the season of the first county', () => {
  test('somebody stands in every state, and at least eight are accepted', () => {
    expect(new Set(firstCountyNow.map(({ state }) => state))).toEqual(new Set(EVALUATION_STATES));
    expect(firstCountyNow.filter(({ state }) => state === 'accepted').length).toBeGreaterThanOrEqual(8);
  });

  test('the Congress office has an empty draft, and last year’s report beside it', () => {
    const office = firstCountyNow.find(({ departmentCode }) => departmentCode === '101001');
    expect(office).toMatchObject({
      state: 'draft',
      preparer: 'preparer',
      unitHead: 'unithead',
    });
    expect([office?.sections.size, office?.figures.size]).toEqual([0, 0]);
    const last = evaluations.find(
      (one) => one.departmentCode === '101001' && one.regionCode === '990121' && one.fiscalYear === 2020,
    );
    expect(last?.state).toBe('accepted');
  });

  test('the named reviewers have something to review', () => {
    const inState = (state: string): readonly string[] =>
      firstCountyNow.filter((one) => one.state === state).map(({ departmentCode }) => departmentCode);
    expect(inState('supervisorReview')).toContain('301002');
    expect(inState('sectionReview')).toContain('202001');
    expect(inState('performanceReview').length).toBeGreaterThan(1);
  });
});

test('in the past season of the first county one department is missing and one exempted, and some were late', () => {
  const cycle = cycles.find(({ regionCode, fiscalYear }) => regionCode === '990121' && fiscalYear === 2020)!;
  const handedIn = evaluations.filter((one) => one.regionCode === '990121' && one.fiscalYear === 2020);
  const obliged = cycle.obligations.filter(({ exemptionReason }) => exemptionReason === null);
  expect(obliged.length - handedIn.length).toBe(1);
  expect(handedIn.every(({ state }) => state === 'accepted')).toBe(true);
  expect(
    handedIn.filter(({ submittedAt }) => submittedAt! > cycle.dueAt).map(({ departmentCode }) => departmentCode),
  ).toEqual(['104001', '802001']);
});

test('the exempted have no evaluation, and every evaluation has an obligation', () => {
  for (const { regionCode, fiscalYear, obligations } of cycles)
    for (const { departmentCode, exemptionReason } of obligations.filter((one) => one.exemptionReason !== null))
      expect([
        exemptionReason,
        evaluations.some(
          (one) =>
            one.regionCode === regionCode && one.fiscalYear === fiscalYear && one.departmentCode === departmentCode,
        ),
      ]).toEqual([exemptionReason, false]);
  for (const { regionCode, departmentCode } of evaluations)
    expect(departments.some((one) => one.regionCode === regionCode && one.code === departmentCode)).toBe(true);
});

test('a history leads by the template’s own steps from the draft to the state, in order, before now, each act by somebody who may', () => {
  for (const { regionCode, state, history, opinions, submittedAt, acceptedAt } of evaluations) {
    const moves = history.filter(({ to }) => to !== null);
    expect(moves.at(-1)?.to).toBe(state);
    expect([submittedAt === null, acceptedAt === null]).toEqual([
      ['draft', 'unitReview'].includes(state),
      state !== 'accepted',
    ]);
    for (const [index, { from, to, role }] of moves.entries()) {
      expect(from).toBe(index === 0 ? null : moves[index - 1]!.to);
      if (index > 0)
        expect(HUNAN_2021.lifecycle.transitions).toContainEqual(
          expect.objectContaining({ from, to, roles: expect.arrayContaining([role]) }),
        );
    }
    for (const { at, by, role } of history) {
      expect(at <= now).toBe(true);
      const actor = people.find(({ username }) => username === by);
      expect(actor?.memberships).toContainEqual(expect.objectContaining({ role, regionCode }));
    }
    const times = history.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    for (const { at, answer } of opinions) expect(answer === null || answer.at > at).toBe(true);
    if (state === 'returned') expect(opinions.length).toBeGreaterThan(0);
  }
});

test.each(['2026-03-20T16:05:00Z', '2026-11-23T00:01:00Z', '2027-01-01T15:59:59Z', '2028-02-29T04:00:00Z'])(
  'at %s nothing has happened that lies ahead, and nothing was handed in before the season',
  (moment) => {
    const then = new Date(moment);
    const at = demoProvince(then);
    for (const { regionCode, fiscalYear, history, updatedAt, createdAt } of at.evaluations) {
      const cycle = at.cycles.find((one) => one.regionCode === regionCode && one.fiscalYear === fiscalYear)!;
      expect(createdAt > cycle.opensAt).toBe(true);
      for (const moment of [updatedAt, ...history.map((act) => act.at)])
        expect(moment >= createdAt && moment <= then).toBe(true);
    }
  },
);

test('nobody who filled in an evaluation signed or reviewed it', () => {
  for (const { preparer, history } of evaluations)
    for (const { by, role } of history) expect(by === preparer).toBe(role === 'preparer');
});

describe('the reports', () => {
  const whole = evaluations.filter(({ sections }) => sections.size === SECTION_KEYS.length);

  test('are valid documents that cite only figures of the template, each of a value that it may have', () => {
    for (const { sections, figures } of evaluations) {
      for (const [code, value] of figures) {
        const definition = definitionOf(HUNAN_2021, code);
        expect([code, definition && valueRefusal(definition, value)]).toEqual([code, null]);
      }
      for (const narrative of sections.values()) {
        expect(validateDocument(narrative)).toEqual(narrative);
        for (const { code } of plainText(narrative, () => '').citations)
          expect([code, definitionOf(HUNAN_2021, code)?.code]).toEqual([code, code]);
      }
    }
  });

  test('say between 1,200 and 2,500 characters when accepted, and leave no placeholder of the phrases', () => {
    for (const evaluation of whole) {
      const text = textOf(evaluation);
      expect(text).not.toMatch(/[{}|~@]|undefined|NaN/);
      if (evaluation.state === 'accepted') expect([text.length >= 1200, text.length <= 2500]).toEqual([true, true]);
    }
  });

  test('add up in their projects, and score what they achieved', () => {
    for (const { figures, state } of evaluations) {
      const rows = rowsOf(figures, 'projects');
      const amounts = rows.map((row) => amountOf(figures.get(`projects.${row}.outturn`)));
      if (rows.length > 0 && amounts.every((amount) => amount !== null))
        expect(add(...amounts)).toBe(amountOf(figures.get('expenditure.project')));
      if (state === 'accepted') expect(rowsOf(figures, 'indicators').length).toBeGreaterThanOrEqual(9);
    }
  });

  test('are no two the same: no account of results shares most of its sentences with another', () => {
    const accounts = whole.map(
      ({ sections }) =>
        new Set(
          plainText(sections.get('performance')!, () => '')
            .text.split(/[。\n]/)
            .filter((sentence) => sentence.length > 15),
        ),
    );
    for (const [index, account] of accounts.entries())
      for (const other of accounts.slice(index + 1)) {
        const shared = [...account].filter((sentence) => other.has(sentence)).length;
        expect(shared / account.size).toBeLessThan(0.5);
      }
  });

  const folder = process.env.JIPING_REPORTS ?? join(import.meta.dirname, '../../../../../shared/reports');
  test.runIf(existsSync(folder))('share no 25 Chinese characters in a row with the reports to import', () => {
    const han = (text: string): string => text.replace(/\P{Script=Han}/gu, '');
    const runs = (text: string): readonly string[] =>
      Array.from({ length: Math.max(0, text.length - 24) }, (_, at) => text.slice(at, at + 25));
    const foreign = new Set(
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .flatMap((name) => runs(han(readFileSync(join(folder, name), 'utf8')))),
    );
    expect(foreign.size).toBeGreaterThan(1000);
    for (const evaluation of evaluations) {
      const cells = [...evaluation.figures.values()].map((value) => figureText(value) ?? '');
      for (const words of [textOf(evaluation), ...cells])
        expect(runs(han(words)).filter((run) => foreign.has(run))).toEqual([]);
    }
  });
});
