import { describe, expect, it } from 'vitest';
import { EVALUATION_STATES, type EvaluationState } from '../lifecycle/index.ts';
import { ROLES, type Role } from '../people/index.ts';
import {
  type ActorFacts,
  type AppAction,
  type AppSubject,
  abilityFor,
  conditionFor,
  type MembershipFacts,
  rolesTowards,
  rulesFor,
  SUBJECTS,
  type SubjectRow,
} from './index.ts';

const COUNTY = { countyId: 'qinglan', regionPath: '/100000/990000/990100/990121/' };
const HIGHER: Partial<Record<Role, string>> = {
  prefectureFinance: '/100000/990000/990100/',
  provinceFinance: '/100000/990000/',
  nationFinance: '/100000/',
};

/** A person of each role: the department `congress`, supervisor of `school`, evaluator of `roads`. */
const PEOPLE = new Map<Role, MembershipFacts>(
  ROLES.map((role) => {
    const path = HIGHER[role];
    if (path) return [role, { role, regionPath: path }];
    if (role === 'preparer' || role === 'unitHead') return [role, { role, ...COUNTY, departmentId: 'congress' }];
    if (role === 'supervisor')
      return [role, { role, ...COUNTY, departmentId: 'education', subordinateIds: ['school'] }];
    if (role === 'evaluator') return [role, { role, ...COUNTY, assignedDepartmentIds: ['roads'] }];
    return [role, { role, ...COUNTY }];
  }),
);

const person = (role: Role, enteredCounty?: ActorFacts['enteredCounty']): ActorFacts => ({
  userId: role,
  memberships: [PEOPLE.get(role)!],
  ...(enteredCounty && { enteredCounty }),
});
const can = (facts: ActorFacts, action: AppAction, subject: AppSubject, row: SubjectRow) =>
  abilityFor(rulesFor(facts)).can(action, Object.assign({ __typename: subject }, row));

const evaluation = (departmentId: string, state: EvaluationState, countyId = 'qinglan') => ({
  countyId,
  departmentId,
  state,
});
const statesIn = (facts: ActorFacts, action: AppAction, departmentId: string, countyId?: string) =>
  EVALUATION_STATES.filter((state) => can(facts, action, 'Evaluation', evaluation(departmentId, state, countyId)));

const ALL = EVALUATION_STATES;
const NONE: readonly EvaluationState[] = [];
const WRITING = ['draft', 'returned'] as const;

/** Role, act, department → the states in which the rules allow it. */
const evaluationRows: readonly (readonly [Role, AppAction, string, readonly EvaluationState[]])[] = [
  ['preparer', 'read', 'education', NONE],
  ['preparer', 'edit', 'education', NONE],
  ['preparer', 'accept', 'congress', NONE],
  ['preparer', 'return', 'congress', NONE],
  ['preparer', 'read', 'congress', ALL],
  ['preparer', 'edit', 'congress', WRITING],
  ['preparer', 'import', 'congress', WRITING],
  ['preparer', 'explain', 'congress', WRITING],
  ['preparer', 'answer', 'congress', WRITING],
  ['preparer', 'submit', 'congress', ALL],
  ['unitHead', 'read', 'education', NONE],
  ['unitHead', 'accept', 'congress', NONE],
  ['unitHead', 'edit', 'congress', NONE],
  ['unitHead', 'submit', 'congress', ALL],
  ['unitHead', 'return', 'congress', ALL],
  ['supervisor', 'read', 'congress', NONE],
  ['supervisor', 'return', 'education', NONE],
  ['supervisor', 'edit', 'school', NONE],
  ['supervisor', 'read', 'education', ALL],
  ['supervisor', 'read', 'school', ALL.filter((state) => state !== 'draft')],
  ['supervisor', 'accept', 'school', ALL.filter((state) => state !== 'draft')],
  ['financeSection', 'edit', 'congress', NONE],
  ['financeSection', 'submit', 'congress', NONE],
  ['preparer', 'approveTargets', 'congress', NONE],
  ['supervisor', 'approveTargets', 'school', NONE],
  ['bureauDirector', 'approveTargets', 'congress', NONE],
  ['evaluator', 'approveTargets', 'roads', NONE],
  ['financeSection', 'approveTargets', 'congress', ALL],
  ['performanceSection', 'approveTargets', 'congress', ALL],
  ['preparer', 'unlock', 'congress', NONE],
  ['unitHead', 'unlock', 'congress', NONE],
  ['supervisor', 'unlock', 'school', NONE],
  ['financeSection', 'unlock', 'congress', NONE],
  ['financeSection', 'rescore', 'congress', NONE],
  ['bureauDirector', 'unlock', 'congress', NONE],
  ['bureauDirector', 'rescore', 'congress', NONE],
  ['evaluator', 'rescore', 'roads', NONE],
  ['audit', 'unlock', 'congress', NONE],
  ['provinceFinance', 'unlock', 'congress', NONE],
  ['performanceSection', 'unlock', 'congress', ['accepted']],
  ['performanceSection', 'rescore', 'congress', ['accepted']],
  ['financeSection', 'read', 'congress', ALL],
  ['financeSection', 'accept', 'congress', ALL],
  ['performanceSection', 'edit', 'congress', NONE],
  ['performanceSection', 'return', 'congress', ALL],
  ['bureauDirector', 'accept', 'congress', NONE],
  ['bureauDirector', 'comment', 'congress', NONE],
  ['bureauDirector', 'read', 'congress', ALL],
  ['evaluator', 'read', 'congress', NONE],
  ['evaluator', 'accept', 'roads', NONE],
  ['evaluator', 'read', 'roads', ['sectionReview', 'performanceReview', 'accepted']],
  ['congress', 'edit', 'congress', NONE],
  ['congress', 'comment', 'congress', NONE],
  ['congress', 'read', 'congress', ['accepted']],
  ['audit', 'read', 'roads', ['accepted']],
  ['prefectureFinance', 'read', 'congress', NONE],
  ['provinceFinance', 'read', 'congress', NONE],
  ['systemAdministrator', 'read', 'congress', NONE],
  ['securityAdministrator', 'read', 'congress', NONE],
  ['auditAdministrator', 'read', 'congress', NONE],
];

