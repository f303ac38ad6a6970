import { readFileSync } from 'node:fs';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { definitionOf } from '../templates/index.ts';
import { CATALOGUE, checkOf } from './catalogue.ts';
import { bilingualCataloguePage, cataloguePage } from './catalogue-page.ts';
import { budgetSystem, filled, finalAccounts } from './examples/filled-record.ts';
import { type Change, evaluation } from './examples/sound-evaluation.ts';
import { HELD_ELSEWHERE } from './held-elsewhere.ts';
import { runChecks } from './run-checks.ts';

const PARTS = [
  ...['sections', 'statedFigures', 'projects', 'department', 'fiscalYear', 'reportDate', 'submittedOn'],
  ...['figures', 'template'],
  ...[
    'lastYear',
    'carried',
    'scoreHistory',
    'reviewScore',
    'finalAccounts',
    'budgetSystem',
    'subordinates',
    'otherReports',
  ],
  ...HUNAN_2021.lists.map(({ key }) => key),
];

const OUTSIDE_THE_RECORD = [
  ...['lastYear', 'carried', 'scoreHistory', 'reviewScore', 'subordinates', 'otherReports'],
  'template.guidance',
];

/** A figure, or a field of a list: `projects.*.outturn`. */
const isFigure = (need: string): boolean => definitionOf(HUNAN_2021, need.replace('*', 'row')) !== undefined;

describe('the catalogue', () => {
  it('has at least ninety checks, each with a code of its own', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(90);
    expect(new Set(CATALOGUE.map(({ code }) => code)).size).toBe(CATALOGUE.length);
    for (const check of CATALOGUE) expect(checkOf(check.code)).toBe(check);
  });

  it.each([
    ['STR', 14],
    ['NUM', 9],
    ['ARI', 25],
    ['STF', 6],
    ['AST', 1],
    ['BLD', 1],
    ['PRC', 2],
    ['FUN', 3],
    ['XRF', 12],
    ['SCO', 15],
    ['IND', 12],
    ['YOY', 8],
    ['AGG', 6],
    ['FLW', 4],
  ])('has every rule %s-01 to %i as a check, or says what else holds it', (family, count) => {
    const codes = [...CATALOGUE, ...HELD_ELSEWHERE].map(({ code }) => code).filter((code) => code.startsWith(family));
    const all = Array.from({ length: count }, (_, index) => `${family}-${String(index + 1).padStart(2, '0')}`);
    expect([...codes].sort()).toEqual(all);
  });

  it.each(CATALOGUE.map((check) => [check.code, check] as const))(
    '%s says in both languages what it is and why',
    (_, check) => {
      for (const words of [check.title, check.explanation]) {
        expect(words.zh).toMatch(/[\u4e00-\u9fff]{4}/);
        expect(words.en).toMatch(/^[A-Z“0-9][^\u4e00-\u9fff]*[A-Za-z]/);
      }
      expect(check.source).toMatch(/[\u4e00-\u9fff]/);
      expect(check.source, 'a label that no finance officer knows').not.toMatch(/[A-Z]/);
    },
  );

  it.each(CATALOGUE.map((check) => [check.code, check] as const))('%s needs what there is', (_, check) => {
    const unknown = check.needs.filter((need) => !PARTS.includes(need) && !isFigure(need));
    expect(unknown).toEqual([]);
  });

  it('finds nothing in a sound report whose forms nobody has begun', () => {
    expect(runChecks(evaluation()).findings).toEqual([]);
  });

  it('finds nothing in a record filled in whole, and lacks only other years, other units, and what its template does not set', () => {
    const whole = evaluation(filled({}, { input: { ...finalAccounts(), ...budgetSystem() } }));
    const { findings, lacking } = runChecks(whole);
    expect(findings).toEqual([]);
    expect(lacking.flatMap(({ lacks }) => lacks)).toEqual(expect.arrayContaining(OUTSIDE_THE_RECORD));
    expect(lacking.flatMap(({ lacks }) => lacks).filter((one) => !OUTSIDE_THE_RECORD.includes(one))).toEqual([]);
  });

  it('lacks input where there is none, and calls nothing wrong but what is missing', () => {
    const empty = { ...evaluation({ stated: null }), sections: [], figures: new Map(), projects: [] };
    const { findings, lacking } = runChecks({ ...empty, reportDate: undefined });
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(['STR-01', 'STR-05']);
    expect(lacking.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ARI-01', 'ARI-02', 'ARI-22', 'STF-03', 'XRF-01', 'NUM-02', 'STR-09', 'SCO-15']),
    );
  });
});

/** Every figure, and every field of a row of every list. */
const CELLS = [
  ...HUNAN_2021.figures.map(({ code }) => code),
  ...HUNAN_2021.lists.flatMap(({ key, fields }) => fields.map(({ name }) => `${key}.k.${name}`)),
];

describe('every check', () => {
  const cell = fc.constantFrom('', '*', '无', '0', '-3', '12', '46.5', '99999999');
  const words = fc
    .array(
      fc.constantFrom(
        ...'一二三是、（）(),，。；：:\n 　*×X.%％０９1234567890万元人个其中比上年增加下降占的“三公”经费基本支出追加等级优良差分《》其',
        '2020年部门支出总额',
        '完成年初预算的',
        '，其中',
        '分别为：',
        '自评得分',
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join(''));
  const change: fc.Arbitrary<Change> = fc.record({
    figures: fc.dictionary(fc.constantFrom(...CELLS), cell, { maxKeys: 20 }),
    text: fc.dictionary(fc.constantFrom('opening', 'overview', 'generalPublic', 'problems', 'measures'), words),
    stated: fc.constant(null),
  });

  it('answers whatever the input, and marks words that are there', () => {
    fc.assert(
      fc.property(change, (one) => {
        const input = evaluation(one);
        for (const { where, message, remedy, code } of runChecks(input).findings) {
          const text = input.sections.find(({ key }) => key === where.section)?.text ?? '';
          expect(message.zh, code).toMatch(/[。]$/);
          expect(remedy.zh, code).toMatch(/[。]$/);
          if (where.start === undefined || where.end === undefined) continue;
          expect(where.start, code).toBeLessThan(where.end);
          expect(where.end, code).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('CHECKS.md', () => {
  it('is the catalogue’s page; written anew by `CHECKS_PAGE=write vitest run src/checks/catalogue.test.ts`', async () => {
    const page = bilingualCataloguePage();
    if (env.CHECKS_PAGE === 'write') {
      const { writeFileSync } = await import('node:fs');
      writeFileSync('CHECKS.md', page);
    }
    expect(readFileSync('CHECKS.md', 'utf8')).toBe(page);
  });

  it('has a row for every rule in each language', () => {
    for (const language of ['zh', 'en'] as const) {
      const rows = cataloguePage(language)
        .split('\n')
        .filter((line) => /^\| [A-Z]{3}-\d\d /.test(line));
      expect(rows).toHaveLength(CATALOGUE.length + HELD_ELSEWHERE.length);
    }
  });
});
