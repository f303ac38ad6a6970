import {
  definitionOf,
  type FigureTable,
  figureIn,
  numberOf,
  patternOf,
  patternsFrom,
  rowCodeOf,
  rowFigure,
  textOf,
} from '@jiping/domain/figures';
import { compareDecimals } from '@jiping/domain/money';
import type { Template } from '@jiping/domain/templates';
import type { BookedSheet } from './sheet-book.ts';

export interface FormProgress {
  /** Cells that want a value from a person. */
  readonly wanted: number;
  readonly filled: number;
  /** `filled` of `wanted` in whole percent; 100 only when nothing is left. */
  readonly percent: number;
}

/**
 * How far a form is: of the cells that a person fills in, those that say anything — masked and not applicable are answers too.
 * Cells that are computed are nobody's work, and those that only some rows need count only there.
 */
export function progressOf(
  template: Template,
  table: FigureTable,
  { codes }: Pick<BookedSheet, 'codes'>,
): FormProgress {
  const wanted = codes.filter((code) => isWanted(template, table, code));
  const filled = wanted.filter((code) => figureIn(table, code).state !== 'missing').length;
  const percent = wanted.length === 0 ? 100 : Math.floor((filled * 100) / wanted.length);
  return { wanted: wanted.length, filled, percent };
}

/** Whether a person has to say something in this cell. */
export function isWanted(template: Template, table: FigureTable, code: string): boolean {
  const definition = definitionOf(template, code);
  if (!definition || definition.derivation || definition.kept === 'bureau') return false;
  if (code === EXECUTION_REASON)
    return isLess(figureIn(table, 'budget.executionRate'), template.scoring.execution.reasonBelow);
  if (code.endsWith(LAST_BUDGET)) return givesSomethingElse(template, code);
  const cell = rowCodeOf(code);
  if (!cell || !template.lists.some(({ key }) => key === cell.list)) return true;
  const needed = NEEDED_WHEN[cell.field];
  if (!needed) return true;
  return needed(template, (field) => figureIn(table, rowFigure(cell.list, cell.row, field)));
}

/** Why little was spent: wanted where the execution rate of the whole is low (SR-12). */
const EXECUTION_REASON = 'budget.executionReason';

const LAST_BUDGET = '.previousBudget';

/** Last year's budget is wanted where a rate of change is made of it (domain.md §3.1), not merely for its own sake. */
function givesSomethingElse(template: Template, code: string): boolean {
  const pattern = patternOf(template, code);
  const known = giving.get(template) ?? new Map<string, boolean>();
  giving.set(template, known);
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const gives = patternsFrom(template, code).some((one) => !one.endsWith(LAST_BUDGET));
  known.set(pattern, gives);
  return gives;
}

// A template never changes once loaded.
const giving = new WeakMap<Template, Map<string, boolean>>();

/** Where a project's funds came from, source by source: the whole breakdown or nothing of it. */
const SOURCES = ['Central', 'Province', 'City', 'County', 'Others'].flatMap((source) => [
  `received${source}`,
  `outturn${source}`,
]);
const bySource = (_: Template, field: Field): boolean => SOURCES.some((name) => field(name).state !== 'missing');

/** Signs with which a number is compared, which has a unit. */
const MEASURED = ['atLeast', 'atMost', 'equal'];

type Field = (name: string) => ReturnType<typeof figureIn>;

/** Fields that only some rows need, and when. */
const NEEDED_WHEN: Readonly<Record<string, (template: Template, field: Field) => boolean>> = {
  library: () => false,
  code: () => false,
  note: () => false,
  evidence: () => false,
  scoreReason: () => false,
  core: () => false,
  supervisor: () => false,
  unit: (_, field) => MEASURED.includes(textOf(field('sign')) ?? ''),
  ...Object.fromEntries(SOURCES.map((name) => [name, bySource])),
  adjustedTarget: (_, field) => field('adjustmentReason').state !== 'missing',
  adjustmentReason: (_, field) => field('adjustedTarget').state !== 'missing',
  coefficient: (template, field) => standardKind(template, field) === 'qualitative',
  ticked: (template, field) => standardKind(template, field) === 'checklist',
  // A judged indicator and one judged item by item have no measure of their own beside the judgement.
  actual: (template, field) => standardKind(template, field) !== 'checklist',
  deviation: (_, field) => isLess(field('score'), numberOf(field('weight'))),
  executionReason: ({ scoring }, field) => isLess(field('executionRate'), scoring.execution.reasonBelow),
};

function standardKind({ scoring }: Template, field: Field) {
  const key = textOf(field('standard'));
  return scoring.standards.find((standard) => standard.key === key)?.kind;
}

function isLess(value: ReturnType<typeof figureIn>, limit: string | null): boolean {
  const number = numberOf(value);
  return number !== null && limit !== null && compareDecimals(number, limit) < 0;
}
