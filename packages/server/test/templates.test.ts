import { builtInTemplates, HUNAN_2021 } from '@jiping/domain/built-in';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCycle } from '../src/features/cycles/open-cycle.ts';
import { createCounty } from '../src/features/regions/create-county.ts';
import { storeBuiltInTemplates } from '../src/features/templates/store-built-in.ts';
import { ActRefused } from '../src/platform/graphql/act-refused.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, passerBy, signedIn } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const QUERY = '{ templates { id code version title fiscalYearFrom fiscalYearTo problems { path severity message } } }';

describe('the stored templates', () => {
  test('are for people who are signed in', async () => {
    const { errors } = await passerBy(house).ask(QUERY);
    expect(errors?.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('are those that come with the product, each with what is odd about it and no errors', async () => {
    const { data } = await (await signedIn(house, 'preparer')).ask(QUERY);
    expect(data.templates.map(({ code }: { code: string }) => code)).toEqual(
      builtInTemplates.map(({ code }) => code).toSorted(),
    );
    for (const { problems } of data.templates)
      expect(problems.filter(({ severity }: { severity: string }) => severity === 'ERROR')).toEqual([]);
  });

  test('of the first release get the lists and forms that evaluations have rows of now; no other version changes', async () => {
    const { lists: _lists, forms: _forms, ...old } = HUNAN_2021;
    await rowsAsOwner(house, `update template set data = $1 where code = 'hunan-2021'`, [JSON.stringify(old)]);
    await rowsAsOwner(
      house,
      `update template set data = data || '{"title": {"zh": "本县", "en": "Ours"}}' where code = 'hunan-2022'`,
    );
    await house.database.orm.em.fork().transactional((em) => storeBuiltInTemplates(em));
    const rows = await rowsAsOwner<{ code: string; lists: number; title: string }>(
      house,
      `select code, jsonb_array_length(data->'lists') as lists, data->'title'->>'en' as title from template where code like 'hunan-%' order by 1`,
    );
    expect(rows).toEqual([
      { code: 'hunan-2021', lists: HUNAN_2021.lists.length, title: HUNAN_2021.title.en },
      { code: 'hunan-2022', lists: expect.any(Number), title: 'Ours' },
    ]);
  });
});

test('a template stored before what was accepted could be unlocked gets that step, once, and nothing else changes', async () => {
  await rowsAsOwner(
    house,
    `update template set data = jsonb_set(data, '{lifecycle,transitions}',
       (select jsonb_agg(step) from jsonb_array_elements(data->'lifecycle'->'transitions') step where step->>'act' <> 'unlock'))
     where code = 'sichuan-2023'`,
  );
  const stored = () =>
    rowsAsOwner<{ data: object }>(house, `select data from template where code = 'sichuan-2023'`).then(
      ([row]) => row!.data,
    );
  const wanted = builtInTemplates.find(({ code }) => code === 'sichuan-2023')!;
  expect(await stored()).not.toEqual(wanted);
  for (const _ of [1, 2]) await house.database.orm.em.fork().transactional((em) => storeBuiltInTemplates(em));
  expect(await stored()).toEqual(wanted);
});

describe('a cycle gets', () => {
  const codes = ['980101', '980102', '980103', '980104', '980105'];
  beforeAll(async () => {
    for (const code of codes) {
      const above = [
        { code: '100000', name: '中华人民共和国' },
        { code: '980000', name: '试省' },
        { code: '980100', name: '试市' },
      ];
      await house.database.orm.em.fork().transactional((em) => createCounty(em, { code, name: `试县${code}`, above }));
    }
  });

  const open = async (countyCode: string, fiscalYear: number, template?: string): Promise<string | undefined> => {
    const dates = { opensAt: `${fiscalYear + 1}-03-01`, dueAt: `${fiscalYear + 1}-04-30` };
    try {
      await house.database.orm.em
        .fork()
        .transactional((em) => openCycle(em, { countyCode, fiscalYear, template, ...dates }));
    } catch (error) {
      if (error instanceof ActRefused) return error.refusals[0]?.code;
      throw error;
    }
    const [row] = await rowsAsOwner<{ code: string }>(
      house,
      `select t.code from cycle c join template t on t.id = c.template_id join region r on r.id = c.county_id
       where r.code = $1 and c.fiscal_year = $2`,
      [countyCode, fiscalYear],
    );
    return row?.code;
  };

  test.each([
    ['980101', 2021, 'poetry', 'UNKNOWN_TEMPLATE'],
    ['980101', 2021, 'hunan-2022', 'UNKNOWN_TEMPLATE'],
    ['980101', 2015, undefined, 'NO_TEMPLATE'],
    ['980101', 2021, undefined, 'hunan-2021'],
    ['980101', 2024, undefined, 'hunan-2022'],
    ['980102', 2024, 'hunan-2021', 'hunan-2021'],
    ['980103', 2023, 'chongqing-2021', 'chongqing-2021'],
    // A county stays with its province.
    ['980103', 2024, undefined, 'chongqing-2021'],
  ] as const)('%s, %i, named %s: %s', async (county, year, named, template) => {
    expect(await open(county, year, named)).toBe(template);
  });
});
