import type { EvaluationFact as Fact } from '@jiping/domain/rollup';
import type { DepartmentFactType } from './department-fact.type.ts';
import { factWith, MEASURE_CODES } from './fact-parts.ts';

/** Small, and what a county's lines are ranked and told apart by. */
const FIELDS = [
  ...([
    'countyId',
    'departmentId',
    'fiscalYear',
    'state',
    'timeliness',
    'returns',
    'selfScore',
    'reviewScore',
  ] as const),
  ...(['grade', 'problems', 'unmapped', 'supervisorId', 'coversSubordinates'] as const),
] as const;

/** What a line is made of: of the figures only those that are asked for. */
export type PartOfFact = Pick<Fact, (typeof FIELDS)[number] | 'measures'> & Partial<Pick<Fact, 'indicators'>>;

/** The figures that a cell of a line is made of; of the others none. */
const FIGURES: Partial<Record<keyof DepartmentFactType | 'figure', Iterable<string>>> = {
  adjustedBudget: ['budget.adjusted'],
  outturn: ['budget.outturn'],
  executionRate: ['budget.outturn', 'budget.adjusted'],
  threePublics: ['threePublics.total'],
  threePublicsChange: ['threePublics.total', 'threePublics.total.previous'],
  basic: ['expenditure.basic'],
  project: ['expenditure.project'],
  staffQuota: ['staff.quota'],
  staffActual: ['staff.actual'],
  overQuota: ['staff.actual', 'staff.quota'],
  risks: [
    ...['budget.outturn', 'budget.adjusted', 'expenditure.total', 'expenditure.total.previous'],
    ...['threePublics.total', 'threePublics.total.previous'],
  ],
  figure: MEASURE_CODES,
};

const isMade = (field: string): field is keyof typeof FIGURES => Object.hasOwn(FIGURES, field);

/** SQL of a fact with what these fields of a line are made of. */
export const factForLine = (column: string, asked: ReadonlySet<string>): string =>
  factWith(column, {
    fields: asked.has('lostOn') ? [...FIELDS, 'indicators'] : FIELDS,
    measures: [...asked].filter(isMade).flatMap((field) => [...(FIGURES[field] ?? [])]),
  });
