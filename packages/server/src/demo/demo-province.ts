import { demoCycles } from './cycles.ts';
import { DEPARTMENTS, departmentOf } from './departments.ts';
import { demoEvaluations } from './evaluations.ts';
import type { DemoProvince } from './model.ts';
import { demoPeople } from './people.ts';
import { REGIONS } from './regions.ts';

/**
 * The demonstration data: fiscal year 2020 finished, fiscal year 2021 in season at `now`. The same `now` gives the same
 * province; nothing in it is anybody's.
 */
export function demoProvince(now: Date): DemoProvince {
  const cycles = demoCycles(now);
  return {
    ...demoPlaces(),
    cycles,
    evaluations: demoEvaluations(cycles, now),
  };
}

/** Who is where, without what they wrote: enough to print the accounts at every start. */
export const demoPlaces = (): Pick<DemoProvince, 'regions' | 'departments' | 'people'> => ({
  regions: REGIONS,
  departments: DEPARTMENTS.map(departmentOf),
  people: demoPeople(),
});
