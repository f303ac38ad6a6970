import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';

/** From the People's Congress office's accepted evaluation of 2020 into its empty one of 2021. */
let house: House;
const people = new Map<string, Person>();
const as = (username: string): Person => people.get(username)!;
let now: string;
let before: string;

const idOf = async (username: string, fiscalYear: number): Promise<string> =>
  (
    await as(username).ask(
      `{ evaluations(first: 5, filter: { fiscalYear: ${fiscalYear} }) { edges { node { id state } } } }`,
    )
  ).data.evaluations.edges[0].node.id;

beforeAll(async () => {
  house = await openHouse();
  people.set('nobody', passerBy(house));
  for (const username of ['preparer', 'unithead', 'neighbour', 'stranger', 'performance', 'd103001'])
    people.set(username, await signedIn(house, username));
  now = await idOf('preparer', 2021);
  before = await idOf('preparer', 2020);
});
afterAll(() => house.close());

const look = async (fields: string, id = now, person = as('preparer')) => {
  const { data, errors } = await person.ask(`query ($id: ID!) { evaluation(id: $id) { ${fields} } }`, { id });
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.evaluation;
};

const CARRY = `mutation ($input: CarryOverInput!) { carryOver(input: $input) {
  userErrors { code message } carried { figures sections } evaluation { version } } }`;
const everything = {
  figures: true,
  projects: true,
  indicators: true,
  sections: ['overview', 'problems', 'measures'],
};

const carry = (person: Person, more: object = {}) =>
  person.ask(CARRY, { input: { evaluationId: now, idempotencyKey: newId(), ...everything, ...more } });

async function carried(more: object) {
  const { data, errors } = await carry(as('preparer'), more);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  expect(data.carryOver.userErrors).toEqual([]);
  return data.carryOver;
}

async function set(figures: readonly object[]) {
  const { version } = await look('version');
  const { data } = await as('preparer').ask(
    'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code message } } }',
    { input: { evaluationId: now, baseVersion: version, figures } },
  );
  expect(data.setFigures.userErrors).toEqual([]);
}

interface Figure {
  readonly code: string;
  readonly amount: string | null;
  readonly number: string | null;
  readonly text: string | null;
  readonly origin: string | null;
  readonly derived: boolean;
}

const figuresOf = async (id: string): Promise<ReadonlyMap<string, Figure>> =>
  new Map(
    (await look('figures { code state amount number text origin derived }', id)).figures.map((one: Figure) => [
      one.code,
      one,
    ]),
  );

