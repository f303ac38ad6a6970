import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../src/platform/graphql/opaque-id.ts';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { sendUp as sendFile } from './send-up.ts';

/** Files that go with a report of what was put right: who may bring them, who may have them, and that a refused report keeps its own. */
let house: House;
const people = new Map<string, Person>();
const as = async (username: string): Promise<Person> => {
  const known = people.get(username) ?? (await signedIn(house, username));
  people.set(username, known);
  return known;
};
/** The agriculture bureau's evaluation of 2021, which is accepted, and which an evaluator reads too. */
let accepted: string;

beforeAll(async () => {
  house = await openHouse();
  people.set('nobody', passerBy(house));
  accepted = await evaluationOf('d501001');
});
afterAll(() => house.close());

async function evaluationOf(username: string): Promise<string> {
  const { data } = await (await as(username)).ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  return data.evaluations.edges[0].node.id;
}

const PDF = Buffer.from('%PDF-1.7\n%凭证');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const PAGE = Buffer.from('<html><script>alert(1)</script></html>');

const sendUp = async (username: string, name: string, bytes: Buffer): Promise<string> =>
  sendFile(house, await as(username), name, bytes);

async function fetchFile(username: string, id: string) {
  const { cookie } = await as(username);
  const headers = { 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}) };
  return house.app.inject({ method: 'GET', url: `/uploads/${id}`, headers });
}

const FIELDS = `id version state attachments { file name size reported { by } } formerAttachments { file name reported { by at } }`;
async function act(username: string, name: 'issue' | 'report' | 'sendBack', input: object) {
  const kind = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  const { data, errors } = await (await as(username)).ask(
    `mutation ($input: ${kind}RectificationInput!) { ${name}Rectification(input: $input) { userErrors { code message path } rectification { ${FIELDS} } } }`,
    { input },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data[`${name}Rectification`];
}

async function issue() {
  const dueOn = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
  const notice = { evaluationId: accepted, problem: '凭证不全', requirement: '补齐凭证。', dueOn };
  const { id: rectificationId, version: baseVersion } = (await act('performance', 'issue', notice)).rectification;
  return { rectificationId, baseVersion };
}
const report = (of: object, attachments: readonly string[] | null, username = 'd501001') =>
  act(username, 'report', { ...of, report: '凭证已补齐。', attachments });

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('files with a report', () => {
  test('go to who reads the rectification, to save and not to show; to nobody else, evaluators of the evaluation neither', async () => {
    const title = '第三季度凭证（盖章）.pdf';
    const [voucher, photo] = [await sendUp('d501001', title, PDF), await sendUp('d501001', '现场.png', PNG)];
    const { userErrors, rectification } = await report(await issue(), [voucher, photo, voucher]);
    expect(userErrors).toEqual([]);
    expect(rectification).toMatchObject({
      state: 'REPORTED',
      attachments: [
        { file: voucher, name: title, size: PDF.length },
        { file: photo, name: '现场.png', size: PNG.length },
      ],
      formerAttachments: [],
    });
    for (const username of ['d501001', 'h501001', 'performance', 'director', 'section', 'congress', 'audit']) {
      const { statusCode, headers, rawPayload } = await fetchFile(username, voucher);
      expect([username, statusCode, rawPayload.equals(PDF)]).toEqual([username, 200, true]);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title).replaceAll('(', '%28').replaceAll(')', '%29')}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      });
    }
    const { data } = await (await as('evaluator')).ask('query ($id: ID!) { evaluation(id: $id) { id } }', {
      id: accepted,
    });
    expect(data.evaluation.id).toBe(accepted);
    const missing = await fetchFile('stranger', encodeId({ type: 'Upload', countyId: newId(), id: newId() }));
    for (const username of ['evaluator', 'neighbour', 'stranger', 'yq-performance', 'sysadmin', 'supervisor']) {
      const { statusCode, body } = await fetchFile(username, voucher);
      expect([username, statusCode, body]).toEqual([username, 404, missing.body]);
    }
    expect((await fetchFile('nobody', voucher)).statusCode).toBe(401);
  });

  test('that was sent back stay with it; the next report takes some along and brings others', async () => {
    const of = await issue();
    const [first, second] = [await sendUp('d501001', '一.pdf', PDF), await sendUp('d501001', '二.pdf', PDF)];
    await report(of, [first, second]);
    await act('performance', 'sendBack', { ...of, baseVersion: 2, reason: '缺三月份。' });
    const third = await sendUp('h501001', '三.png', PNG);
    const { rectification } = await report({ ...of, baseVersion: 3 }, [third, second], 'h501001');
    expect(names(rectification.attachments)).toEqual(['三.png', '二.pdf']);
    expect(names(rectification.formerAttachments)).toEqual(['一.pdf', '二.pdf']);
    for (const file of [first, second, third])
      expect((await fetchFile('performance', file)).statusCode, file).toBe(200);
    await act('performance', 'sendBack', { ...of, baseVersion: 4, reason: '缺四月份。' });
    const { rectification: last } = await report({ ...of, baseVersion: 5 }, null);
    expect(last.attachments).toEqual([]);
    expect(names(last.formerAttachments)).toEqual(['一.pdf', '二.pdf', '三.png', '二.pdf']);
    const { data } = await (await as('performance')).ask(
      'query ($id: ID!) { evaluation(id: $id) { activity(first: 5) { edges { node { kind note } } } } }',
      { id: accepted },
    );
    expect(data.evaluation.activity.edges[2].node).toEqual({
      kind: 'RECTIFICATION_REPORTED',
      note: '凭证不全\n凭证已补齐。\n附件：2 个',
    });
  });
});

