/** A condition as SQL, with a `?` for each of its values. */
export interface ConditionSql {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const COMPARES: Readonly<Record<string, string>> = {
  $eq: '=',
  $ne: '!=',
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
};

/**
 * The conditions of the rules, and what is asked besides, as SQL. `columnOf` gives the column of a property and throws where there is none:
 *
 *     conditionSql({ $and: [{ path: { $gte: '/99/', $lt: '/99/~' } }, { slice: 'all' }] }, columnOf)
 *     → "one"."path" >= ? and "one"."path" < ? and "one"."slice" = ?
 *
 * It says what the ORM would say, without the tenth of a request in which the ORM finds the words. A `TypeError` for an operator that it
 * does not know: a condition left out would show what is not to be seen.
 */
export function conditionSql(where: unknown, columnOf: (property: string) => string): ConditionSql {
  const values: unknown[] = [];
  const value = (given: unknown): string => {
    values.push(given);
    return '?';
  };

  const compared = (column: string, operator: string, given: unknown): string => {
    if (operator === '$in' || operator === '$nin') {
      if (!Array.isArray(given)) throw new TypeError(`${operator} takes a list`);
      // A list of nothing is no SQL: nothing is in it, and everything outside.
      if (given.length === 0) return operator === '$in' ? 'false' : 'true';
      return `${column} ${operator === '$in' ? 'in' : 'not in'} (${given.map(value).join(', ')})`;
    }
    if (given === null && operator === '$eq') return `${column} is null`;
    if (given === null && operator === '$ne') return `${column} is not null`;
    const sign = COMPARES[operator];
    if (sign === undefined || !isScalar(given)) throw new TypeError(`No condition is made of ${operator} here`);
    return `${column} ${sign} ${value(given)}`;
  };

  const ofProperty = (property: string, said: unknown): readonly string[] => {
    const column = columnOf(property);
    if (said === null || isScalar(said)) return [compared(column, '$eq', said)];
    return Object.entries(plain(said)).map(([operator, given]) => compared(column, operator, given));
  };

  const alternatives = (said: unknown): string =>
    `(${listOf(said)
      .map((one) => joined(partsOf(one)))
      .join(' or ')})`;

  const partsOf = (condition: unknown): readonly string[] =>
    Object.entries(plain(condition)).flatMap(([key, said]) => {
      if (key === '$and') return listOf(said).flatMap(partsOf);
      if (key === '$or') return [alternatives(said)];
      if (key === '$not') return [`not (${joined(partsOf(said))})`];
      return ofProperty(key, said);
    });

  return { sql: joined(partsOf(where)), values };
}

/** No condition is everything; who asks for it says so with `{}`. */
const joined = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : parts.join(' and '));

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Date;

function plain(value: unknown): object {
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  if (!isPlain || Object.getOwnPropertySymbols(value).length > 0) throw new TypeError('A condition is plain data');
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new TypeError('Conditions stand in a list that is not empty');
  return value;
}
