import { evaluationRecord } from '../product/fill-evaluation.ts';
import { COUNTY, type Neighbourhood, PROVINCE, YEAR } from '../product/neighbourhood.ts';
import { autosave, figureSetting } from './writing.ts';

/** People at work: a write and four kinds of reading, five at a time. Memory is looked at after it. */
export async function mixedLoad(here: Neighbourhood, operations = 500): Promise<void> {
  const { preparer, performance, province, evaluation } = here;
  const save = await autosave(here);
  const set = await figureSetting(here);
  const acts = [
    (run: number) => (run % 2 === 0 ? save(run) : set(run)),
    () => evaluationRecord(preparer, evaluation.id),
    () => performance.ask('Overview', { regionCode: COUNTY, fiscalYear: YEAR }),
    () => performance.ask('ReviewQueue'),
    () => province.ask('Overview', { regionCode: PROVINCE, fiscalYear: YEAR }),
  ];
  for (let run = 0; run < operations / acts.length; run++) await Promise.all(acts.map((act) => act(run)));
}
