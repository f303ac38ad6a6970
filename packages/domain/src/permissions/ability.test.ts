import { subject as tagged } from '@casl/ability';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AppRule,
  abilityFor,
  conditionFor,
  explainRefusal,
  mayAct,
  packRules,
  rulesFor,
  subjectOf,
  unpackRules,
  type Where,
} from './index.ts';

/** What the condition means, written anew: the server repeats this against PostgreSQL. */
function holds(where: Where, row: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([key, wanted]) => {
    if (key === '$and' && Array.isArray(wanted)) return wanted.every((part: Where) => holds(part, row));
    if (key === '$or' && Array.isArray(wanted)) return wanted.some((part: Where) => holds(part, row));
    if (key === '$not') return !holds(objectOf(wanted), row);
    const value = row[key]!;
    if (typeof wanted === 'string') return value === wanted;
    return Object.entries(objectOf(wanted)).every(([operator, operand]) => {
      switch (operator) {
        case '$eq':
          return value === operand;
        case '$ne':
          return value !== operand;
        case '$in':
          return Array.isArray(operand) && operand.includes(value);
        case '$gte':
          return value >= String(operand);
        case '$lt':
          return value < String(operand);
        default:
          throw new Error(`${operator} is not an operator that rules may use`);
      }
    });
  });
}

function objectOf(value: unknown): Where {
  if (typeof value !== 'object' || value === null) throw new Error(`${String(value)} is no condition`);
  return { ...value };
}

