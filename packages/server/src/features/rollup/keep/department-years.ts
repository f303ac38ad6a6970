import type { EvaluationState } from '@jiping/domain/lifecycle';
import type { RectificationTally } from '@jiping/domain/rectification';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cycle } from '../../cycles/cycle.entity.ts';

/** What a department owes in a cycle and has done about it, as plain rows: a rebuild reads tens of thousands. */
export interface DepartmentYear {
  readonly department: KnownDepartment;
  /** Why it need not report; null where it must. */
  readonly exemptionReason: string | null;
  readonly evaluation: KnownEvaluation | null;
}

export interface KnownDepartment {
  readonly id: string;
  readonly countyId: string;
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly financeSection: string;
  readonly supervisorId: string | null;
  readonly successorId: string | null;
  readonly coversSubordinates: boolean;
}

export interface KnownEvaluation {
  readonly id: string;
  readonly state: EvaluationState;
  readonly isHandedIn: boolean;
  readonly isLate: boolean;
  readonly reviewScore: string | null;
  readonly returnCount: number;
  readonly problemCodes: readonly string[];
  readonly rectifications: RectificationTally;
}

interface Row extends KnownDepartment {
  readonly exemptionReason: string | null;
  readonly evaluation: KnownEvaluation | null;
}

/** The departments that owe something in a cycle, or one of them. */
export async function departmentYears(
  em: EntityManager,
  { id, countyId }: Cycle,
  departmentId?: string,
): Promise<readonly DepartmentYear[]> {
  const rows = await em.execute<Row[]>(
    `select d.id, d.county_id as "countyId", d.code, d.name, d.category, d.finance_section as "financeSection",
       d.supervisor_id as "supervisorId", d.successor_id as "successorId", d.covers_subordinates as "coversSubordinates",
       o.exemption_reason as "exemptionReason",
       case when e.id is not null then json_build_object('id', e.id, 'state', e.state, 'isHandedIn', e.submitted_at is not null,
         'isLate', e.is_late, 'reviewScore', e.review_score::text, 'returnCount', e.return_count,
         'problemCodes', e.problem_codes, 'rectifications', json_build_object('issued', r.issued, 'reported', r.reported,
           'closed', r.closed, 'budgetCut', r.budget_cut::text)) end as evaluation
     from obligation o
     join department d on d.county_id = o.county_id and d.id = o.department_id
     left join evaluation e on e.county_id = o.county_id and e.cycle_id = o.cycle_id and e.department_id = o.department_id
     left join lateral (
       select count(*)::int as issued, count(*) filter (where state = 'reported')::int as reported,
         count(*) filter (where state = 'closed')::int as closed,
         coalesce(sum(budget_use_amount) filter (where budget_use_kind = 'cut'), 0)::numeric(20, 2) as budget_cut
       from rectification where county_id = o.county_id and evaluation_id = e.id and state <> 'withdrawn'
     ) r on true
     where o.county_id = ? and o.cycle_id = ? ${departmentId === undefined ? '' : 'and o.department_id = ?'}`,
    departmentId === undefined ? [countyId, id] : [countyId, id, departmentId],
  );
  return rows.map(({ exemptionReason, evaluation, ...department }) => ({ department, exemptionReason, evaluation }));
}
