import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, signedIn } from './house.ts';

/** Cursors that somebody made: refused as what the caller can mend, and the next request finds everything as it was. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const OPEN = `query ($after: String, $orderBy: OpenRectificationOrder) { openRectifications(first: 2, after: $after, orderBy: $orderBy) { totalCount } }`;
const ID = '01a20a6b-8322-7148-bd32-4085f887d64f';

test.each<[string, unknown]>([
  ['a NUL', ['issued', '2021-01-01', 'a\0b']],
  ['a NUL in the state', ['a\0b', '2021-01-01', ID]],
  ['a day that there is not', ['issued', '2021-02-31', ID]],
  ['no key', ['issued', '2021-01-01', "' or 1=1; commit; --"]],
  ['something else in it', [['issued'], '2021-01-01', ID]],
  ['too little', ['issued']],
])('with %s', async (_, values) => {
  const person = await signedIn(house, 'performance');
  const after = Buffer.from(JSON.stringify(values)).toString('base64url');
  for (const orderBy of ['TO_CHECK_FIRST', 'TO_CHECK_FIRST']) {
    const { errors, response } = await person.ask(OPEN, { after, orderBy });
    expect(
      errors?.map(({ extensions: { code } }) => code),
      response.body,
    ).toEqual(['BAD_USER_INPUT']);
  }
  expect((await person.ask(OPEN)).data.openRectifications.totalCount).toBeGreaterThan(0);
});
