import {
  type FigureTable,
  type FigureValue,
  figureIn,
  INDICATOR_FIELDS,
  type IndicatorField,
  indicatorFacts,
  numberOf,
  rowCodeOf,
  rowFigure,
  rowsOf,
  textOf,
} from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import type { Decimal } from '../../money/index.ts';
import { type IndicatorFacts, type Sign, signOf } from '../../scoring/index.ts';
import type { Template } from '../../templates/index.ts';
import type { CheckInput } from '../check.ts';
import { changedSince, completedFigures } from '../known-figures.ts';

/** The lists whose rows are indicators: the department's own, and those of its projects. */
export const INDICATOR_LISTS = ['indicators', 'projectIndicators'] as const;
type IndicatorList = (typeof INDICATOR_LISTS)[number];

/** An indicator's target or actual value: a number, or a date or words; null where nobody has said, or where it is masked. */
export type Measure = { readonly number: Decimal } | { readonly text: string };

/** One indicator with what follows from its cells. */
export interface IndicatorRow {
  readonly list: IndicatorList;
  readonly key: string;
  /** Row key and name of the project it belongs to; null for the department's own. */
  readonly project: { readonly key: string; readonly name: string | null } | null;
  readonly name: string | null;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly library: string | null;
  readonly sign: Sign | null;
  readonly standard: string | null;
  /** The target in force: as adjusted, where it was. */
  readonly target: Measure | null;
  readonly actual: Measure | null;
  readonly unit: string | null;
  readonly weight: Decimal | null;
  readonly coefficient: Decimal | null;
  readonly ticked: string | null;
  /** As stated, else as computed. */
  readonly score: Decimal | null;
  readonly scoreReason: string | null;
  readonly deviation: string | null;
  readonly evidence: string | null;
  /** What its score is computed from, the same as in its cell; null before it has a sign. */
  readonly facts: IndicatorFacts | null;
}

/** `needs` of a check that reads these fields of indicators. Which rows there are, and how they are called, it needs as well. */
export const ofIndicators = (...fields: readonly IndicatorField[]): readonly string[] => [
  ...INDICATOR_LISTS.flatMap((list) =>
    [...new Set([...fields, 'name', 'weight'])].map((field) => rowFigure(list, '*', field)),
  ),
  'projectIndicators.*.project',
  'projects.*.name',
];

/** The code of one of its cells: `cellOf(row, 'score')` → `indicators.k3.score`. */
export const cellOf = ({ list, key }: IndicatorRow, field: IndicatorField): string => rowFigure(list, key, field);

/** How a finding calls it: `“办结率”`, `项目“查档服务”的“办结率”`. */
export function titleOf({ name, project }: IndicatorRow): Bilingual {
  const own = name === null ? said('未命名的指标', 'An unnamed indicator') : said(`“${name}”`, `“${name}”`);
  if (!project) return own;
  const of =
    project.name === null ? said('项目', 'a project') : said(`项目“${project.name}”`, `project “${project.name}”`);
  return said(`${of.zh}的${own.zh}`, `${own.en} of ${of.en}`);
}

/**
 * The indicators that have been begun and have a name or points. A row none of whose cells changed is the same object as before, so that
 * what was judged of it need not be judged again.
 */
export const indicatorRowsOf = (input: CheckInput): readonly IndicatorRow[] => rowsRead(input).rows;

/** Indicators that have been begun, those included that have neither a name nor points yet. */
export const everyIndicatorRow = (input: CheckInput): readonly IndicatorRow[] =>
  [...rowsRead(input).known.values()].map(({ row }) => row).filter(isBegun);

/** What somebody has to set to make an indicator of a row. A count that was only read in a report's text has none of it, and is no indicator yet. */
const SET_BY_PEOPLE = ['level1', 'level2', 'library', 'sign', 'target', 'weight', 'coefficient', 'score'] as const;

const isBegun = (row: IndicatorRow): boolean => SET_BY_PEOPLE.some((field) => row[field] !== null);

