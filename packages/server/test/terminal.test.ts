import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openCycle } from '../src/features/cycles/open-cycle.ts';
import { createDepartment } from '../src/features/departments/create-department.ts';
import { type CreateUser, createUser } from '../src/features/identity/create-user.ts';
import { createCounty } from '../src/features/regions/create-county.ts';
import { ActRefused } from '../src/platform/graphql/act-refused.ts';
import { type House, openHouse, passerBy } from './house.ts';
import { SMALL_REPORT } from './small-report.ts';

/** A county set up from nothing, as an operator does it; and `jiping read`. */
let house: House;
let folder: string;
beforeAll(async () => {
  house = await openHouse('empty');
  folder = await mkdtemp(path.join(tmpdir(), 'jiping-read-'));
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const operate = <Result>(work: (em: EntityManager) => Promise<Result>): Promise<Result> =>
  house.database.orm.em.fork().transactional(work);

async function codeOf(work: (em: EntityManager) => Promise<unknown>): Promise<string> {
  try {
    await operate(work);
    return 'done';
  } catch (error) {
    if (!(error instanceof ActRefused)) throw error;
    for (const { sentence } of error.refusals)
      expect([sentence.zh, sentence.en]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/[a-z]/),
      ]);
    return error.refusals[0]!.code;
  }
}

const ABOVE = [
  { code: '100000', name: '中华人民共和国' },
  { code: '980000', name: '试省' },
  { code: '980100', name: '试市' },
];
const county = { code: '980101', name: '试县', above: ABOVE };
const department = {
  countyCode: '980101',
  code: '101001',
  name: '试县人大常委会办公室',
  category: 'congress',
  financeSection: '行政政法股',
  supervisorCode: null,
  runsInsuranceFunds: false,
};
const person: CreateUser = {
  username: 'first',
  displayName: '试用人',
  password: 'Enough-words-1',
  role: 'preparer',
  regionCode: '980101',
  departmentCode: '101001',
  financeSection: null,
  assignedDepartmentCodes: [],
};
const cycle = { countyCode: '980101', fiscalYear: 2025, opensAt: '2026-03-01', dueAt: '2026-04-30' };

