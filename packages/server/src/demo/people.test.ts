import { ROLES } from '@jiping/domain/people';
import { expect, test } from 'vitest';
import { DEPARTMENTS } from './departments.ts';
import { demoPeople, preparerOf, unitHeadOf } from './people.ts';

const people = demoPeople();
const memberships = (username: string) => people.find((person) => person.username === username)?.memberships;

test.each([
  ['preparer', 'preparer', '990121', '101001'],
  ['unithead', 'unitHead', '990121', '101001'],
  ['neighbour', 'preparer', '990121', '102001'],
  ['stranger', 'preparer', '990122', '301001'],
  ['supervisor', 'supervisor', '990121', '301001'],
  ['section', 'financeSection', '990121', null],
  ['performance', 'performanceSection', '990121', null],
  ['director', 'bureauDirector', '990121', null],
  ['evaluator', 'evaluator', '990121', null],
  ['congress', 'congress', '990121', null],
  ['audit', 'audit', '990121', null],
  ['prefecture', 'prefectureFinance', '990100', null],
  ['province', 'provinceFinance', '990000', null],
  ['nation', 'nationFinance', '100000', null],
  ['sysadmin', 'systemAdministrator', '990121', null],
  ['secadmin', 'securityAdministrator', '990121', null],
  ['logadmin', 'auditAdministrator', '990121', null],
])('the account %s is %s of %s, department %s, and nothing else', (username, role, regionCode, departmentCode) => {
  expect(memberships(username)).toEqual([expect.objectContaining({ role, regionCode, departmentCode })]);
});

test('the evaluator has one unit, and the account section the section that knows the Congress office', () => {
  expect(memberships('evaluator')?.[0]?.assignedDepartmentCodes).toEqual(['501001']);
  expect(memberships('section')?.[0]?.financeSection).toBe('行政政法股');
});

test('every role has somebody, and names and usernames are nobody else’s', () => {
  expect(new Set(people.flatMap((person) => person.memberships.map(({ role }) => role)))).toEqual(new Set(ROLES));
  for (const names of [people.map(({ username }) => username), people.map(({ displayName }) => displayName)])
    expect(new Set(names).size).toBe(people.length);
});

test('every department has a preparer and a head, two different people', () => {
  for (const place of DEPARTMENTS) {
    expect(memberships(preparerOf(place))?.[0]).toMatchObject({ role: 'preparer', departmentCode: place.code });
    expect(memberships(unitHeadOf(place))?.[0]).toMatchObject({ role: 'unitHead', departmentCode: place.code });
  }
});
