import { readFileSync } from 'node:fs';
import { Client, fetchExchange, gql } from '@urql/core';
import { buildSchema, isObjectType } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { createCache, LISTS_AND_SUMS, MOVING_ACTS } from './cache.ts';
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

  it('asks again for what is on the screen, whatever its arguments, once an act has moved something', async () => {
    let reminders = 0;
    const answer = (query: string) => {
      if (query.includes('departmentFacts'))
        return { departmentFacts: [{ __typename: 'DepartmentFact', problems: reminders }] };
      reminders += 1;
      return { remindDepartments: { __typename: 'RemindDepartmentsPayload', remindedCount: 1 } };
    };
    const client = new Client({
      url: 'http://server.example/graphql',
      preferGetMethod: false,
      exchanges: [createCache(), fetchExchange],
      fetch: async (_url, init) => {
        const { query }: { query: string } = JSON.parse(String(init?.body));
        return Response.json({ data: answer(query) });
      },
    });
    const table = gql<{ departmentFacts: { problems: number }[] }>`
      query ($year: Int!) {
        departmentFacts(countyCode: "990121", fiscalYear: $year) {
          problems
        }
      }
    `;
    const shown: (number | undefined)[] = [];
    const newest = (problems: number) => vi.waitFor(() => expect(shown.at(-1)).toBe(problems));
    client.query(table, { year: 2021 }).subscribe(({ data }) => shown.push(data?.departmentFacts[0]?.problems));
    await newest(0);
    await client.mutation(gql`mutation { remindDepartments(input: {}) { remindedCount } }`, {}).toPromise();
    await newest(1);
  });
});
