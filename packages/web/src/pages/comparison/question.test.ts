import { describe, expect, it } from 'vitest';
import { measuresOf, ownDepartments, questionOf } from './question.ts';
import { comparisonSearch } from './search.ts';

describe('comparisonSearch', () => {
  it('reads an address, and leaves out what makes no sense', () => {
    const search = comparisonSearch({
      county: '990121',
      region: 'province; drop',
      measures: 'ratio.execution,expenditure.total/staff',
      years: '2020,next,2021',
      category: 'BANDITS',
      per: 'dog',
      chart: 'pie',
      mark: 'a,b',
      down: 'yes',
    });
    expect(JSON.parse(JSON.stringify(search))).toEqual({
      county: '990121',
      measures: ['ratio.execution', 'expenditure.total/staff'],
      years: ['2020', '2021'],
      mark: ['a', 'b'],
    });
  });
});

describe('measuresOf', () => {
  const known = new Map([
    ['ratio.execution', 'PERCENT'],
    ['expenditure.total', 'MONEY'],
    ['score.result', 'SCORE'],
  ]);
  it('are the usual ones where the address names none', () => {
    expect(measuresOf(undefined, known)).toEqual({
      chosen: ['ratio.execution', 'expenditure.total', 'score.result'],
      gone: [],
    });
  });
  it('hold indicators of the library as they are: nobody divides a score rate, and who uses one the server knows', () => {
    expect(measuresOf(['indicator.H03', 'indicator.Z99', 'indicator.H03/staff', 'indicator.三公'], known)).toEqual({
      chosen: ['indicator.H03', 'indicator.Z99'],
      gone: ['indicator.H03/staff', 'indicator.三公'],
    });
  });
  it('says which of a link are no more', () => {
    expect(
      measuresOf(
        ['expenditure.total/staff', 'expenditure.magic', 'expenditure.total/cats', 'ratio.execution/staff'],
        known,
      ),
    ).toEqual({
      chosen: ['expenditure.total/staff'],
      gone: ['expenditure.magic', 'expenditure.total/cats', 'ratio.execution/staff'],
    });
  });
});

describe('questionOf', () => {
  const link = { county: '990121', years: ['2021', '2020'], departments: ['a', 'b'], category: 'EDUCATION' } as const;
  const search = { ...link, years: [...link.years], departments: [...link.departments] };

  it('asks for what a link names', () => {
    expect(questionOf(search, ['score.self'], [])).toMatchObject({
      countyCode: '990121',
      departmentIds: ['a', 'b'],
      category: 'EDUCATION',
      fiscalYears: [2020, 2021],
      measures: ['score.self'],
    });
  });

  it('asks for the own department as well, whatever kind the link is about', () => {
    const asked = questionOf(search, ['score.self'], ['c']);
    expect(asked?.departmentIds).toEqual(['a', 'b', 'c']);
    expect(asked?.category).toBeUndefined();
    expect(questionOf({ ...search, departments: undefined }, ['score.self'], ['c'])?.departmentIds).toBeUndefined();
  });

  it('compares regions above counties, or departments of a kind across counties', () => {
    const region = { region: '990100', years: ['2021'], category: 'HEALTH' as const, per: 'head' as const };
    expect(questionOf(region, ['budget.outturn'], [])).toMatchObject({
      regionCode: '990100',
      by: 'REGIONS',
      per: 'HEAD',
    });
    expect(questionOf({ ...region, rows: 'departments' }, ['budget.outturn'], [])).toMatchObject({
      by: 'DEPARTMENTS',
      category: 'HEALTH',
    });
  });

  it('asks nothing while no measure or no year is chosen', () => {
    expect(questionOf(search, [], [])).toBeNull();
    expect(questionOf({ county: '990121' }, ['score.self'], [])).toBeNull();
  });
});

it('departments are one’s own for who works in nothing else', () => {
  const region = { id: 'r', code: '990121', name: '示范县', level: 'COUNTY' as const, parent: null };
  const inDepartment = (id: string) => ({ role: 'PREPARER' as const, region, department: { id, code: id, name: id } });
  const inBureau = { role: 'PERFORMANCE_SECTION' as const, region, department: null };
  expect(ownDepartments({ memberships: [inDepartment('a'), inDepartment('b')] })).toEqual(['a', 'b']);
  expect(ownDepartments({ memberships: [inDepartment('a'), inBureau] })).toEqual([]);
  expect(ownDepartments({ memberships: [inBureau] })).toEqual([]);
});
