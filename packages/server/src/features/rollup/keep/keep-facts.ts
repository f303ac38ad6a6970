import type { EntityManager } from '@mikro-orm/postgresql';
import { withScope } from '../../../platform/database/scope.ts';
import { Cycle } from '../../cycles/cycle.entity.ts';
import { cycleOpened, obligationChanged } from '../../cycles/events.ts';
import { Department } from '../../departments/department.entity.ts';
import { departmentEnded } from '../../departments/events.ts';
import { evaluationMoved } from '../../evaluations/events.ts';
import { rectificationMoved } from '../../rectification/events.ts';
import { Region } from '../../regions/region.entity.ts';
import { EvaluationFact } from '../evaluation-fact.entity.ts';
import { factsOfCycle } from './facts-of-cycle.ts';
import { refreshAnew, refreshSummaries } from './refresh-summaries.ts';
import { lockSummary } from './stored-slices.ts';
import { storedFact, writeFacts } from './write-fact.ts';

interface DepartmentYear {
  readonly countyId: string;
  readonly departmentId: string;
  readonly fiscalYear: number;
}

/**
 * When an evaluation moves, or what a department owes becomes another, its fact and the summaries of its county, prefecture, province and
 * the nation change with it, in the same transaction. The person who did it need not see any of these.
 */
export function keepFacts(): void {
  evaluationMoved.listen((em, { evaluation }) => recordYear(em, evaluation));
  rectificationMoved.listen((em, { evaluation }) => recordYear(em, evaluation));
  obligationChanged.listen(recordYear);
  cycleOpened.listen((em, { cycle, county }) => recordCycle(em, county.id, cycle));
  departmentEnded.listen(async (em, { department, fromYear }) => {
    await noteSuccessor(em, department);
    await recordUnits(em, department, fromYear);
  });
}

/** The levels above know a department by its facts alone: those of its earlier years say into which one it was merged. */
const noteSuccessor = (em: EntityManager, { id, countyId, successorId }: Department): Promise<void> =>
  inRollUp(em, countyId, async () => {
    await em.execute(
      `update evaluation_fact set fact = fact || jsonb_build_object('successorId', ?::text), version = gen_random_uuid()
       where county_id = ? and department_id = ?`,
      [successorId, countyId, id],
    );
  });

/** Its subordinate units are another's from then on, whose report may state their money. */
const recordUnits = (em: EntityManager, { id, countyId }: Department, fromYear: number): Promise<void> =>
  inRollUp(em, countyId, async () => {
    if ((await em.count(Department, { supervisorId: id })) === 0) return;
    for (const cycle of await em.find(Cycle, { fiscalYear: { $gte: fromYear } }, { orderBy: { fiscalYear: 'asc' } }))
      await record(em, countyId, cycle);
  });

const recordYear = (em: EntityManager, { countyId, departmentId, fiscalYear }: DepartmentYear): Promise<void> =>
  inRollUp(em, countyId, async () => {
    const cycle = await em.findOne(Cycle, { fiscalYear });
    if (cycle) await record(em, countyId, cycle, departmentId);
  });

const recordCycle = (em: EntityManager, countyId: string, cycle: Cycle): Promise<void> =>
  inRollUp(em, countyId, () => record(em, countyId, cycle));

async function record(em: EntityManager, countyId: string, cycle: Cycle, departmentId?: string): Promise<void> {
  const now = new Date();
  const { fiscalYear } = cycle;
  const county = await em.findOneOrFail(Region, { id: countyId });
  // Locked before the facts are written, and not after: a rebuild takes the same two in this order.
  if (!(await lockSummary(em, county, fiscalYear, now))) return refreshAnew(em, county, now);
  const before = departmentId === undefined ? null : await storedFact(em, county, fiscalYear, departmentId);
  const facts = await factsOfCycle(em, cycle, departmentId);
  const written = await writeFacts(em, county, facts, now);
  if (departmentId === undefined) return refreshSummaries(em, county, fiscalYear, now);
  const after = facts[0] ?? null;
  if (!after) await em.nativeDelete(EvaluationFact, { countyId, departmentId, fiscalYear });
  // Passed on from one review to the next, for one: no sum is another for it.
  if (after ? written > 0 : before) await refreshSummaries(em, county, fiscalYear, now, { before, after });
}

/** Within the scope of the roll-up: one county's rows, and the facts and summaries of everything. */
const inRollUp = (em: EntityManager, countyId: string, work: () => Promise<void>): Promise<void> =>
  withScope(em, { countyId, departmentIds: '*', regionPath: '/' }, work);
