import type { FigureTable } from '@jiping/domain/figures';
import { type EvaluationFact as Fact, factStateOf, measuresOf, weightOf } from '@jiping/domain/rollup';
import { gradeOf } from '@jiping/domain/scoring';
import { trimmed } from '../../platform/decimal.ts';
import type { Obligation } from '../cycles/cycle.entity.ts';
import type { Department } from '../departments/department.entity.ts';
import type { Evaluation } from '../evaluations/evaluation.entity.ts';

export interface FactSources {
  readonly department: Department;
  readonly obligation: Obligation | null;
  readonly fiscalYear: number;
  readonly evaluation: Evaluation | null;
  /**
   * The effective ones, as last handed in: what the department mends after a return is its own until it hands it in again. Asked for
   * only where something was.
   */
  readonly figures: () => FigureTable;
}

/** What the roll-up knows of a department's year, from the records themselves: incremental and rebuilt facts come from here. */
export function factOf({ department, obligation, fiscalYear, evaluation, figures }: FactSources): Fact {
  const handedIn = evaluation?.submittedAt != null;
  const table = handedIn ? figures() : null;
  const stated = table?.get('score.self');
  const selfScore = stated && 'number' in stated ? decimal(stated.number) : null;
  const reviewScore = decimal(evaluation?.reviewScore);
  const score = reviewScore ?? selfScore;
  return {
    countyId: department.countyId,
    departmentId: department.id,
    fiscalYear,
    category: department.category,
    financeSection: department.financeSection,
    state: stateOf(evaluation, obligation, handedIn),
    timeliness: handedIn ? (evaluation?.isLate ? 'late' : 'onTime') : null,
    returns: evaluation?.returnCount ?? 0,
    measures: table ? measuresOf(table) : {},
    selfScore,
    reviewScore,
    grade: score === null ? null : gradeOf(score),
    weight: table ? weightOf(table) : null,
    problems: evaluation?.problemCodes ?? [],
    unmapped: [],
    supervisorId: department.supervisorId,
    coversSubordinates: department.coversSubordinates,
  };
}

function stateOf(evaluation: Evaluation | null, obligation: Obligation | null, handedIn: boolean): Fact['state'] {
  if (obligation?.exemptionReason) return 'exempted';
  return evaluation ? factStateOf(evaluation.state, handedIn) : 'obliged';
}

const decimal = (value: string | null | undefined): string | null => (value == null ? null : trimmed(value));