describe('evaluations', () => {
  it.each(evaluationRows)('%s may %s those of %s in %j', (role, action, department, states) => {
    expect(statesIn(person(role), action, department)).toEqual(states);
  });

  it.each(ROLES)('%s has no say in another county, even over a department of the same key', (role) => {
    for (const action of [
      'read',
      'edit',
      'submit',
      'return',
      'accept',
      'comment',
      'answer',
      'explain',
      'import',
      'approveTargets',
      'unlock',
      'rescore',
    ] as const) {
      for (const department of ['congress', 'school', 'roads']) {
        expect(statesIn(person(role), action, department, 'shitang')).toEqual([]);
      }
    }
  });

  it.each([
    ['prefectureFinance', { id: 'qinglan', path: '/100000/990000/990100/990121/' }, ['accepted']],
    ['provinceFinance', { id: 'qinglan', path: '/100000/990000/990100/990121/' }, ['accepted']],
    ['prefectureFinance', { id: 'qinglan', path: '/100000/990000/990200/990221/' }, []],
    ['congress', { id: 'shitang', path: '/100000/990000/990200/990221/' }, ['accepted']],
  ] as const)('%s who entered %j reads %j', (role, entered, states) => {
    expect(statesIn(person(role, entered), 'read', 'congress')).toEqual(states);
  });
});

describe('facts and summaries', () => {
  const summary = (path: string) => ({ path });
  const fact = (departmentId: string, state: string) => ({ ...COUNTY, path: COUNTY.regionPath, departmentId, state });

  it.each<readonly [Role, string, boolean]>([
    ['preparer', '/100000/990000/990100/990121/', false],
    ['evaluator', '/100000/990000/990100/990121/', false],
    ['systemAdministrator', '/100000/990000/990100/990121/', false],
    ['bureauDirector', '/100000/990000/990100/', false],
    ['bureauDirector', '/100000/990000/990100/990122/', false],
    ['bureauDirector', '/100000/990000/990100/990121/', true],
    ['congress', '/100000/990000/990100/990121/', true],
    ['prefectureFinance', '/100000/990000/', false],
    ['prefectureFinance', '/100000/990000/990200/990221/', false],
    ['prefectureFinance', '/100000/990000/990100/990122/', true],
    ['provinceFinance', '/100000/', false],
    ['nationFinance', '/100000/', true],
    ['nationFinance', '/100000/990000/990200/990221/', true],
    ['provinceFinance', '/100000/990000/990200/990221/', true],
  ])('%s reads the summary of %s: %s', (role, path, allowed) => {
    expect(can(person(role), 'read', 'RegionSummary', summary(path))).toBe(allowed);
  });

  it.each<readonly [Role, string, string, boolean]>([
    ['preparer', 'education', 'accepted', false],
    ['preparer', 'congress', 'draft', true],
    ['supervisor', 'congress', 'accepted', false],
    ['supervisor', 'school', 'draft', true],
    ['congress', 'roads', 'submitted', false],
    ['congress', 'roads', 'accepted', true],
    ['evaluator', 'roads', 'accepted', true],
    ['evaluator', 'roads', 'submitted', false],
    ['evaluator', 'education', 'accepted', false],
    ['bureauDirector', 'roads', 'draft', true],
    ['prefectureFinance', 'roads', 'draft', true],
  ])('%s reads the fact of %s (%s): %s', (role, department, state, allowed) => {
    expect(can(person(role), 'read', 'EvaluationFact', fact(department, state))).toBe(allowed);
  });
});