describe('last year is taken over', () => {
  test.each([
    ['nobody', 'UNAUTHENTICATED'],
    ['stranger', 'NOT_FOUND'],
    ['neighbour', 'NOT_FOUND'],
  ])('by %s never', async (username, code) => {
    const { errors } = await carry(as(username));
    expect(errors?.map((error) => error.extensions.code)).toEqual([code]);
  });

  test.each(['unithead', 'performance'])('by %s never, who does not write', async (username) => {
    const { data } = await carry(as(username));
    expect(data.carryOver.userErrors.map(({ code }: { code: string }) => code)).toEqual(['NOT_ALLOWED']);
  });

  test('not into what is accepted, nor where there is no year before, nor for a section that no template has', async () => {
    const codes = async (person: Person, more: object) =>
      (await carry(person, more)).data.carryOver.userErrors.map(({ code }: { code: string }) => code);
    expect(await codes(as('d103001'), { evaluationId: await idOf('d103001', 2021) })).toEqual(['NOT_ALLOWED']);
    expect(await codes(as('preparer'), { sections: ['poetry'] })).toEqual(['UNKNOWN_SECTION']);
    expect(await codes(as('preparer'), { idempotencyKey: 'k'.repeat(101) })).toEqual(['BAD_IDEMPOTENCY_KEY']);
    expect((await look('figures { code }')).figures).toEqual([]);
  });

  test('as columns of last year, rows and words, marked; what was typed this year stays', async () => {
    await set([{ code: 'expenditure.basic.previous', state: 'KNOWN', amount: '1.00' }]);
    const lastYear = await figuresOf(before);
    const { carried: taken, evaluation } = await carried({ idempotencyKey: 'once' });
    expect(taken.sections).toEqual(['overview', 'problems', 'measures']);
    expect(taken.figures).toBeGreaterThan(20);
    const figures = await figuresOf(now);
    expect(figures.get('expenditure.basic.previous')).toMatchObject({ amount: '1.00', origin: null });
    for (const code of ['expenditure.total', 'threePublics.total', 'threePublics.reception']) {
      const previous = figures.get(`${code}.previous`);
      expect(previous?.amount ?? null, code).toBe(lastYear.get(code)!.amount);
      // A total that follows from its parts is left to follow from them.
      expect(previous?.origin, code).toBe(previous?.derived ? null : 'CARRIED');
      expect(figures.get(code)?.origin ?? null, code).toBeNull();
    }
    expect(figures.get('staff.quota')).toMatchObject({
      number: lastYear.get('staff.quota')!.number,
      origin: 'CARRIED',
    });
    expect(figures.get('staff.actual')).toBeUndefined();
    const fields =
      'projects { row name kind outturn } indicators { row name target weight unit actual score approved }';
    const [old, fresh] = [await look(fields, before), await look(fields)];
    expect(fresh.projects.map(({ name }: { name: string }) => name)).toEqual(
      old.projects.map(({ name }: { name: string }) => name),
    );
    expect(fresh.projects.every(({ outturn }: { outturn: string | null }) => outturn === null)).toBe(true);
    const [project] = old.projects;
    expect(figures.get(`projects.${project.row}.previous`)?.amount ?? null).toBe(project.outturn);
    const plain = ({ name, target, weight, unit }: Record<string, unknown>) => ({ name, target, weight, unit });
    expect(fresh.indicators.map(plain)).toEqual(old.indicators.map(plain));
    expect(fresh.indicators.filter(({ approved }: { approved: unknown }) => approved !== null)).toEqual([]);

    // Sent twice, it was done once; done again, there is nothing left to take.
    expect((await carried({ idempotencyKey: 'once' })).evaluation.version).toBe(evaluation.version);
    const again = await carried({});
    expect(again).toEqual({
      userErrors: [],
      carried: { figures: 0, sections: [] },
      evaluation: { version: evaluation.version },
    });
    const { activity } = await look('activity(first: 1) { edges { node { kind note } } }');
    expect(activity.edges[0].node).toEqual({ kind: 'CARRIED_OVER', note: '2020' });
  });

  test('until somebody renews it, be it with the same value', async () => {
    const { code, amount } = [...(await figuresOf(now)).values()].find(
      (figure) => figure.origin === 'CARRIED' && figure.amount !== null && figure.code.endsWith('.previous'),
    )!;
    await set([{ code, state: 'KNOWN', amount }]);
    expect((await figuresOf(now)).get(code)).toMatchObject({ amount, origin: null });
    const { sections } = await look('sections { key version origin content }');
    const problems = sections.find(({ key }: { key: string }) => key === 'problems');
    expect(problems.origin).toBe('CARRIED');
    const { data } = await as('preparer').ask(
      'mutation ($input: SaveSectionInput!) { saveSection(input: $input) { userErrors { code } section { origin } } }',
      {
        input: { evaluationId: now, sectionKey: 'problems', baseVersion: problems.version, content: problems.content },
      },
    );
    expect(data.saveSection).toEqual({ userErrors: [], section: { origin: null } });
  });

  test('and checks look at both years: in the API as in what is handed in', async () => {
    const { previous, scoreHistory } = await look('previous { id fiscalYear } scoreHistory');
    expect(previous).toEqual({ id: before, fiscalYear: 2020 });
    expect(scoreHistory.length).toBeGreaterThan(0);
    const { undecided } = await look('undecided { code lacks } findings { code }');
    expect(undecided.filter(({ lacks }: { lacks: string[] }) => lacks.includes('lastYear'))).toEqual([]);
  });

  test('from the revision, while the department mends what came back', async () => {
    await rowsAsOwner(
      house,
      `update evaluation set state = 'returned' where fiscal_year = 2020 and department_id = (select department_id from evaluation where fiscal_year = 2020
         and id = (select evaluation_id from revision where number = 1 and evaluation_id in (select e.id from evaluation e join department d on d.id = e.department_id
           join region r on r.id = d.county_id where d.code = '101001' and r.code = '990121' and e.fiscal_year = 2020)))`,
    );
    const { version } = await look('version', before);
    const { data } = await as('preparer').ask(
      'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }',
      {
        input: {
          evaluationId: before,
          baseVersion: version,
          figures: [{ code: 'income.total', state: 'KNOWN', amount: '77.00' }],
        },
      },
    );
    expect(data.setFigures.userErrors).toEqual([]);
    await set([{ code: 'income.total.previous', state: 'MISSING' }]);
    await carried({ sections: [], projects: false, indicators: false });
    expect((await figuresOf(now)).get('income.total.previous')?.amount).not.toBe('77.00');
  });
});
