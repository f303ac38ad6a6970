import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, signedIn } from './house.ts';

/** A connection is somebody else's as soon as a request is answered. */
let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** One part is refused at once, which leaves nothing of the answer; the others wait for the connection one after the other. */
const REFUSED_AT_ONCE = `{
  ${[...'abcdefgh'].map((name) => `${name}: departments(countyCode: "990121", first: 5) { edges { node { id } } }`).join(' ')}
  refused: cycles(first: -1) { edges { node { id } } }
}`;

test('a request that was answered asks nothing any more', async () => {
  const person = await signedIn(house, 'performance');
  // The second time it is asked ahead.
  for (const _ of [1, 2]) {
    house.statements();
    const { data, errors } = await person.ask(REFUSED_AT_ONCE);
    expect([data, errors?.map(({ extensions: { code } }) => code)]).toEqual([null, ['BAD_USER_INPUT']]);
    expect(house.statements().at(-1)).toBe('[query] commit');
    await wait(200);
    expect(house.statements()).toEqual([]);
  }
});
