import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { LISTS_AND_SUMS, MOVING_ACTS } from './cache.ts';
import { EMBEDDED_TYPES } from './generated/schema-words.ts';

const schema = buildSchema(readFileSync(new URL('../../../server/schema.graphql', import.meta.url), 'utf8'));

describe('the cache', () => {
  it('names only mutations and queries that the schema has', () => {
    expect(Object.keys(schema.getMutationType()!.getFields())).toEqual(expect.arrayContaining([...MOVING_ACTS]));
    expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(expect.arrayContaining([...LISTS_AND_SUMS]));
  });

  it('knows every type without an id as part of another', () => {
    const roots = ['Query', 'Mutation', 'Subscription'];
    const embedded = Object.values(schema.getTypeMap()).filter(
      (type) =>
        isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type.name) && !('id' in type.getFields()),
    );
    expect([...EMBEDDED_TYPES].toSorted()).toEqual(embedded.map(({ name }) => name).toSorted());
  });
});
