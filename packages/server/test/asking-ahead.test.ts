import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAhead, beginAsking, questionOf } from '../src/platform/database/asking-ahead.ts';
import { sendFewerMessages } from '../src/platform/database/fewer-messages.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';

/** What travels together, as PostgreSQL itself has seen it. */
let house: House;
let pool: pg.Pool;
let client: pg.PoolClient;
/** By their names. */
const planned = new Map<string, string>();
/** Another for each test: what was asked before is remembered by the process. */
let question: string;
beforeAll(async () => {
  house = await openHouse('empty');
  await onDatabase(house.ownerUrl, (owner) =>
    owner.query('create table mark (value text); insert into mark values ($$one$$); grant all on mark to public'),
  );
});
afterAll(() => house.close());
beforeEach(async () => {
  question = questionOf(randomUUID());
  pool = new pg.Pool({ connectionString: house.database.appUrl, application_name: 'ahead', max: 1 });
  sendFewerMessages(pool);
  askAhead(pool);
  client = await pool.connect();
  planned.clear();
  return async () => {
    client.release();
    await pool.end();
  };
});

/** As PostgreSQL has it, without the mark that a connection gives to its plans. */
const inOneLine = (query: string): string => query.replaceAll(';\n', '; ').replace(/plan_[0-9a-f]{8}_/g, 'plan_');

/** The last message that the connection sent, as if nothing were planned, and whether it is in a transaction. */
async function seen(): Promise<{ query: string; state: string }> {
  const { rows } = await onDatabase(house.ownerUrl, (owner) =>
    owner.query(`select query, state from pg_stat_activity where application_name = 'ahead'`),
  );
  const { state } = rows[0];
  const query = inOneLine(rows[0].query);
  for (const [, name, statement] of query.matchAll(/prepare (plan_\w+) as (.*?); execute \1/g))
    planned.set(name!, statement!);
  const plain = query
    .replace(/prepare plan_\w+ as .*?; (?=execute)/g, '')
    .replace(/execute (plan_\w+)/g, (_: string, name: string) => planned.get(name) ?? name);
  return { query: plain, state };
}

const FIRST = `select 'who' as value`;
const SCOPE = `set local app.county_id = 'one'`;
const SHOWN = `select current_setting('app.county_id') as value`;
const MARK = 'select value from mark';
const AHEAD = `begin read only; ${FIRST}; ${SCOPE}; ${SHOWN}; ${MARK}; commit`;

const begin = (): Promise<void> => beginAsking(question, async () => void (await client.query('begin')));

/** The values that the statements show, in a transaction of their own. */
async function asked(...statements: readonly string[]): Promise<unknown[]> {
  await begin();
  const shown = [];
  for (const statement of statements) shown.push((await client.query(statement)).rows[0]?.value);
  await client.query('commit');
  return shown;
}

const usual = () => asked(FIRST, SCOPE, SHOWN, MARK);

describe('a question that was asked before', () => {
  test('is one message, answered as before', async () => {
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
    expect(await seen()).toEqual({ query: 'commit', state: 'idle' });
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
    expect(await seen()).toEqual({ query: AHEAD, state: 'idle' });
  });

  test('is asked of what is there now', async () => {
    await usual();
    await onDatabase(house.ownerUrl, (owner) => owner.query(`update mark set value = 'two'`));
    try {
      expect(await usual()).toEqual(['who', undefined, 'one', 'two']);
      expect((await seen()).query).toBe(AHEAD);
    } finally {
      await onDatabase(house.ownerUrl, (owner) => owner.query(`update mark set value = 'one'`));
    }
  });

  test('has another first statement: only what follows is foreseen', async () => {
    await usual();
    expect(await asked(`select 'somebody else' as value`, SCOPE, SHOWN, MARK)).toEqual([
      'somebody else',
      undefined,
      'one',
      'one',
    ]);
    expect((await seen()).query).toBe(AHEAD.replace('who', 'somebody else'));
  });

  test('asks less than before: nothing is left over, not even the scope', async () => {
    await usual();
    expect(await asked(FIRST)).toEqual(['who']);
    expect(await seen()).toEqual({ query: AHEAD, state: 'idle' });
    const { rows } = await client.query(`select coalesce(current_setting('app.county_id', true), '') as value`);
    expect(rows).toEqual([{ value: '' }]);
    await asked(FIRST);
    expect((await seen()).query).toBe(`begin read only; ${FIRST}; commit`);
  });

  test('asks more than before', async () => {
    await usual();
    expect(
      await asked(FIRST, SCOPE, SHOWN, MARK, `select 'more' || current_setting('app.county_id') as value`),
    ).toEqual(['who', undefined, 'one', 'one', 'moreone']);
    expect((await seen()).query).toBe('commit');
  });
});

