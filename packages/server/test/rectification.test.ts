import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowsAsOwner } from './as-owner.ts';
import { type Answer, type House, openHouse, type Person, signedIn } from './house.ts';

/** What the bureau asks a department to put right after its result was issued 整改, and what becomes of it. */
let house: House;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};

/** The organisation department's evaluation of 2021 is accepted; the justice bureau's waits for the finance section. */
let accepted: string;
let waiting: string;
beforeAll(async () => {
  house = await openHouse();
  accepted = await evaluationOf('d103001');
  waiting = await evaluationOf('d202001');
});
afterAll(() => house.close());

async function evaluationOf(preparer: string): Promise<string> {
  const { data } = await (await as(preparer)).ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
}

type Act = 'issue' | 'report' | 'sendBack' | 'close' | 'withdraw';
const FIELDS = `id problem requirement dueOn isOverdue state report sentBackReason withdrawnReason closingNote version
  budgetUse { kind amount } issued { by } reported { by } sentBack { by } closed { by } withdrawn { by }
  department { name } fiscalYear evaluation { id } viewerCan { report sendBack close withdraw refusals { act reason } }`;

const ask = async (username: string, act: Act, input: object): Promise<Answer> =>
  (await as(username)).ask(
    `mutation ($input: ${act[0]!.toUpperCase()}${act.slice(1)}RectificationInput!) { ${act}Rectification(input: $input) {
       userErrors { code message path } rectification { ${FIELDS} } evaluation { id } } }`,
    { input },
  );
async function act(username: string, name: Act, input: object) {
  const { data, errors } = await ask(username, name, input);
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[`${name}Rectification`];
}
async function done(username: string, name: Act, input: object) {
  const { userErrors, rectification } = await act(username, name, input);
  expect(userErrors).toEqual([]);
  return rectification;
}

const day = (daysFromNow: number): string =>
  new Date(Date.now() + (8 + 24 * daysFromNow) * 3_600_000).toISOString().slice(0, 10);
const notice = (more: object = {}) => ({
  evaluationId: accepted,
  problem: '项目支出预算执行率偏低',
  requirement: '加快支出进度，年底前执行率达到 90% 以上。',
  dueOn: day(30),
  ...more,
});

describe('a rectification', () => {
  test('is issued, reported, sent back, reported again and closed', async () => {
    const issued = await done('performance', 'issue', notice({ budgetUse: { kind: 'CUT', amount: '120000' } }));
    expect(issued).toMatchObject({ state: 'ISSUED', version: 1, isOverdue: false });
    const reported = await done('d103001', 'report', {
      rectificationId: issued.id,
      baseVersion: 1,
      report: '已加快支付。',
    });
    expect(reported).toMatchObject({ state: 'REPORTED', version: 2, report: '已加快支付。' });
    const back = await done('director', 'sendBack', {
      rectificationId: issued.id,
      baseVersion: 2,
      reason: '未附支付凭证清单。',
    });
    expect(back).toMatchObject({
      state: 'ISSUED',
      version: 3,
      report: '已加快支付。',
      sentBackReason: '未附支付凭证清单。',
    });
    const again = await done('d103001', 'report', {
      rectificationId: issued.id,
      baseVersion: 3,
      report: '已支付完毕，附清单。',
    });
    const closed = await done('performance', 'close', { rectificationId: issued.id, baseVersion: again.version });
    expect(closed).toMatchObject({ state: 'CLOSED', version: 5, report: '已支付完毕，附清单。' });
  });
});
