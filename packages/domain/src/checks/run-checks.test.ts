import { describe, expect, it } from 'vitest';
import { checkOf } from './catalogue.ts';
import type { CheckInput } from './check.ts';
import { evaluation } from './examples/sound-evaluation.ts';
import { runChecks } from './run-checks.ts';

const configured = (checks: Partial<CheckInput['template']['checks']>, change: Parameters<typeof evaluation>[0]) => {
  const input = evaluation(change);
  return { ...input, template: { ...input.template, checks: { ...input.template.checks, ...checks } } };
};

const WRONG_BASIC = { figures: { 'expenditure.basic': '824.71' } };

describe('runChecks', () => {
  it('finds nothing in an evaluation in which everything agrees', () => {
    expect(runChecks(evaluation()).findings).toEqual([]);
  });

  it('puts every check in exactly one of found, lacking and passed', () => {
    const report = runChecks(evaluation({ figures: { 'expenditure.basic': '824.71', 'staff.quota': '' } }));
    const codes = [
      ...new Set(report.findings.map(({ code }) => code)),
      ...report.lacking.map(({ code }) => code),
      ...report.passed,
    ];
    expect(new Set(codes).size).toBe(codes.length);
    expect(report.lacking).toContainEqual({ code: 'STF-02', lacks: ['staff.quota'] });
    expect(report.passed).not.toContain('STF-02');
  });

  it('takes severity from the check, unless the template weighs it otherwise', () => {
    const severityOf = (input: CheckInput) => runChecks(input, { only: ['ARI-02'] }).findings[0]?.severity;
    expect(severityOf(evaluation(WRONG_BASIC))).toBe('block');
    expect(severityOf(configured({ severities: { 'ARI-02': 'hint' } }, WRONG_BASIC))).toBe('hint');
  });

  it('does not run what the template switches off', () => {
    const report = runChecks(configured({ off: ['ARI-02'] }, WRONG_BASIC), { only: ['ARI-02'] });
    expect(report).toEqual({ findings: [], lacking: [], passed: [] });
  });

  it('takes tolerances from the template', () => {
    const { tolerances } = evaluation().template.checks;
    const wide = { tolerances: { ...tolerances, amount: '6000.00' } };
    expect(runChecks(configured(wide, WRONG_BASIC), { only: ['ARI-02'] }).passed).toEqual(['ARI-02']);
  });

  it('says where a figure stands: at its chip, else in the section that expects it', () => {
    const input = evaluation(WRONG_BASIC);
    const placeIn = (one: CheckInput) => runChecks(one, { only: ['ARI-02'] }).findings[0]?.where;
    expect(placeIn(input)).toEqual({ section: 'generalPublic', figure: 'expenditure.basic' });
    const sections = input.sections.map((section) =>
      section.key === 'generalPublic'
        ? { ...section, citations: [{ code: 'expenditure.basic', start: 48, end: 54 }] }
        : section,
    );
    expect(placeIn({ ...input, sections })).toEqual({
      section: 'generalPublic',
      figure: 'expenditure.basic',
      start: 48,
      end: 54,
    });
  });

  it('lists findings from the top of the document to its end, the heaviest first at one place', () => {
    const { findings } = runChecks(
      evaluation({ figures: { 'staff.actual': '55', 'threePublics.total': '9', 'fund.government': '' } }),
    );
    const sections = findings.map(({ where }) => where.section);
    expect(sections.indexOf('overview')).toBeLessThan(sections.indexOf('generalPublic'));
    expect(sections.indexOf('generalPublic')).toBeLessThan(sections.indexOf('governmentFund'));
  });

  it('keeps the key of a doubt while its fingerprint follows what was found', () => {
    const findingAt = (stated: string) =>
      runChecks(evaluation({ figures: { 'expenditure.basic': stated } }), { only: ['ARI-02'] }).findings[0];
    const [first, again, other] = [findingAt('824.71'), findingAt('824.71'), findingAt('842.17')];
    expect(first?.key).toBe('ARI-02:expenditure.basic:1');
    expect(again?.fingerprint).toBe(first?.fingerprint);
    expect(other?.key).toBe(first?.key);
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
  });

  it('judges nothing by masked figures: what adds them up lacks input and does not pass', () => {
    const masked = Object.fromEntries([...evaluation().figures.keys()].map((code) => [code, '*']));
    const report = runChecks(evaluation({ figures: masked, text: { generalPublic: '略。', performance: '略。' } }));
    const identities = [
      'ARI-01',
      'ARI-02',
      'ARI-04',
      'ARI-05',
      'ARI-06',
      'ARI-07',
      'ARI-08',
      'ARI-09',
      'ARI-13',
      'ARI-14',
    ];
    const others = ['ARI-16', 'ARI-18', 'ARI-19', 'STF-01', 'STF-02', 'STF-05', 'PRC-01', 'PRC-02', 'XRF-05', 'YOY-03'];
    expect(report.lacking.map(({ code }) => code)).toEqual(expect.arrayContaining([...identities, ...others]));
    expect(report.findings.filter(({ code }) => [...identities, ...others].includes(code))).toEqual([]);
  });

  it('finds a check by its code', () => {
    expect(checkOf('ARI-02')?.severity).toBe('block');
    expect(checkOf('ARI-99')).toBeUndefined();
  });
});
