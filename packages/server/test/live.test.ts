import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Live, openLive } from '../src/platform/live/live.ts';
import { announce, liveChannel } from '../src/platform/live/live-channel.ts';
import { onDatabase } from './global-setup.ts';
import { type House, openHouse } from './house.ts';

/** Messages between processes over PostgreSQL's LISTEN and NOTIFY; each `Live` is what a process of its own would have. */
let house: House;
const open: Live[] = [];
beforeAll(async () => {
  house = await openHouse('empty');
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((live) => live.stop()));
});
afterAll(() => house.close());

const weather = liveChannel('weather', z.object({ place: z.string(), degrees: z.int() }));
const process = (onLost?: (error: unknown) => void): Live => {
  const live = openLive(house.database.appUrl, onLost);
  open.push(live);
  return live;
};
const tell = (place: string, degrees: number, times = 1) =>
  house.database.orm.em.fork().transactional(async (em) => {
    for (let time = 0; time < times; time++) await announce(em, weather, { place, degrees });
  });
const about = (place: string, capacity?: number) => ({
  channel: weather,
  concerns: (facts: { place: string }) => facts.place === place,
  ...(capacity ? { capacity } : {}),
});
const LOOK_AGAIN = { kind: 'lookAgain' };
const told = (place: string, degrees: number) => ({ kind: 'told', facts: { place, degrees } });

const listeners = async (): Promise<{ pid: number; role: string }[]> =>
  onDatabase(house.ownerUrl, async (client) => {
    const { rows } = await client.query<{ pid: number; role: string }>(
      `select pid, usename as role from pg_stat_activity where datname = current_database() and application_name = 'jiping live'`,
    );
    return rows;
  });

describe('an announcement', () => {
  test('reaches every process that listens, and only whom it concerns', async () => {
    const [first, second] = [process().subscribe(about('县城')), process().subscribe(about('县城'))];
    const elsewhere = process().subscribe(about('山里'));
    for (const each of [first, second, elsewhere]) expect((await each.next()).value).toEqual(LOOK_AGAIN);
    await tell('县城', 21);
    await tell('山里', 9);
    expect((await first.next()).value).toEqual(told('县城', 21));
    expect((await second.next()).value).toEqual(told('县城', 21));
    expect((await elsewhere.next()).value).toEqual(told('山里', 9));
  });

  test('is told on commit: never before, never where it is rolled back, and once however often it was said', async () => {
    const heard = process().subscribe(about('县城'));
    await heard.next();
    await house.database.orm.em
      .fork()
      .transactional(async (em) => {
        await announce(em, weather, { place: '县城', degrees: -40 });
        throw new Error('and yet it did not freeze');
      })
      .catch(() => undefined);
    const em = house.database.orm.em.fork();
    await em.begin();
    await announce(em, weather, { place: '县城', degrees: 1 });
    const waiting = heard.next();
    expect(await Promise.race([waiting, wait(200, 'nothing yet')])).toBe('nothing yet');
    await em.commit();
    expect((await waiting).value).toEqual(told('县城', 1));
    await tell('县城', 2, 5);
    await tell('县城', 3);
    expect((await heard.next()).value).toEqual(told('县城', 2));
    expect((await heard.next()).value).toEqual(told('县城', 3));
  });

  test('outside of a transaction is refused', async () => {
    await expect(announce(house.database.orm.em.fork(), weather, { place: '县城', degrees: 1 })).rejects.toThrow(
      /transaction/,
    );
  });

  test('leaves a slow reader the newest', async () => {
    const [slow, quick] = [process(), process()];
    const slowly = slow.subscribe(about('县城', 2));
    const quickly = quick.subscribe(about('县城'));
    await Promise.all([slowly.next(), quickly.next()]);
    for (let degrees = 1; degrees <= 6; degrees++) await tell('县城', degrees);
    for (let degrees = 1; degrees <= 6; degrees++) expect((await quickly.next()).value).toEqual(told('县城', degrees));
    await wait(100);
    expect([(await slowly.next()).value, (await slowly.next()).value]).toEqual([told('县城', 5), told('县城', 6)]);
  });

  test('that nobody here understands means to look again', async () => {
    const heard = process().subscribe(about('县城'));
    await heard.next();
    for (const payload of ['no JSON', '{"channel":"weather","facts":{"place":"县城","degrees":"warm"}}'])
      await onDatabase(house.ownerUrl, (client) => client.query(`select pg_notify('jiping_live', $1)`, [payload]));
    expect((await heard.next()).value).toEqual(LOOK_AGAIN);
    await tell('县城', 4);
    let last = await heard.next();
    while (last.value?.kind === 'lookAgain') last = await heard.next();
    expect(last.value).toEqual(told('县城', 4));
  });
});

describe('the connection that listens', () => {
  test("is one for a process however many subscribe, and is the application's", async () => {
    const live = process();
    const subscriptions = Array.from({ length: 50 }, () => live.subscribe(about('县城')));
    await Promise.all(subscriptions.map((each) => each.next()));
    expect((await listeners()).map(({ role }) => role)).toEqual([new URL(house.database.appUrl).username]);
    expect(live.subscribers).toBe(50);
    for (const each of subscriptions) await each.return?.();
    expect(live.subscribers).toBe(0);
  });

  test('is opened again when PostgreSQL ends it; everybody is told once to look again, and hears what comes after', async () => {
    const lost: unknown[] = [];
    const live = process((error) => lost.push(error));
    const [one, two] = [live.subscribe(about('县城')), live.subscribe(about('山里'))];
    await Promise.all([one.next(), two.next()]);
    for (const round of [1, 2]) {
      const before = await listeners();
      await onDatabase(house.ownerUrl, (client) => client.query('select pg_terminate_backend($1)', [before[0]!.pid]));
      // Said while nobody listens: this is what looking again is for.
      await tell('县城', 100);
      const started = performance.now();
      expect((await one.next()).value).toEqual(LOOK_AGAIN);
      expect((await two.next()).value).toEqual(LOOK_AGAIN);
      expect(performance.now() - started).toBeLessThan(3_000);
      expect((await listeners()).map(({ pid }) => pid)).not.toEqual(before.map(({ pid }) => pid));
      await tell('县城', round);
      expect((await one.next()).value).toEqual(told('县城', round));
    }
    expect(lost).toHaveLength(2);
  });

  test('ends with the server, and with it every loop that waits', async () => {
    const live = process();
    const heard = live.subscribe(about('县城'));
    await heard.next();
    const waiting = heard.next();
    await live.stop();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(await listeners()).toEqual([]);
  });

  test('is not opened before somebody subscribes, and is tried again while there is no database', async () => {
    process();
    expect(await listeners()).toEqual([]);
    const lost: unknown[] = [];
    const nowhere = openLive('postgresql://nobody:nothing@127.0.0.1:1/none', (error) => lost.push(error));
    const heard = nowhere.subscribe(about('县城'));
    const first = heard.next();
    await wait(600);
    expect(lost.length).toBeGreaterThanOrEqual(2);
    await nowhere.stop();
    expect(await first).toEqual({ done: true, value: undefined });
  });
});