describe('a question that goes another way', () => {
  test('in another scope is never given what was shown in the former', async () => {
    await usual();
    expect(await asked(FIRST, `set local app.county_id = 'another'`, SHOWN, MARK)).toEqual([
      'who',
      undefined,
      'another',
      'one',
    ]);
  });

  test('is not foreseen until it goes one way twice', async () => {
    const inScope = (county: number) => asked(FIRST, `set local app.county_id = '${county}'`, SHOWN);
    await inScope(0);
    for (const county of [1, 2, 3, 3]) {
      expect(await inScope(county)).toEqual(['who', undefined, String(county)]);
      expect((await seen()).query).toBe('commit');
    }
    expect(await inScope(3)).toEqual(['who', undefined, '3']);
    expect((await seen()).query).toMatch(/^begin read only; .*; commit$/);
  });

  test('without a scope is in none', async () => {
    await usual();
    expect(await asked(FIRST, `select coalesce(current_setting('app.county_id', true), '') as value`)).toEqual([
      'who',
      '',
    ]);
  });

  test('after its scope stays in it', async () => {
    await usual();
    expect(await asked(FIRST, SCOPE, `select 'in ' || current_setting('app.county_id') as value`)).toEqual([
      'who',
      undefined,
      'in one',
    ]);
  });

  test('in another order has each answer of its own', async () => {
    await usual();
    expect(await asked(FIRST, SCOPE, MARK, SHOWN)).toEqual(['who', undefined, 'one', 'one']);
  });

  test('may write: in a transaction, and nothing of it twice', async () => {
    await usual();
    await begin();
    await client.query(FIRST);
    await client.query(`insert into mark values ('kept')`);
    await client.query('commit');
    await begin();
    await client.query(FIRST);
    await client.query(`insert into mark values ('undone')`);
    await client.query('rollback');
    const { rows } = await onDatabase(house.ownerUrl, (owner) =>
      owner.query(`delete from mark where value in ('kept', 'undone') returning value`),
    );
    expect(rows).toEqual([{ value: 'kept' }]);
  });

  test('may send values apart', async () => {
    await usual();
    await begin();
    await client.query(FIRST);
    await client.query(SCOPE);
    const { rows } = await client.query(`select current_setting('app.county_id') || $1 as value`, ['!']);
    expect(rows).toEqual([{ value: 'one!' }]);
    expect((await seen()).state).toBe('idle in transaction');
    await client.query('commit');
  });

  test('may end a statement with a comment', async () => {
    const noted = () => asked(`${FIRST} -- who asks`, SCOPE, `${SHOWN} -- where`);
    for (const _ of [1, 2, 3]) expect(await noted()).toEqual(['who', undefined, 'one']);
    expect((await seen()).state).toBe('idle');
  });

  test('may be given up', async () => {
    await usual();
    await begin();
    await client.query(FIRST);
    await client.query('rollback');
    expect(await seen()).toEqual({ query: AHEAD, state: 'idle' });
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
  });

  test('may ask nothing', async () => {
    await usual();
    await begin();
    await client.query('commit');
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
    expect((await seen()).query).toBe(AHEAD);
  });
});

describe('what is not asked ahead', () => {
  test.each([
    `select value from mark for update`,
    `select value from mark for key share`,
    `with new as (insert into mark select value from mark where false returning value) select value from new`,
    `select pg_advisory_xact_lock(1)::text as value`,
    `update mark set value = value`,
    `savepoint act`,
  ])('%s', async (statement) => {
    for (const _ of [1, 2]) {
      await begin();
      await client.query(FIRST);
      await client.query(statement);
      expect((await seen()).state).toMatch(statement.startsWith('savepoint') ? 'idle' : 'idle in transaction');
      await client.query('commit');
      expect((await seen()).query).toBe('commit');
    }
  });

  test('a transaction that is undone', async () => {
    await begin();
    await client.query(FIRST);
    await client.query('rollback');
    await asked(FIRST);
    expect((await seen()).query).toBe('commit');
  });

  test('a transaction without a question', async () => {
    await usual();
    await client.query('begin');
    await client.query(FIRST);
    expect(await seen()).toEqual({ query: `begin; ${FIRST}`, state: 'idle in transaction' });
    await client.query('commit');
  });
});

