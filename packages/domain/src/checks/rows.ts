import {
  amountOf,
  type FigureValue,
  isStated,
  numberOf,
  rowFigure,
  rowName,
  rowsOf,
  textOf,
} from '../figures/index.ts';
import type { Bilingual } from '../language/index.ts';
import { type Decimal, type Money, ZERO } from '../money/index.ts';
import type { CheckInput } from './check.ts';
import { same } from './figure-words.ts';
import { effectiveFigure } from './known-figures.ts';

/** A row of one of the record's lists as rules see it: a project, an indicator, a building. */
export interface Row {
  readonly list: string;
  readonly key: string;
  /** `“代表活动经费”`, or `第 3 行` while it has no name. */
  readonly name: Bilingual;
  /** `row.code('outturn')` → `projects.k3.outturn`. */
  code(field: string): string;
  /** As the rules see it: what is stated, else what follows from the rest. */
  value(field: string): FigureValue;
  /** Yuan; what is not applicable is nothing, what is missing or masked is null. */
  amount(field: string): Money | null;
  number(field: string): Decimal | null;
  /** Words of a text, date, choice or measure. */
  text(field: string): string | null;
  /** Whether somebody has said something of it, be it that it is masked or not applicable. */
  isStated(field: string): boolean;
}

// Many checks look at the same rows of one evaluation.
const known = new WeakMap<CheckInput, Map<string, readonly Row[]>>();
const grouped = new WeakMap<readonly Row[], Map<string, ReadonlyMap<string, readonly Row[]>>>();

/** The rows of a list in their order: `rowsIn(input, 'buildings')`. */
export function rowsIn(input: CheckInput, list: string): readonly Row[] {
  const lists = known.get(input) ?? new Map<string, readonly Row[]>();
  known.set(input, lists);
  const rows = lists.get(list) ?? rowsOf(input.figures, list).map((key, index) => rowOf(input, list, key, index + 1));
  lists.set(list, rows);
  return rows;
}

/** The rows of a list that name another row in a field: `rowsNaming(input, 'vouchers', 'project', 'k3')`. */
export function rowsNaming(input: CheckInput, list: string, field: string, key: string): readonly Row[] {
  const rows = rowsIn(input, list);
  const fields = grouped.get(rows) ?? new Map<string, ReadonlyMap<string, readonly Row[]>>();
  grouped.set(rows, fields);
  const groups = fields.get(field) ?? byWords(rows, field);
  fields.set(field, groups);
  return groups.get(key) ?? [];
}

function byWords(rows: readonly Row[], field: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const words = row.text(field) ?? '';
    const group = groups.get(words);
    if (group) group.push(row);
    else groups.set(words, [row]);
  }
  return groups;
}

/** The projects of the record. */
export const projectsOf = (input: CheckInput): readonly Row[] => rowsIn(input, 'projects');

/** The department's own indicators. */
export const indicatorsOf = (input: CheckInput): readonly Row[] => rowsIn(input, 'indicators');

/** The indicators of one project, or of all: the field `project` of an indicator is the key of its project's row. */
export const projectIndicatorsOf = (input: CheckInput, project?: Row): readonly Row[] =>
  project === undefined
    ? rowsIn(input, 'projectIndicators')
    : rowsNaming(input, 'projectIndicators', 'project', project.key);

/** Every indicator: those of the department, then those of its projects. */
export const allIndicatorsOf = (input: CheckInput): readonly Row[] => [
  ...indicatorsOf(input),
  ...projectIndicatorsOf(input),
];

function rowOf(input: CheckInput, list: string, key: string, place: number): Row {
  const code = (field: string) => rowFigure(list, key, field);
  const value = (field: string) => effectiveFigure(input, code(field));
  const name = rowName(input.figures, list, key);
  return {
    list,
    key,
    name: name === null ? { zh: `第 ${place} 行`, en: `row ${place}` } : same(`“${name}”`),
    code,
    value,
    amount: (field) => (value(field).state === 'notApplicable' ? ZERO : amountOf(value(field))),
    number: (field) => numberOf(value(field)),
    text: (field) => textOf(value(field)),
    isStated: (field) => isStated(input.figures.get(code(field))),
  };
}
