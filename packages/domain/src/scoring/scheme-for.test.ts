import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { effectiveFigures, knownNumber, numberOf } from '../figures/index.ts';
import { templateInYear } from '../templates/index.ts';
import { type Applies, type ScoringScheme, schemeFor, schemeInScope } from './index.ts';

const withCaps = (applies: Applies): ScoringScheme => ({
  ...HUNAN_2021.scoring,
  caps: { ...HUNAN_2021.scoring.caps, ...applies },
});

describe('schemeFor', () => {
  const rows: readonly (readonly [string, Applies, number, 'overall' | 'project', boolean])[] = [
    ['off is off', { on: false, fiscalYears: { from: 2020 } }, 2021, 'overall', false],
    ['on without more is on', { on: true }, 2021, 'project', true],
    ['from its first year', { on: true, fiscalYears: { from: 2022 } }, 2022, 'overall', true],
    ['not before', { on: true, fiscalYears: { from: 2022 } }, 2021, 'overall', false],
    ['to its last year', { on: true, fiscalYears: { to: 2022 } }, 2022, 'overall', true],
    ['not after', { on: true, fiscalYears: { to: 2022 } }, 2023, 'overall', false],
    ['for projects', { on: true, scope: ['project'] }, 2021, 'project', true],
    ['for projects only', { on: true, scope: ['project'] }, 2021, 'overall', false],
    ['for both', { on: true, scope: ['overall', 'project'] }, 2021, 'overall', true],
    [
      'year and scope together',
      { on: true, fiscalYears: { from: 2021, to: 2021 }, scope: ['overall'] },
      2021,
      'overall',
      true,
    ],
  ];
  it.each(rows)('%s', (_, applies, year, scope, on) =>
    expect(schemeFor(withCaps(applies), year, scope).caps.on).toBe(on),
  );

  it('switches the over-achievement rule by itself', () => {
    const scheme: ScoringScheme = {
      ...withCaps({ on: true }),
      overAchievement: { on: true, from: '30', deduct: '2', fiscalYears: { from: 2023 } },
    };
    const { caps, overAchievement } = schemeFor(scheme, 2022);
    expect([caps.on, overAchievement.on]).toEqual([true, false]);
  });

  it('is the same object each time, and the scheme itself where nothing changes', () => {
    const scheme = withCaps({ on: true, scope: ['project'] });
    expect(schemeFor(scheme, 2021, 'project')).toBe(scheme);
    expect(schemeFor(scheme, 2021)).toBe(schemeFor(scheme, 2021));
  });
});

describe('templateInYear', () => {
  const template = { ...HUNAN_2021, scoring: withCaps({ on: true, fiscalYears: { from: 2022 }, scope: ['project'] }) };

  it('switches off what is of another year, and leaves the scope to whoever scores', () => {
    expect(templateInYear(template, 2021).scoring.caps.on).toBe(false);
    const { scoring } = templateInYear(template, 2022);
    expect([schemeInScope(scoring, 'overall').caps.on, schemeInScope(scoring, 'project').caps.on]).toEqual([
      false,
      true,
    ]);
  });

  it('scores a project’s total by the rules for projects', () => {
    const total = (fiscalYear: number, code: string) => {
      const table = new Map([
        ['score.beforeCap', knownNumber('95')],
        ['budget.executionRate', knownNumber('75')],
        ['projects.k1.scoreBeforeCap', knownNumber('95')],
        ['projects.k1.executionRate', knownNumber('75')],
      ]);
      return numberOf(effectiveFigures(templateInYear(template, fiscalYear), table).table.get(code));
    };
    expect([total(2021, 'projects.k1.score'), total(2022, 'projects.k1.score'), total(2022, 'score.self')]).toEqual([
      '95',
      '89',
      '95',
    ]);
  });

  it('is the same object each time, whatever other years were asked', () => {
    const first = templateInYear(template, 2022);
    templateInYear(template, 2021);
    expect(templateInYear(template, 2022)).toBe(first);
    expect(templateInYear(first, 2022)).toBe(first);
  });

  it('is the template itself where no rule depends on the year', () => {
    const plain = { ...HUNAN_2021, scoring: withCaps({ on: true, scope: ['project'] }) };
    expect(templateInYear(plain, 2021)).toBe(plain);
    expect(templateInYear(plain, 2022)).toBe(plain);
  });
});