/** Lets the department write its evaluation again, and as it was. */
const takeBack = () =>
  rowsAsOwner(
    house,
    `update evaluation set state = 'returned' where fiscal_year = 2021 and department_id = (select d.id from department d join region r on r.id = d.county_id where r.code = '990121' and d.code = '501001')`,
  );
const acceptAgain = () =>
  rowsAsOwner(house, `update evaluation set state = 'accepted' where fiscal_year = 2021 and state = 'returned'`);

async function nameAsEvidence(file: string) {
  const { data, errors } = await (await as('d501001')).ask(
    'mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }',
    {
      input: {
        evaluationId: accepted,
        baseVersion: 1_000_000,
        figures: [
          { code: 'attachments.k90.name', state: 'KNOWN', text: '凭证' },
          { code: 'attachments.k90.file', state: 'KNOWN', text: file },
        ],
      },
    },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.setFigures;
}

describe('refused, with nothing reported and nothing kept', () => {
  /** An upload that is evidence of the department's own draft cannot be made here: its evaluation is accepted. */
  const ofAnotherRectification = async () => {
    const file = await sendUp('d501001', '另一项.pdf', PDF);
    await report(await issue(), [file]);
    return file;
  };
  test.each<[string, () => Promise<string> | string, string]>([
    ['what is no id', () => '凭证.pdf', 'UPLOAD_GONE'],
    ['an id of something else', () => accepted, 'UPLOAD_GONE'],
    ['what is not there', () => encodeId({ type: 'Upload', countyId: newId(), id: newId() }), 'UPLOAD_GONE'],
    ['a file of a neighbour', () => sendUp('neighbour', '别家.pdf', PDF), 'UPLOAD_GONE'],
    ['a file of another county', () => sendUp('stranger', '别县.pdf', PDF), 'UPLOAD_GONE'],
    ['a file that a colleague has not attached yet', () => sendUp('h501001', '负责人.pdf', PDF), 'UPLOAD_GONE'],
    ['a file of another rectification', ofAnotherRectification, 'UPLOAD_GONE'],
    ['a page called a picture', () => sendUp('d501001', '照片.png', PAGE), 'FILE_TYPE'],
  ])('%s', async (_, file, code) => {
    const good = await sendUp('d501001', '好.pdf', PDF);
    const of = await issue();
    const { userErrors, rectification } = await report(of, [good, await file()]);
    expect(rectification).toBeNull();
    expect(userErrors).toEqual([{ code, message: expect.stringMatching(/。$/), path: ['attachments', '1'] }]);
    const { rectification: after } = await report(of, null);
    expect([after.state, after.version, after.attachments]).toEqual(['REPORTED', 2, []]);
  });

  test('twenty-one files, whatever they are', async () => {
    const files = Array.from({ length: 21 }, (_, index) => `Upload_${index}`);
    expect((await report(await issue(), files)).userErrors).toEqual([
      { code: 'TOO_MANY_FILES', message: expect.stringContaining('最多附 20 个'), path: ['attachments'] },
    ]);
  });

  test('a file of a report as evidence of an evaluation, which others read', async () => {
    const file = await sendUp('d501001', '凭证.pdf', PDF);
    await report(await issue(), [file]);
    await takeBack();
    expect((await nameAsEvidence(file)).userErrors).toEqual([{ code: 'UPLOAD_GONE' }]);
    expect((await fetchFile('evaluator', file)).statusCode).toBe(404);
    await acceptAgain();
  });

  test.each(['report', 'evidence'] as const)(
    'a file that evidence and a report name in the same moment, by one of them: %s first',
    async (first) => {
      const file = await sendUp('d501001', `${first}.pdf`, PDF);
      const of = await issue();
      await takeBack();
      const acts = { report: () => report(of, [file]), evidence: () => nameAsEvidence(file) };
      const second = first === 'report' ? 'evidence' : 'report';
      // Somebody has the file's row for a moment: both come to it, and neither has seen what the other does.
      const held = rowsAsOwner(
        house,
        `with held as materialized (select id from upload where name = $1 for update) select pg_sleep(1.2)::text from held`,
        [`${first}.pdf`],
      );
      await setTimeout(200);
      const one = acts[first]();
      await setTimeout(400);
      const answers = await Promise.all([one, acts[second](), held]);
      await acceptAgain();
      expect(answers[0].userErrors).toEqual([]);
      expect(answers[1].userErrors).toMatchObject([{ code: 'UPLOAD_GONE' }]);
    },
  );
});

test('what waits to be reported lies there for a week; what was reported stays', async () => {
  const [waiting, old] = [await sendUp('d501001', '等.pdf', PDF), await sendUp('d501001', '旧.pdf', PDF)];
  const kept = await sendUp('d501001', '附.pdf', PDF);
  await report(await issue(), [kept]);
  const ago = (file: string, days: number) =>
    rowsAsOwner(house, `update upload set at = at - make_interval(days => $1) where name = $2`, [days, file]);
  await ago('等.pdf', 6);
  await ago('旧.pdf', 8);
  await ago('附.pdf', 800);
  await sendUp('d501001', '新.pdf', PDF);
  const found = async (file: string) => (await fetchFile('d501001', file)).statusCode;
  expect([await found(waiting), await found(old), await found(kept)]).toEqual([200, 404, 200]);
});

test('the demonstration shows one: a workbook with a report, for its readers', async () => {
  const { data } = await (await as('performance')).ask(
    '{ openRectifications(first: 100) { edges { node { attachments { file name size } } } } }',
  );
  const [file] = data.openRectifications.edges
    .flatMap(({ node }: { node: { attachments: { name: string }[] } }) => node.attachments)
    .filter(({ name }: { name: string }) => name === '群众文化活动满意度问卷统计表.xlsx');
  const { statusCode, headers, rawPayload } = await fetchFile('d302001', file.file);
  expect([statusCode, rawPayload.length, rawPayload.subarray(0, 2).toString()]).toEqual([200, file.size, 'PK']);
  expect(headers['content-type']).toContain('spreadsheetml');
  expect((await fetchFile('neighbour', file.file)).statusCode).toBe(404);
});