describe('conditionFor', () => {
  const word = fc.constantFrom('a', 'b', 'c', '/99/9901/', '/99/99010', '/99/9902/990221/');
  const columns = ['countyId', 'departmentId', 'state', 'path'] as const;
  const test = fc.oneof(
    word,
    word.map(($eq) => ({ $eq })),
    word.map(($ne) => ({ $ne })),
    fc.array(word, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
    fc.tuple(word, word).map(([$gte, $lt]) => ({ $gte, $lt })),
  );
  const conditions = fc.record({ countyId: test, departmentId: test, state: test, path: test }, { requiredKeys: [] });
  const rule = fc.record({
    inverted: fc.boolean(),
    action: fc.constantFrom('read', 'edit', 'manage'),
    conditions: fc.option(conditions, { nil: undefined }),
  });
  const rows = fc.array(fc.record({ countyId: word, departmentId: word, state: word, path: word }), {
    minLength: 1,
    maxLength: 8,
  });

  it('selects exactly the rows that the ability allows, for any rules and rows', () => {
    let selected = 0;
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), rows, (written, table) => {
        const rules = written.map(({ inverted, action, conditions: given }): AppRule => {
          // CASL refuses a rule with conditions that say nothing; it is written without.
          const said =
            given && columns.some((column) => given[column] !== undefined) ? { conditions: { ...given } } : {};
          return { subject: 'Evaluation', action, ...said, ...(inverted && { inverted }) };
        });
        const ability = abilityFor(rules);
        const where = conditionFor(ability, 'read', 'Evaluation');
        for (const row of table) {
          const allowed = ability.can('read', Object.assign({ __typename: 'Evaluation' }, row));
          expect(where !== null && holds(where, row)).toBe(allowed);
          if (allowed) selected += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(selected).toBeGreaterThan(100);
  });

  it('is null where no rule speaks, and everything where one has no condition', () => {
    const ability = abilityFor([{ action: 'read', subject: 'Region' }]);
    expect(conditionFor(ability, 'read', 'Evaluation')).toBeNull();
    expect(conditionFor(ability, 'edit', 'Region')).toBeNull();
    expect(conditionFor(ability, 'read', 'Region')).toEqual({});
  });

  it('reads like what it says', () => {
    const preparer = { role: 'preparer', countyId: 'q', regionPath: '/99/9901/990121/', departmentId: 'd' } as const;
    const ability = abilityFor(rulesFor({ userId: 'u', memberships: [preparer] }));
    expect(conditionFor(ability, 'edit', 'Evaluation')).toEqual({
      countyId: 'q',
      departmentId: 'd',
      state: { $in: ['draft', 'returned'] },
    });
  });
});

describe('subjectOf', () => {
  class Evaluation {
    readonly id = '1';
  }
  class Chair {
    readonly id = '1';
  }
  it('refuses what the rules have no word for', () => {
    expect(() => subjectOf(new Chair())).toThrow(/Chair/);
    expect(() => subjectOf({ id: '1' })).toThrow(TypeError);
  });
  it('knows entities, objects of the API and what CASL tagged', () => {
    expect(subjectOf(new Evaluation())).toBe('Evaluation');
    expect(subjectOf(Object.assign({ id: '1' }, { __typename: 'Cycle' }))).toBe('Cycle');
    expect(subjectOf(tagged('Department', { id: '1' }))).toBe('Department');
  });
});

describe('packed rules', () => {
  it('decide the same when they arrive in the client', () => {
    const member = {
      role: 'supervisor',
      countyId: 'q',
      regionPath: '/99/9901/990121/',
      departmentId: 'd',
      subordinateIds: ['s', 't'],
    } as const;
    const rules = rulesFor({ userId: 'u', memberships: [member] });
    const arrived: AppRule[] = unpackRules(JSON.parse(JSON.stringify(packRules(rules))));
    for (const action of ['read', 'accept', 'edit'] as const) {
      expect(conditionFor(abilityFor(arrived), action, 'Evaluation')).toEqual(
        conditionFor(abilityFor(rules), action, 'Evaluation'),
      );
    }
  });
});

describe('explainRefusal', () => {
  const member = { role: 'preparer', countyId: 'q', regionPath: '/99/9901/990121/', departmentId: 'd' } as const;
  const ability = abilityFor(rulesFor({ userId: 'u', memberships: [member] }));
  const evaluation = (departmentId: string, state: string) =>
    Object.assign({ __typename: 'Evaluation', countyId: 'q' }, { departmentId, state });
  it.each([
    ['a role without the act', 'accept', evaluation('d', 'accepted'), /岗位不能审核通过自评/],
    ['a kind of row', 'read', 'AuditLog', /岗位不能查看审计日志/],
    ['the wrong state', 'edit', evaluation('d', 'performanceReview'), /“绩效股审核”.*不能修改/],
    ['another department', 'edit', evaluation('e', 'draft'), /不在您的职责范围内/],
    ['another department in the wrong state', 'edit', evaluation('e', 'accepted'), /不在您的职责范围内/],
  ] as const)('names %s', (_, action, subject, words) =>
    expect(explainRefusal(ability, action, subject).zh).toMatch(words),
  );
});

describe('mayAct', () => {
  it.each([
    ['accepting what one wrote', { actorId: 'a', act: 'accept', editorIds: ['a'], submitterIds: ['b'] }, /填写/],
    ['accepting what one submitted', { actorId: 'a', act: 'accept', editorIds: ['b'], submitterIds: ['a'] }, /提交/],
    [
      'signing what one wrote',
      { actorId: 'a', act: 'submit', to: 'sectionReview', editorIds: ['a', 'b'], submitterIds: [] },
      /填写/,
    ],
    [
      'signing for the supervising department',
      { actorId: 'a', act: 'submit', to: 'supervisorReview', editorIds: ['a'], submitterIds: [] },
      /填写/,
    ],
  ] as const)('refuses %s', (_, acted, words) => expect(mayAct(acted)?.zh).toMatch(words));

  it.each([
    [
      'handing what one wrote to the unit’s review',
      { actorId: 'a', act: 'submit', to: 'unitReview', editorIds: ['a'], submitterIds: [] },
    ],
    [
      'signing what another wrote',
      { actorId: 'a', act: 'submit', to: 'sectionReview', editorIds: ['b'], submitterIds: ['b'] },
    ],
    [
      'signing again what one signed before it was returned',
      { actorId: 'a', act: 'submit', to: 'sectionReview', editorIds: ['b'], submitterIds: ['a'] },
    ],
    [
      'accepting what others wrote and submitted',
      { actorId: 'a', act: 'accept', editorIds: ['b'], submitterIds: ['c'] },
    ],
    ['unlocking what one wrote', { actorId: 'a', act: 'unlock', editorIds: ['a'], submitterIds: ['a'] }],
    ['returning one’s own', { actorId: 'a', act: 'return', editorIds: ['a'], submitterIds: ['a'] }],
  ] as const)('allows %s', (_, acted) => expect(mayAct(acted)).toBeNull());
});
