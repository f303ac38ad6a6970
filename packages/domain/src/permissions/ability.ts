import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import { type AppAction, type AppSubject, isAppSubject } from './vocabulary.ts';

export { type PackRule, packRules, unpackRules } from '@casl/ability/extra';

/** A row of any subject: an entity of the server or an object of the API, told by `__typename` or its class. */
export type SubjectRow = { readonly id?: string; readonly countyId?: string; readonly path?: string };

export type AppAbility = MongoAbility<[AppAction, AppSubject | SubjectRow]>;
export type AppRule = RawRuleOf<AppAbility>;

/** `abilityFor(rulesFor(actor)).can('return', evaluation)`: the same on the server and in the client. */
export const abilityFor = (rules: readonly AppRule[]): AppAbility =>
  createMongoAbility<AppAbility>([...rules], { detectSubjectType: subjectOf });

/** What a row is. Throws a `TypeError` for what the rules have no word for: better no answer than a wrong one. */
export function subjectOf(row: SubjectRow): AppSubject {
  const name = [entry(row, '__caslSubjectType__'), entry(row, '__typename'), row.constructor.name].find(isAppSubject);
  if (name) return name;
  throw new TypeError(
    `No rules speak of ${row.constructor.name}: pass a row of a subject, or one with its __typename.`,
  );
}

const entry = (row: object, key: string): unknown => Reflect.get(row, key);

/** A condition on columns, in operators that CASL and the ORM share (`$eq $ne $in $gte $lt $and $or $not`). */
export type Where = { readonly [key: string]: unknown };

/**
 * The rows on which the person may do `action`, as plain data for a query; `{}` where all rows are, null where none is:
 * `conditionFor(ability, 'read', 'Evaluation')` → `{ countyId: '…', state: 'accepted' }`.
 */
export function conditionFor(ability: AppAbility, action: AppAction, subject: AppSubject): Where | null {
  return rulesToCondition<AppAbility, Where, Where>(
    ability.rulesFor(action, subject),
    ({ conditions = {}, inverted }) => (inverted ? { $not: conditions } : conditions),
    { and: ($and) => single($and) ?? { $and }, or: ($or) => single($or) ?? { $or }, empty: () => ({}) },
  );
}

const single = (conditions: readonly Where[]): Where | undefined =>
  conditions.length === 1 ? conditions[0] : undefined;