describe('an operator', () => {
  test('is refused with a sentence what cannot be, before there is a county', async () => {
    expect(await codeOf((em) => createDepartment(em, department))).toBe('NO_SUCH_COUNTY');
    expect(await codeOf((em) => createUser(em, person))).toBe('NO_SUCH_REGION');
    expect(await codeOf((em) => openCycle(em, cycle))).toBe('NO_SUCH_COUNTY');
    expect(await codeOf((em) => createCounty(em, { ...county, code: '98' }))).toBe('MALFORMED_REGION');
    expect(await codeOf((em) => createCounty(em, { ...county, name: ' ' }))).toBe('MALFORMED_REGION');
  });

  test('makes a county with the regions above it, once', async () => {
    const made = await operate((em) => createCounty(em, county));
    expect(made.path).toBe('/100000/980000/980100/980101/');
    expect(await codeOf((em) => createCounty(em, county))).toBe('CODE_TAKEN');
  });

  test('makes a department, once; and refuses what it cannot be', async () => {
    expect(await codeOf((em) => createDepartment(em, department))).toBe('done');
    expect(await codeOf((em) => createDepartment(em, department))).toBe('CODE_TAKEN');
    expect(await codeOf((em) => createDepartment(em, { ...department, code: '2', category: 'poetry' }))).toBe(
      'UNKNOWN_CATEGORY',
    );
    expect(await codeOf((em) => createDepartment(em, { ...department, code: '2', supervisorCode: '9' }))).toBe(
      'NO_SUCH_DEPARTMENT',
    );
  });

  test.each([
    [{ password: 'short' }, 'WEAK_PASSWORD'],
    [{ password: 'onlysmallletters' }, 'WEAK_PASSWORD'],
    [{ username: 'two words' }, 'MALFORMED_USERNAME'],
    [{ role: 'poet' as never }, 'UNKNOWN_ROLE'],
    [{ departmentCode: null }, 'DEPARTMENT_NEEDED'],
    [{ departmentCode: '9' }, 'NO_SUCH_DEPARTMENT'],
    [{ regionCode: '111111' }, 'NO_SUCH_REGION'],
  ])('may not make a person with %j', async (more, code) => {
    expect(await codeOf((em) => createUser(em, { ...person, ...more }))).toBe(code);
  });

  test('makes a person, who keeps their password with a second membership; an administrator is nothing else', async () => {
    expect(await codeOf((em) => createUser(em, person))).toBe('done');
    expect(await codeOf((em) => createUser(em, { ...person, role: 'unitHead', password: 'Another-one-22' }))).toBe(
      'done',
    );
    expect(await codeOf((em) => createUser(em, { ...person, role: 'systemAdministrator', departmentCode: null }))).toBe(
      'ROLES_EXCLUDE',
    );
  });

  test('opens a cycle: every department has an empty evaluation, and its county a summary', async () => {
    expect(await codeOf((em) => openCycle(em, { ...cycle, dueAt: '2026-02-01' }))).toBe('MALFORMED_CYCLE');
    expect(await codeOf((em) => openCycle(em, { ...cycle, opensAt: 'soon' }))).toBe('MALFORMED_CYCLE');
    expect(await operate((em) => openCycle(em, cycle))).toBe(1);
    expect(await codeOf((em) => openCycle(em, cycle))).toBe('CYCLE_EXISTS');
    const signIn =
      'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { memberships { role } tasks { kind evaluation { fiscalYear state completeness } } } userErrors { code } } }';
    const { data } = await passerBy(house).ask(signIn, { input: { username: 'first', password: person.password } });
    expect(data.signIn.viewer).toEqual({
      memberships: [{ role: 'PREPARER' }, { role: 'UNIT_HEAD' }],
      tasks: [{ kind: 'WRITE', evaluation: { fiscalYear: 2025, state: 'DRAFT', completeness: 0 } }],
    });
  });
});

describe('jiping read', () => {
  const read = (...args: string[]) =>
    spawnSync(process.execPath, [path.join(inject('programs'), 'cli.js'), 'read', ...args], {
      cwd: path.resolve(import.meta.dirname, '..'),
      encoding: 'utf8',
    });

  test('prints what a report says, as JSON in the form of api.md, and ends with 0', async () => {
    const file = path.join(folder, 'report.txt');
    await writeFile(file, SMALL_REPORT);
    const { status, stdout } = read(file, '--json');
    expect(status).toBe(0);
    const reading = JSON.parse(stdout);
    expect(reading).toMatchObject({
      kind: 'overallSelfEvaluation',
      fiscalYear: 2021,
      sections: expect.any(Array),
      questions: expect.any(Array),
      candidates: expect.any(Array),
    });
    const basic = reading.figures.find(({ code }: { code: string }) => code === 'expenditure.basic');
    expect(basic).toMatchObject({ state: 'known', amount: '6000000.00', confidence: expect.any(Number) });
    expect(SMALL_REPORT.slice(basic.evidence.start, basic.evidence.end)).toBe(basic.evidence.text);
  });

  test('ends with 0 for a text that is no report, and with 2 and one sentence for what is none', async () => {
    const poem = path.join(folder, 'poem.txt');
    const picture = path.join(folder, 'picture.docx');
    await writeFile(poem, '今天天气很好。');
    await writeFile(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    expect(read(poem, '--json').status).toBe(0);
    for (const file of [picture, path.join(folder, 'nothing.txt'), folder]) {
      const { status, stdout, stderr } = read(file, '--json');
      expect([status, stdout], file).toEqual([2, '']);
      expect(stderr.trim().split('\n'), file).toHaveLength(1);
    }
  });
});