function rowsRead(input: CheckInput): RowsRead {
  const table = completedFigures(input);
  const before = read.get(table);
  if (before?.template === input.template) return before;
  const since = changedSince(table);
  const base = since && read.get(since.before);
  const isKept = since && base?.template === input.template ? keptRows(since.changed) : () => false;
  const kept = base?.template === input.template ? base.known : latest.get(input.template);
  const now = new Map<string, KnownRow>();
  const rows = INDICATOR_LISTS.flatMap((list) =>
    rowsOf(table, list).flatMap((key) => {
      const id = `${list}.${key}`;
      const was = kept?.get(id);
      const found = was && isKept(id) ? was : readRow(table, list, key, was);
      now.set(id, found);
      return isBegun(found.row) && (found.row.name !== null || found.row.weight !== null) ? [found.row] : [];
    }),
  );
  const found = { template: input.template, rows, known: now };
  read.set(table, found);
  latest.set(input.template, now);
  return found;
}

/** Of which rows no cell changed. All are read again where a project changed its name. */
function keptRows(changed: Iterable<string>): (id: string) => boolean {
  const touched = new Set<string>();
  for (const code of changed) {
    const cell = rowCodeOf(code);
    if (cell?.list === 'projects' && cell.field === 'name') return () => false;
    if (cell) touched.add(`${cell.list}.${cell.row}`);
  }
  return (id) => !touched.has(id);
}

interface KnownRow {
  readonly codes: readonly string[];
  readonly values: readonly (FigureValue | undefined)[];
  readonly row: IndicatorRow;
}

interface RowsRead {
  readonly template: Template;
  readonly rows: readonly IndicatorRow[];
  readonly known: ReadonlyMap<string, KnownRow>;
}

const read = new WeakMap<FigureTable, RowsRead>();
// The rows last read with a template: where it is not known what changed, cell by cell is compared with these.
const latest = new WeakMap<Template, ReadonlyMap<string, KnownRow>>();

function readRow(table: FigureTable, list: IndicatorList, key: string, before: KnownRow | undefined): KnownRow {
  const codes = before?.codes ?? [...INDICATOR_FIELDS, 'project'].map((field) => rowFigure(list, key, field));
  const values = codes.map((code) => table.get(code));
  const projectKey = textOf(values.at(-1));
  // The project's name is part of what findings say of the row.
  if (projectKey !== null) values.push(table.get(rowFigure('projects', projectKey, 'name')));
  if (before && before.values.length === values.length && values.every((value, at) => value === before.values[at])) {
    return before;
  }
  const cell = (field: IndicatorField) => values[INDICATOR_FIELDS.indexOf(field)];
  const words = (field: IndicatorField) => textOf(cell(field));
  const row: IndicatorRow = {
    list,
    key,
    project:
      list === 'indicators'
        ? null
        : { key: projectKey ?? '', name: projectKey === null ? null : textOf(values.at(-1)) },
    name: words('name'),
    level1: words('level1'),
    level2: words('level2'),
    library: words('library'),
    sign: signOf(words('sign')),
    standard: words('standard'),
    target: measureOf(cell('adjustedTarget')) ?? measureOf(cell('target')),
    actual: measureOf(cell('actual')),
    unit: words('unit'),
    weight: numberOf(cell('weight')),
    coefficient: numberOf(cell('coefficient')),
    ticked: words('ticked'),
    score: numberOf(cell('score')),
    scoreReason: words('scoreReason'),
    deviation: words('deviation'),
    evidence: words('evidence'),
    facts: indicatorFacts(rowFigure(list, key, 'score'), { value: (code) => figureIn(table, code) }),
  };
  return { codes, values, row };
}

/** What a target's or an actual value's cell says. */
export function measureOf(value: FigureValue | undefined): Measure | null {
  const number = numberOf(value);
  if (number !== null) return { number };
  const text = textOf(value);
  return text === null ? null : { text };
}