describe('reminders', () => {
  const office = { ...COUNTY, id: 'congress', financeSection: '行政政法股' };
  const ofSection = (financeSection: string): ActorFacts => ({
    userId: 'u',
    memberships: [{ role: 'financeSection', ...COUNTY, financeSection }],
  });
  const visiting = { id: 'qinglan', path: COUNTY.regionPath };
  it.each<readonly [string, boolean, ActorFacts, SubjectRow]>([
    ['the performance section', true, person('performanceSection'), office],
    ['that of another county', false, person('performanceSection'), { ...office, countyId: 'shitang' }],
    ['the section that knows the department', true, ofSection('行政政法股'), office],
    ['a section that knows others', false, ofSection('教科文股'), office],
    ['a person of all sections', true, person('financeSection'), office],
    ['the director', false, person('bureauDirector'), office],
    ['the department itself', false, person('unitHead'), office],
    ['the congress', false, person('congress'), office],
    ['the prefecture', false, person('prefectureFinance', visiting), office],
  ])('%s may send one: %s', (_, allowed, facts, row) => {
    expect(can(facts, 'remind', 'Department', row)).toBe(allowed);
  });

  const reminderOf = (departmentId: string) => ({ countyId: 'qinglan', departmentId });
  it.each<readonly [Role, string, boolean]>([
    ['preparer', 'congress', true],
    ['preparer', 'school', false],
    ['unitHead', 'congress', true],
    ['supervisor', 'school', true],
    ['supervisor', 'congress', false],
    ['financeSection', 'congress', true],
    ['bureauDirector', 'congress', true],
    ['evaluator', 'roads', false],
    ['congress', 'congress', false],
    ['prefectureFinance', 'congress', false],
    ['systemAdministrator', 'congress', false],
  ])('%s reads those of %s: %s', (role, department, allowed) => {
    expect(can(person(role), 'read', 'Reminder', reminderOf(department))).toBe(allowed);
  });
});

describe('rectifications', () => {
  const visiting = { id: 'qinglan', path: COUNTY.regionPath };
  const ACTS = ['read', 'issue', 'remind', 'report', 'return', 'close', 'withdraw'] as const satisfies AppAction[];
  const BUREAU: readonly AppAction[] = ['read', 'issue', 'remind', 'return', 'close', 'withdraw'];
  it.each<readonly [string, ActorFacts, string, readonly AppAction[]]>([
    ['the preparer', person('preparer'), 'congress', ['read', 'report']],
    ['the preparer of another department', person('preparer'), 'school', []],
    ['the head of the unit', person('unitHead'), 'congress', ['read', 'report']],
    ['the supervising department', person('supervisor'), 'school', ['read']],
    ['the supervising department of others', person('supervisor'), 'congress', []],
    ['a finance section', person('financeSection'), 'congress', ['read']],
    ['the performance section', person('performanceSection'), 'congress', BUREAU],
    ['the director', person('bureauDirector'), 'congress', BUREAU],
    ['an evaluator', person('evaluator'), 'roads', []],
    ['the congress', person('congress'), 'congress', ['read']],
    ['the audit office', person('audit'), 'congress', ['read']],
    ['the prefecture from afar', person('prefectureFinance'), 'congress', []],
    ['the prefecture in the county', person('prefectureFinance', visiting), 'congress', ['read']],
    ['an administrator', person('systemAdministrator'), 'congress', []],
  ])('%s may', (_, facts, departmentId, acts) => {
    const may = (countyId: string) => {
      const row = { countyId, departmentId };
      return ACTS.filter((act) => can(facts, act, 'Rectification', row));
    };
    expect(may('qinglan')).toEqual(acts);
    expect(may('shitang')).toEqual([]);
  });
});

