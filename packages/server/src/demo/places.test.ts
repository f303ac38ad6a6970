import { expect, test } from 'vitest';
import { demoCycles } from './cycles.ts';
import { DEPARTMENTS } from './departments.ts';
import { DEPARTMENT_CATEGORIES } from './model.ts';
import { FIRST_COUNTY, OTHER_COUNTIES, REGIONS } from './regions.ts';

const now = new Date('2026-03-20T08:00:00Z');

test('every region has one code in force, and its periods follow day by day', () => {
  for (const { code, name, codes } of REGIONS) {
    expect(codes.at(-1)).toMatchObject({ code, name, to: null });
    for (const [index, former] of codes.slice(0, -1).entries())
      expect(Date.parse(codes[index + 1]!.from) - Date.parse(former.to!)).toBe(24 * 60 * 60 * 1000);
  }
});

test('the first county has 24 departments of all categories, the others five or six', () => {
  const first = DEPARTMENTS.filter(({ regionCode }) => regionCode === FIRST_COUNTY);
  expect(first).toHaveLength(24);
  expect(new Set(first.map(({ category }) => category))).toEqual(new Set(DEPARTMENT_CATEGORIES));
  expect(first[0]).toMatchObject({ code: '101001', name: '清岚县人大常委会办公室', category: 'CONGRESS' });
  for (const county of OTHER_COUNTIES)
    expect([5, 6]).toContain(DEPARTMENTS.filter(({ regionCode }) => regionCode === county).length);
});

test('a code is one department of its county, and a supervising department is in the same county', () => {
  const keys = DEPARTMENTS.map(({ regionCode, code }) => `${regionCode}/${code}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { regionCode, supervisorCode } of DEPARTMENTS)
    if (supervisorCode !== null) expect(keys).toContain(`${regionCode}/${supervisorCode}`);
});

test('every county has both seasons, 2020 over and 2021 running, and every department an obligation', () => {
  const cycles = demoCycles(now);
  expect(cycles).toHaveLength(8);
  for (const { regionCode, fiscalYear, opensAt, dueAt, obligations } of cycles) {
    expect(obligations).toHaveLength(DEPARTMENTS.filter((department) => department.regionCode === regionCode).length);
    expect(opensAt < dueAt && opensAt < now).toBe(true);
    if (regionCode === FIRST_COUNTY) {
      expect(dueAt > now).toBe(fiscalYear === 2021);
      expect(obligations.filter(({ exemptionReason }) => exemptionReason !== null)).toHaveLength(1);
      expect(obligations.filter(({ extension }) => extension !== null)).toHaveLength(1);
    }
  }
});
