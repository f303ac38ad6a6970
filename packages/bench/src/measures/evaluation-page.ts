import { byHand, met } from '../database/by-hand.ts';
import { evaluationRecord } from '../product/fill-evaluation.ts';
import type { Neighbourhood } from '../product/neighbourhood.ts';
import { withServerCpu } from '../product/server-cpu.ts';
import type { Result } from '../result.ts';
import { sample, sideBySide } from '../samples.ts';

const group = 'Reading, at the server by HTTP, beside the same SQL by hand';
const PARTS = ['section', 'figure', 'explanation', 'opinion'];

const RUNS = 200;
const WARM_UP = 40;

/** The editor's page as it opens: the whole record, last year's beside it; and the pulse that it asks every few seconds. */
export async function measureEvaluationPage({
  house,
  preparer,
  database,
  evaluation,
}: Neighbourhood): Promise<Result[]> {
  const { id, countyId, rowId, sight } = evaluation;
  const {
    result: [measured, hand],
    serverCpu,
  } = await withServerCpu(house, RUNS + WARM_UP, () =>
    sideBySide(
      RUNS,
      () => evaluationRecord(preparer, id),
      () =>
        byHand(database, sight, async () => {
          const { rows } = await met(
            database,
            `select e.*, t.data, d.name, d.code, r.name as county, p.id as previous_id from evaluation e
           join template t on t.id = e.template_id join region r on r.id = e.county_id
           join department d on d.county_id = e.county_id and d.id = e.department_id
           left join evaluation p on p.county_id = e.county_id and p.department_id = e.department_id and p.fiscal_year = e.fiscal_year - 1
           where e.county_id = $1 and e.id = $2`,
            [countyId, rowId],
          );
          const both = [rowId, rows[0].previous_id];
          for (const part of PARTS)
            await database.query(`select * from ${part} where county_id = $1 and evaluation_id = any($2)`, [
              countyId,
              both,
            ]);
        }),
      WARM_UP,
    ),
  );
  const pulse = await sample(200, () => preparer.ask('EvaluationPulse', { id }));
  return [
    { group, what: 'the evaluation page', unit: 'ms', measured, byHand: hand, serverCpu },
    { group, what: 'its pulse', unit: 'ms', measured: pulse },
  ];
}