describe('summary reports', () => {
  const OWN = COUNTY.regionPath;
  const PREFECTURE = '/100000/990000/990100/';
  it.each<readonly [Role, string, readonly AppAction[], boolean]>([
    ['preparer', OWN, [], false],
    ['unitHead', OWN, [], false],
    ['supervisor', OWN, [], false],
    ['evaluator', OWN, [], false],
    ['systemAdministrator', OWN, [], false],
    ['congress', OWN, [], true],
    ['audit', OWN, [], true],
    ['audit', '/100000/990000/990100/990122/', [], false],
    ['financeSection', OWN, ['read'], true],
    ['performanceSection', OWN, ['read', 'edit'], true],
    ['performanceSection', '/100000/990000/990100/990122/', [], false],
    ['performanceSection', PREFECTURE, [], false],
    ['bureauDirector', OWN, ['read', 'sign'], true],
    ['prefectureFinance', OWN, [], true],
    ['prefectureFinance', PREFECTURE, ['read', 'edit', 'sign'], true],
    ['prefectureFinance', '/100000/990000/990200/990221/', [], false],
    ['provinceFinance', PREFECTURE, [], true],
    ['provinceFinance', '/100000/990000/', ['read', 'edit', 'sign'], true],
  ])('%s may of the one of %s: %j, and read the signed: %s', (role, path, acts, signed) => {
    const allowed = (['read', 'edit', 'sign'] as const).filter((act) =>
      can(person(role), act, 'SummaryReport', { path }),
    );
    expect(allowed).toEqual(acts);
    expect(can(person(role), 'read', 'SummaryReportEdition', { path })).toBe(signed);
  });
});

describe('the three administrators', () => {
  it.each(['systemAdministrator', 'securityAdministrator', 'auditAdministrator'] as const)(
    '%s has no rule on business data',
    (role) => {
      const spoken = rulesFor(person(role)).map(({ subject }) => subject);
      expect(spoken).not.toContain('all');
      expect(new Set(spoken)).toEqual(new Set(['Region', role === 'auditAdministrator' ? 'AuditLog' : 'Account']));
    },
  );
});

describe('a membership without its place', () => {
  it.each(ROLES)('gives %s nothing but what is no secret', (role) => {
    const ability = abilityFor(rulesFor({ userId: 'u', memberships: [{ role, regionPath: '' }] }));
    const open = SUBJECTS.filter(
      (subject) => subject !== 'Region' && subject !== 'Template' && conditionFor(ability, 'read', subject) !== null,
    );
    expect(open).toEqual([]);
  });

  it('and no membership gives nothing at all', () => expect(rulesFor({ userId: 'u', memberships: [] })).toEqual([]));
});

describe('two memberships', () => {
  it('do not mix: roles of one department are not held in the other', () => {
    const both: ActorFacts = {
      userId: 'u',
      memberships: [
        { role: 'preparer', ...COUNTY, departmentId: 'congress' },
        { role: 'congress', countyId: 'shitang', regionPath: '/100000/990000/990200/990221/' },
      ],
    };
    expect(statesIn(both, 'edit', 'congress')).toEqual(WRITING);
    expect(statesIn(both, 'edit', 'congress', 'shitang')).toEqual([]);
    expect(statesIn(both, 'read', 'roads', 'shitang')).toEqual(['accepted']);
    expect(statesIn(both, 'read', 'roads')).toEqual([]);
  });
});

describe('rolesTowards', () => {
  const congress = { id: 'congress', ...COUNTY, financeSection: '行政政法股' };
  it.each<readonly [string, MembershipFacts, readonly Role[]]>([
    ['a preparer of another department', { role: 'preparer', ...COUNTY, departmentId: 'education' }, []],
    [
      'a preparer of another county',
      { role: 'preparer', countyId: 'shitang', regionPath: '/100000/990000/990200/990221/', departmentId: 'congress' },
      [],
    ],
    [
      'a supervisor of itself',
      { role: 'supervisor', ...COUNTY, departmentId: 'congress', subordinateIds: ['school'] },
      [],
    ],
    ['a section that does not know it', { role: 'financeSection', ...COUNTY, financeSection: '教科文股' }, []],
    ['an administrator', { role: 'systemAdministrator', ...COUNTY }, []],
    ['a preparer of it', { role: 'preparer', ...COUNTY, departmentId: 'congress' }, ['preparer']],
    [
      'its supervisor',
      { role: 'supervisor', ...COUNTY, departmentId: 'office', subordinateIds: ['congress'] },
      ['supervisor'],
    ],
    ['its section', { role: 'financeSection', ...COUNTY, financeSection: '行政政法股' }, ['financeSection']],
    ['a person of all sections', { role: 'financeSection', ...COUNTY }, ['financeSection']],
    [
      'the prefecture above',
      { role: 'prefectureFinance', regionPath: '/100000/990000/990100/' },
      ['prefectureFinance'],
    ],
    ['another prefecture', { role: 'prefectureFinance', regionPath: '/100000/990000/990200/' }, []],
  ])('%s', (_, membership, roles) => {
    expect(rolesTowards({ userId: 'u', memberships: [membership] }, congress)).toEqual(roles);
  });
});
