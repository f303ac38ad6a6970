import { describe, expect, it } from 'vitest';
import { HUNAN_2021 } from '../built-in/index.ts';
import { templateInYear } from '../templates/index.ts';
import { type Applies, type ScoringScheme, schemeFor } from './index.ts';

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

  it('scores as a whole by one scheme and projects by another, where they differ', () => {
    const { scoring, projectScoring } = templateInYear(template, 2022);
    expect([scoring.caps.on, projectScoring?.caps.on]).toEqual([false, true]);
  });

  it('scores both alike before the rule began', () => {
    const { scoring, projectScoring } = templateInYear(template, 2021);
    expect([scoring.caps.on, projectScoring]).toEqual([false, undefined]);
  });

  it('is the same object each time, whatever other years were asked', () => {
    const first = templateInYear(template, 2022);
    templateInYear(template, 2021);
    expect(templateInYear(template, 2022)).toBe(first);
    expect(templateInYear(first, 2022)).toBe(first);
  });

  it('is the template itself where no rule depends on year or scope', () => {
    const plain = { ...HUNAN_2021, scoring: withCaps({ on: true }) };
    expect(templateInYear(plain, 2021)).toBe(plain);
    expect(templateInYear(plain, 2022)).toBe(plain);
  });
});
