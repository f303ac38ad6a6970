import { describe, expect, it } from 'vitest';
import { fetching, NotFetched } from './fetching.ts';

/** A network that fails for so many requests, and counts them. */
const network = (failures: number) => {
  const asked = { times: 0 };
  const fetchIt = async () => {
    asked.times += 1;
    if (asked.times <= failures) throw new TypeError('Failed to fetch dynamically imported module: /assets/trends.js');
    return `answer ${asked.times}`;
  };
  return { asked, fetchIt };
};

describe('fetching', () => {
  it('asks for nothing until it is wanted, and then once', async () => {
    const { asked, fetchIt } = network(0);
    const code = fetching(fetchIt);
    expect([asked.times, code.got()]).toEqual([0, undefined]);
    expect(await Promise.all([code.attempt(), code.attempt(), code.again()])).toEqual(Array(3).fill('answer 1'));
    expect([asked.times, code.got()]).toEqual([1, 'answer 1']);
  });

  it('stays failed, with one and the same promise, until it is asked for again', async () => {
    const { asked, fetchIt } = network(1);
    const code = fetching(fetchIt);
    const first = code.attempt();
    await expect(first).rejects.toThrow('/assets/trends.js');
    expect(code.attempt()).toBe(first);
    expect([asked.times, code.got()]).toEqual([1, undefined]);
  });

  it('comes by the failure’s own `again`, as a retry does it', async () => {
    const { asked, fetchIt } = network(2);
    const code = fetching(fetchIt);
    const failure: unknown = await code.attempt().catch((error: unknown) => error);
    if (!(failure instanceof NotFetched)) throw new Error('No NotFetched was thrown');
    await expect(failure.again()).rejects.toBeInstanceOf(NotFetched);
    expect(await failure.again()).toBe('answer 3');
    expect([asked.times, code.got()]).toEqual([3, 'answer 3']);
    expect(await code.attempt()).toBe('answer 3');
    expect(await failure.come, 'all who wait hear of it').toBe('answer 3');
  });

  it('puts right what the failure broke before it asks again, never before the first time', async () => {
    const { fetchIt } = network(1);
    const mended: unknown[] = [];
    const code = fetching(fetchIt, async (cause) => void mended.push(cause));
    await code.attempt().catch(() => {});
    expect(mended).toEqual([]);
    await code.again();
    expect(mended).toEqual([expect.any(TypeError)]);
  });
});