describe('what fails', () => {
  test('of what is foreseen hurts only who asks for it', async () => {
    await onDatabase(house.ownerUrl, (owner) =>
      owner.query('create table gone (value text); grant all on gone to public'),
    );
    const whole = () => asked(FIRST, SCOPE, 'select value from gone');
    await whole();
    await onDatabase(house.ownerUrl, (owner) => owner.query('drop table gone'));
    expect(await asked(FIRST, SCOPE, SHOWN)).toEqual(['who', undefined, 'one']);
    expect(await seen()).toEqual({ query: 'commit', state: 'idle' });
    await expect(whole()).rejects.toThrow(/gone/);
    await client.query('rollback');
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
  });

  test('at its first statement fails as it would', async () => {
    await usual();
    await begin();
    await expect(client.query('select 1 / 0')).rejects.toThrow(/zero/);
    await client.query('rollback');
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
  });

  test('with the connection is told', async () => {
    await usual();
    await begin();
    client.on('error', () => undefined);
    await onDatabase(house.ownerUrl, (owner) =>
      owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ahead'`),
    );
    await expect(client.query(FIRST)).rejects.toThrow();
    client.release(true);
    client = await pool.connect();
    expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
  });
});

describe('plans', () => {
  const sent = async (): Promise<string> => {
    const { rows } = await onDatabase(house.ownerUrl, (owner) =>
      owner.query(`select query from pg_stat_activity where application_name = 'ahead'`),
    );
    return inOneLine(rows[0].query);
  };

  test('are made once, for what comes again in the same words', async () => {
    await usual();
    await usual();
    expect(await sent()).toBe(
      `begin read only; prepare plan_1 as ${FIRST}; execute plan_1; ${SCOPE}; prepare plan_2 as ${SHOWN}; execute plan_2; prepare plan_3 as ${MARK}; execute plan_3; commit`,
    );
    await usual();
    expect(await sent()).toBe(`begin read only; execute plan_1; ${SCOPE}; execute plan_2; execute plan_3; commit`);
    expect(await asked(`select 'another' as value`, SCOPE, SHOWN)).toEqual(['another', undefined, 'one']);
    expect(await sent()).toBe(
      `begin read only; select 'another' as value; ${SCOPE}; execute plan_2; execute plan_3; commit`,
    );
  });

  test('show what the scope of the moment lets be seen', async () => {
    const inScope = async (county: string): Promise<unknown> => {
      question = questionOf(randomUUID());
      const shown = [];
      for (const _ of [1, 2, 3])
        shown.push((await asked(FIRST, `set local app.county_id = '${county}'`, SHOWN)).at(-1));
      return shown;
    };
    expect(await inScope('one')).toEqual(['one', 'one', 'one']);
    expect(await inScope('two')).toEqual(['two', 'two', 'two']);
  });

  test('are not made of very long statements', async () => {
    const long = `select length('${'x'.repeat(20_000)}') as value`;
    for (const _ of [1, 2, 3]) expect(await asked(FIRST, long)).toEqual(['who', 20_000]);
    const { rows } = await client.query('select count(*)::int as plans from pg_prepared_statements');
    expect(rows).toEqual([{ plans: 1 }]);
  });

  test('are forgotten where there are too many', async () => {
    for (let at = 0; at < 60; at += 1) {
      question = questionOf(randomUUID());
      for (const _ of [1, 2]) expect(await asked(FIRST, `select ${at} as value`)).toEqual(['who', at]);
    }
    await usual();
    await usual();
    const { rows } = await client.query('select count(*)::int as plans from pg_prepared_statements');
    expect(rows).toEqual([{ plans: 50 }]);
  });

  test('of a table that is another now are not used', async () => {
    const all = () => asked(FIRST, 'select * from mark');
    for (const _ of [1, 2, 3]) await all();
    await onDatabase(house.ownerUrl, (owner) => owner.query('alter table mark add column more text'));
    try {
      for (const _ of [1, 2, 3]) expect(await all()).toEqual(['who', 'one']);
    } finally {
      await onDatabase(house.ownerUrl, (owner) => owner.query('alter table mark drop column more'));
    }
  });

  test('that the connection has lost are made anew', async () => {
    for (const _ of [1, 2, 3]) await usual();
    await client.query('deallocate all');
    for (const _ of [1, 2, 3]) expect(await usual()).toEqual(['who', undefined, 'one', 'one']);
    expect(await sent()).toMatch(/execute plan_\w+; commit$/);
  });
});
