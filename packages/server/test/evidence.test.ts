import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeId } from '../src/platform/graphql/opaque-id.ts';
import { newId } from '../src/platform/identifiers.ts';
import { rowsAsOwner } from './as-owner.ts';
import { type House, openHouse, type Person, passerBy, signedIn } from './house.ts';
import { sendUp as sendFile } from './send-up.ts';

/** Files that prove an evaluation: sent up, named by a row of the list of attachments, given to its readers and nobody else. */
let house: House;
const people = new Map<string, Person>();
const as = (username: string): Person => people.get(username)!;
/** The water bureau's draft of 2021, and its row. */
let draft: string;

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const FILES = {
  png: ['现场照片.png', PNG, 'image/png'],
  jpeg: ['照片.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
  pdf: ['验收单.pdf', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
} as const;

beforeAll(async () => {
  house = await openHouse();
  people.set('nobody', passerBy(house));
  for (const username of [
    'd502001',
    'h502001',
    'neighbour',
    'stranger',
    'yq-performance',
    'performance',
    'congress',
    'province',
    'preparer',
  ])
    people.set(username, await signedIn(house, username));
  const { data } = await as('d502001').ask(
    '{ evaluations(first: 5, filter: { fiscalYear: 2021 }) { edges { node { id } } } }',
  );
  draft = data.evaluations.edges[0].node.id;
});
afterAll(() => house.close());

const sendUp = (person: Person, name: string, bytes: Buffer): Promise<string> => sendFile(house, person, name, bytes);

const fetchFile = (person: Person, id: string) =>
  house.app.inject({
    method: 'GET',
    url: `/uploads/${id}`,
    headers: { 'accept-language': 'zh-CN', ...(person.cookie ? { cookie: person.cookie } : {}) },
  });

async function name(file: string, row = 'k90', person = as('d502001')): Promise<string[]> {
  const { data, errors } = await person.ask(
    `mutation ($input: SetFiguresInput!) { setFigures(input: $input) { userErrors { code } } }`,
    {
      input: {
        evaluationId: draft,
        baseVersion: 1_000_000,
        figures: [
          { code: `attachments.${row}.name`, state: 'KNOWN', text: '佐证材料' },
          { code: `attachments.${row}.file`, state: 'KNOWN', text: file },
        ],
      },
    },
  );
  expect(errors, JSON.stringify(errors)).toBeUndefined();
  return data.setFigures.userErrors.map(({ code }: { code: string }) => code);
}

describe('a file', () => {
  test('that is not there, or not even an id, is not found; and nobody gets any without signing in', async () => {
    const nobodys = encodeId({ type: 'Upload', countyId: newId(), id: newId() });
    for (const id of [nobodys, 'Upload_x', draft, '%00', 'a'.repeat(60)]) {
      expect((await fetchFile(as('nobody'), id)).statusCode, id).toBe(401);
      const { statusCode, body } = await fetchFile(as('d502001'), id);
      expect([statusCode, JSON.parse(body).error.code], id).toEqual([404, 'NOT_FOUND']);
    }
  });

  test('that no evaluation names is its sender’s alone', async () => {
    const id = await sendUp(as('d502001'), FILES.png[0], PNG);
    expect((await fetchFile(as('d502001'), id)).rawPayload.equals(PNG)).toBe(true);
    for (const username of [
      'h502001',
      'performance',
      'neighbour',
      'stranger',
      'yq-performance',
      'congress',
      'province',
    ])
      expect((await fetchFile(as(username), id)).statusCode, username).toBe(404);
  });

  test.each([
    ['of another department', 'preparer', FILES.png[1], 'UPLOAD_GONE'],
    ['that is a page', 'd502001', Buffer.from('<html><script>alert(1)</script></html>'), 'FILE_TYPE'],
    ['that is a program', 'd502001', Buffer.from('4d5a900003000000', 'hex'), 'FILE_TYPE'],
    ['that is a ZIP of anything', 'd502001', Buffer.from('504b0304140000000800', 'hex'), 'FILE_TYPE'],
  ])('%s is no evidence', async (_, username, bytes, code) => {
    expect(await name(await sendUp(as(username), 'x.png', bytes))).toEqual([code]);
  });

  test.each(Object.entries(FILES))(
    '%s that an evaluation names goes to its readers, to save and not to show',
    async (kind, [title, bytes, type]) => {
      const id = await sendUp(as('d502001'), title, bytes);
      expect(await name(id, `k9${kind}`)).toEqual([]);
      for (const username of ['d502001', 'h502001', 'performance']) {
        const { statusCode, headers, rawPayload } = await fetchFile(as(username), id);
        expect([username, statusCode]).toEqual([username, 200]);
        expect(headers).toMatchObject({
          'content-type': type,
          'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': "default-src 'none'; sandbox",
        });
        expect(rawPayload.equals(bytes)).toBe(true);
      }
      // Supervision reads what was accepted, and this is a draft.
      const notThere = await fetchFile(as('stranger'), encodeId({ type: 'Upload', countyId: newId(), id: newId() }));
      for (const username of ['neighbour', 'stranger', 'yq-performance', 'congress', 'province']) {
        const { statusCode, body } = await fetchFile(as(username), id);
        expect([username, statusCode, body]).toEqual([username, 404, notThere.body]);
      }
    },
  );

  test('named by an evaluation stays; of others only the last few do', async () => {
    const id = await sendUp(as('d502001'), FILES.pdf[0], FILES.pdf[1]);
    expect(await name(id, 'k99')).toEqual([]);
    await rowsAsOwner(house, `update upload set at = at - interval '3 days'`);
    for (let sent = 0; sent < 31; sent += 1) await sendUp(as('d502001'), `${sent}.png`, PNG);
    expect((await fetchFile(as('performance'), id)).statusCode).toBe(200);
    const kept = await rowsAsOwner<{ count: number }>(
      house,
      'select count(*)::int as count from upload where evaluation_id is null and by_id = (select id from app_user where username = $1)',
      ['d502001'],
    );
    expect(kept).toEqual([{ count: 30 }]);
  });
});
