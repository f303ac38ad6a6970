import { type House, startHouse } from '../product/house.ts';
import type { Result } from '../result.ts';

/** The product started twice on one data directory: first an empty one, then what that left. The second keeps running. */
export async function measureStarts(dataDirectory: string): Promise<{ house: House; results: Result[] }> {
  const group = 'Start of the built server, until /readyz says yes';
  const first = await startHouse(dataDirectory);
  await first.stop();
  const house = await startHouse(dataDirectory);
  return {
    house,
    results: [
      {
        group,
        what: 'first: database made, migrated, demonstration loaded',
        unit: 's',
        measured: first.startedIn,
      },
      { group, what: 'second', unit: 's', measured: house.startedIn, goal: 10 },
    ],
  };
}
