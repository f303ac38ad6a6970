import { HUNAN_2021 } from '@jiping/domain/built-in';
import { type FigureValue, knownAmount, knownNumber, knownText, MASKED } from '@jiping/domain/figures';
import { money } from '@jiping/domain/money';
import { describe, expect, it } from 'vitest';
import { isBarelyBegun, isNothing, type TwoYears, whatWouldCome } from './what-would-come.ts';

const wan = (text: string) => knownAmount(money(text, '万元'));
const lastYear = new Map<string, FigureValue>([
  ['expenditure.basic', wan('824.17')],
  ['expenditure.basic.budget', wan('800')],
  ['threePublics.total', MASKED],
  ['staff.quota', knownNumber('46')],
  ['projects.k1.name', knownText('代表活动经费')],
  ['projects.k2.name', knownText('会议经费')],
  ['indicators.a.name', knownText('视察活动')],
]);
const years = (now: Record<string, FigureValue>, written: readonly string[] = []): TwoYears => ({
  template: HUNAN_2021,
  now: new Map(Object.entries(now)),
  lastYear,
  written: new Set(written),
  writtenLastYear: new Set(['opening', 'overview']),
});

describe('what last year would give', () => {
  it('is the accounts and the budget as columns of last year, masked ones too, and the quota', () => {
    expect(whatWouldCome(years({})).figures).toEqual([
      'staff.quota.previous',
      'staff.quota',
      'expenditure.basic.previous',
      'expenditure.basic.previousBudget',
      'threePublics.total.previous',
    ]);
  });

  it('leaves what somebody typed', () => {
    const { figures } = whatWouldCome(
      years({ 'staff.quota': knownNumber('44'), 'expenditure.basic.previous': wan('824') }),
    );
    expect(figures).toEqual([
      'staff.quota.previous',
      'expenditure.basic.previousBudget',
      'threePublics.total.previous',
    ]);
  });

  it('is the rows whose names are not here, and the sections nobody has begun', () => {
    const offer = whatWouldCome(years({ 'projects.x.name': knownText(' 会议经费') }, ['opening']));
    expect(offer).toMatchObject({ projects: ['代表活动经费'], indicators: ['视察活动'], sections: ['overview'] });
  });

  it('offers no total that follows from its parts, as the act takes none', () => {
    const parts = new Map<string, FigureValue>([
      ['expenditure.basic', wan('824.17')],
      ['expenditure.basic.personnel', wan('702.55')],
      ['expenditure.basic.routine', wan('121.62')],
    ]);
    expect(whatWouldCome({ ...years({}), lastYear: parts }).figures).toEqual([
      'expenditure.basic.personnel.previous',
      'expenditure.basic.routine.previous',
    ]);
  });

  it('is nothing where last year said nothing', () => {
    expect(isNothing(whatWouldCome({ ...years({}), lastYear: new Map(), writtenLastYear: new Set() }))).toBe(true);
    expect(isNothing(whatWouldCome(years({})))).toBe(false);
  });
});

describe('a record that is barely begun', () => {
  it.each([
    ['empty', {}, [], true],
    ['with its opening', { 'staff.quota': knownNumber('46') }, ['opening'], true],
    ['with two sections', {}, ['opening', 'overview'], false],
  ] as const)('%s', (_name, now, written, barely) => expect(isBarelyBegun(years(now, written))).toBe(barely));
});
