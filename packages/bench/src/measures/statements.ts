import type pg from 'pg';
import { StatementLog } from '../database/statement-log.ts';
import { evaluationRecord } from '../product/fill-evaluation.ts';
import { COUNTY, type Neighbourhood, PROVINCE, YEAR } from '../product/neighbourhood.ts';
import { signIn } from '../product/person.ts';
import { autosave, figureSetting } from './writing.ts';

/** What one operation sent to the database, message by message. */
export interface OperationStatements {
  readonly operation: string;
  readonly statements: readonly string[];
}

/** Each operation once more, with the database noting what it is sent. */
export async function listStatements(here: Neighbourhood, owner: pg.Client): Promise<OperationStatements[]> {
  const { house, preparer, performance, province, evaluation } = here;
  const save = await autosave(here);
  const set = await figureSetting(here);
  const operations: [string, () => Promise<unknown>][] = [
    ['Viewer', () => preparer.ask('Viewer')],
    ['SaveSection', () => save(1)],
    ['SetFigures', () => set(1)],
    ['EvaluationRecord', () => evaluationRecord(preparer, evaluation.id)],
    ['EvaluationPulse', () => preparer.ask('EvaluationPulse', { id: evaluation.id })],
    ['OwnEvaluations', () => preparer.ask('OwnEvaluations')],
    ['ReviewQueue', () => performance.ask('ReviewQueue')],
    ['Overview of the county', () => performance.ask('Overview', { regionCode: COUNTY, fiscalYear: YEAR })],
    ['Overview of the province', () => province.ask('Overview', { regionCode: PROVINCE, fiscalYear: YEAR })],
    ['CountyFacts', () => performance.ask('CountyFacts', { countyCode: COUNTY, fiscalYear: YEAR })],
    ['SignIn', () => signIn(house.address, 'preparer')],
  ];
  const log = await StatementLog.begin(owner, house.dataDirectory);
  try {
    const lists: OperationStatements[] = [];
    for (const [operation, act] of operations) lists.push({ operation, statements: await log.during(act) });
    return lists;
  } finally {
    await log.end();
  }
}
