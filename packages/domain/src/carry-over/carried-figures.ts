import {
  effectiveFigures,
  type FigureTable,
  type FigureValue,
  figureIn,
  freeRows,
  isSameValue,
  isStated,
  knownNumber,
  POSITION,
  rowFigure,
  rowName,
  rowsOf,
  textOf,
  valueRefusal,
} from '../figures/index.ts';
import { definitionOf, type Template } from '../templates/index.ts';

/** What stays from one year to the next, of the single figures: the code of this year ← the code of last year. */
const SINGLE: readonly (readonly [to: (code: string) => string, from: string])[] = [
  [(code) => `${code}.previous`, ''],
  [(code) => `${code}.previousBudget`, '.budget'],
];

/** Staff quota 编制数 changes by decision only, so that last year's is the best guess. */
const UNCHANGED: readonly string[] = ['staff.quota'];

/** Fields of a row that stay; of others, which field of last year's they are. */
const STAYS: Readonly<Record<'projects' | 'indicators', Readonly<Record<string, string>>>> = {
  projects: { name: 'name', code: 'code', kind: 'kind', agency: 'agency', previous: 'outturn' },
  // Neither what was reached nor points: those are what is evaluated anew.
  indicators: {
    name: 'name',
    level1: 'level1',
    level2: 'level2',
    library: 'library',
    sign: 'sign',
    target: 'target',
    unit: 'unit',
    weight: 'weight',
    core: 'core',
  },
};

/** What is to be set, by code. */
type Values = Map<string, FigureValue>;

/** Whether this year's template keeps the value: another one has other choices, and shorter texts. */
const fits = (template: Template, code: string, value: FigureValue): boolean => {
  const definition = definitionOf(template, code);
  return definition !== undefined && valueRefusal(definition, value) === null;
};

/**
 * Last year's final accounts as this year's column “last year”, and last year's budget; what somebody typed already stays. What follows
 * from the parts taken over is left to follow: a total is taken only where it would be another.
 */
export function carriedFigures(template: Template, now: FigureTable, lastYear: FigureTable): Values {
  const values: Values = new Map();
  const wanted = template.figures.flatMap(({ code }) => [
    ...SINGLE.map(([to, from]) => [to(code), `${code}${from}`] as const),
    ...(UNCHANGED.includes(code) ? [[code, code] as const] : []),
  ]);
  const take = (isDerived: boolean, known: FigureTable): void => {
    for (const [to, from] of wanted) {
      const definition = definitionOf(template, to);
      const value = figureIn(lastYear, from);
      if (!definition || (definition.derivation !== undefined) !== isDerived || !fits(template, to, value)) continue;
      if (isStated(value) && !isStated(figureIn(now, to)) && !isSameValue(known.get(to), value)) values.set(to, value);
    }
  };
  take(false, now);
  take(true, effectiveFigures(template, new Map([...now, ...values])).table);
  return values;
}

/**
 * Last year's rows of a list with what stays of them. A row that has the same name this year already only gets what it lacks; others
 * are added below, as far as the list has room, with the keys they had: words that cite their figures then still do.
 */
export function carriedRows(
  template: Template,
  now: FigureTable,
  lastYear: FigureTable,
  list: 'projects' | 'indicators',
): Values {
  const values: Values = new Map();
  const nameIn = (table: FigureTable, row: string) => rowName(table, list, row)?.trim();
  const known = new Map(rowsOf(now, list).map((row) => [nameIn(now, row), row] as const));
  const fresh = freeRows(template, now, list);
  for (const old of rowsOf(lastYear, list)) {
    const name = nameIn(lastYear, old);
    if (!name) continue;
    const there = known.get(name);
    // What the bureau has confirmed is whole as it is.
    if (there !== undefined && textOf(figureIn(now, rowFigure(list, there, 'approved'))) === 'yes') continue;
    const added = there === undefined ? fresh(old) : null;
    const row = there ?? added?.row;
    if (row === undefined) break;
    if (added) values.set(rowFigure(list, row, POSITION.name), knownNumber(String(added.position)));
    for (const [to, from] of Object.entries(STAYS[list])) {
      const [code, value] = [rowFigure(list, row, to), figureIn(lastYear, rowFigure(list, old, from))];
      if (isStated(value) && !isStated(figureIn(now, code)) && fits(template, code, value)) values.set(code, value);
    }
    known.set(name, row);
  }
  return values;
}
