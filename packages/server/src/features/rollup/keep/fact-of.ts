import type { FigureTable } from '@jiping/domain/figures';
import { signatureOf } from '@jiping/domain/likeness';
import { NO_RECTIFICATIONS } from '@jiping/domain/rectification';
import {
  deductionsOf,
  type EvaluationFact as Fact,
  factStateOf,
  indicatorSums,
  measuresOf,
  unmappedIn,
  weightOf,
} from '@jiping/domain/rollup';
import { gradeOf } from '@jiping/domain/scoring';
import type { Template } from '@jiping/domain/templates';
import { trimmed } from '../../../platform/decimal.ts';
import type { KnownDepartment, KnownEvaluation } from './department-years.ts';

export interface FactSources {
  readonly department: KnownDepartment;
  readonly exemptionReason: string | null;
  readonly fiscalYear: number;
  /** Who supervises it in that year. */
  readonly supervisorId: string | null;
  readonly evaluation: KnownEvaluation | null;
  readonly template: Template;
  /** What it says as last handed in; asked for only where something was. */
  readonly handedIn: () => HandedIn;
}

/** Figures that a fact asks for, stated or derived, and the report's words (`wordsIn`). */
export interface HandedIn {
  readonly table: FigureTable;
  readonly words: string;
}

/** A fact with the signature of the report's words, which stands beside it because few who read facts need it. */
export interface RecordedFact {
  readonly fact: Fact;
  readonly evaluationId: string | null;
  readonly textSignature: readonly number[] | null;
}

/** What the roll-up knows of a department's year, from the records themselves: incremental and rebuilt facts come from here. */
export function factOf({ handedIn, template, ...sources }: FactSources): RecordedFact {
  const { department, exemptionReason, fiscalYear, evaluation, supervisorId } = sources;
  const stands = evaluation?.isHandedIn ? handedIn() : null;
  const table: FigureTable = stands?.table ?? new Map();
  const stated = table.get('score.self');
  const selfScore = stated && 'number' in stated ? decimal(stated.number) : null;
  const reviewScore = decimal(evaluation?.reviewScore);
  const score = reviewScore ?? selfScore;
  const fact: Fact = {
    countyId: department.countyId,
    departmentId: department.id,
    fiscalYear,
    departmentName: department.name,
    departmentCode: department.code,
    successorId: department.successorId,
    category: department.category,
    financeSection: department.financeSection,
    state: stateOf(evaluation, exemptionReason),
    timeliness: stands ? (evaluation?.isLate ? 'late' : 'onTime') : null,
    returns: evaluation?.returnCount ?? 0,
    measures: measuresOf(table),
    selfScore,
    reviewScore,
    grade: score === null ? null : gradeOf(score),
    weight: stands ? weightOf(table) : null,
    problems: evaluation?.problemCodes ?? [],
    unmapped: stands ? unmappedIn(template) : [],
    ...indicatorSums(table),
    deductions: deductionsOf(table, template.scoring.execution.weight),
    rectifications: evaluation?.rectifications ?? NO_RECTIFICATIONS,
    supervisorId,
    coversSubordinates: department.coversSubordinates,
  };
  return { fact, evaluationId: evaluation?.id ?? null, textSignature: stands ? signatureOf(stands.words) : null };
}

function stateOf(evaluation: KnownEvaluation | null, exemptionReason: string | null): Fact['state'] {
  if (exemptionReason) return 'exempted';
  return evaluation ? factStateOf(evaluation.state, evaluation.isHandedIn) : 'obliged';
}

const decimal = (value: string | null | undefined): string | null => (value == null ? null : trimmed(value));
