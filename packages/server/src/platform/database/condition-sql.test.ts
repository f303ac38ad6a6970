import { describe, expect, test } from 'vitest';
import { conditionSql } from './condition-sql.ts';

const COLUMNS: Readonly<Record<string, string>> = { path: 'path', countyId: 'county_id', state: 'state', year: 'year' };
const columnOf = (property: string): string => {
  const column = COLUMNS[property];
  if (column === undefined) throw new TypeError(`no column for ${property}`);
  return column;
};
const sql = (where: unknown) => conditionSql(where, columnOf);

describe('a condition', () => {
  test.each([
    ['everything', {}, 'true', []],
    ['a value', { countyId: 'q' }, 'county_id = ?', ['q']],
    ['two values', { countyId: 'q', state: 'draft' }, 'county_id = ? and state = ?', ['q', 'draft']],
    ['nothing known', { countyId: null }, 'county_id is null', []],
    ['something known', { countyId: { $ne: null } }, 'county_id is not null', []],
    ['a range', { path: { $gte: '/99/', $lt: '/99/~' } }, 'path >= ? and path < ?', ['/99/', '/99/~']],
    ['more than', { year: { $gt: 1, $lte: 2 } }, 'year > ? and year <= ?', [1, 2]],
    ['one of', { state: { $in: ['a', 'b'] } }, 'state in (?, ?)', ['a', 'b']],
    ['one of none', { state: { $in: [] } }, 'false', []],
    ['none of', { state: { $nin: ['a'] } }, 'state not in (?)', ['a']],
    ['none of none', { state: { $nin: [] } }, 'true', []],
    ['both', { $and: [{ state: 'a' }, { year: 1 }] }, 'state = ? and year = ?', ['a', 1]],
    [
      'either, and something else',
      { $or: [{ state: 'a', year: 1 }, { state: 'b' }], countyId: 'q' },
      '(state = ? and year = ? or state = ?) and county_id = ?',
      ['a', 1, 'b', 'q'],
    ],
    [
      'either of both',
      { $or: [{ $and: [{ state: 'a' }, { year: 1 }] }, {}] },
      '(state = ? and year = ? or true)',
      ['a', 1],
    ],
    ['the contrary', { $not: { state: 'a', year: 1 } }, 'not (state = ? and year = ?)', ['a', 1]],
  ] as const)('of %s', (_, where, expected, values) => expect(sql(where)).toEqual({ sql: expected, values }));
});

describe('what is not understood is refused, and never left out', () => {
  test.each([
    ['an unknown property', { name: 'x' }],
    ['an unknown operator', { state: { $like: '%' } }],
    ['a value that is not there', { state: undefined }],
    ['a value within an operator that is not there', { state: { $eq: undefined } }],
    ['a list where a value is meant', { state: ['a'] }],
    ['a value where a list is meant', { state: { $in: 'a' } }],
    ['a range without a bound', { path: { $gte: null } }],
    ['alternatives of nothing', { $or: [] }],
    ['no condition at all', undefined],
    ['a key alone', 'b1f0'],
    ['an object of a class', { state: new Map() }],
    ['words of SQL', { [Symbol('raw')]: 'true' }],
  ] as const)('%s', (_, where) => expect(() => sql(where)).toThrow(TypeError));
});
