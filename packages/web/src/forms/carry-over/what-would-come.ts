import { definitionOf, type FigureTable, figureIn, rowFigure, rowsOf, textOf } from '@jiping/domain/figures';
import type { Template } from '@jiping/domain/templates';

/** Last year's record, and this year's so far. */
export interface TwoYears {
  readonly template: Template;
  readonly now: FigureTable;
  readonly lastYear: FigureTable;
  /** Sections in which somebody has written, this year and last. */
  readonly written: ReadonlySet<string>;
  readonly writtenLastYear: ReadonlySet<string>;
}

/** What last year's record could give this year's; the server takes over by the same rules and touches nothing that was typed. */
export interface Offer {
  /** Codes of this year's figures that would get a value. */
  readonly figures: readonly string[];
  /** Keys of sections that are still empty and were not last year. */
  readonly sections: readonly string[];
  /** Names of rows that this year's lists do not have. */
  readonly projects: readonly string[];
  readonly indicators: readonly string[];
}

/** Columns of this year that last year's values go into: last year's final accounts, and its budget. */
const COLUMNS = [
  ['.previous', ''],
  ['.previousBudget', '.budget'],
] as const;
const UNCHANGED = 'staff.quota';

export function whatWouldCome({ template, now, lastYear, written, writtenLastYear }: TwoYears): Offer {
  const isOpen = (to: string, from: string): boolean =>
    figureIn(lastYear, from).state !== 'missing' &&
    figureIn(now, to).state === 'missing' &&
    definitionOf(template, to) !== undefined;
  const figures = template.figures.flatMap(({ code }) => [
    ...COLUMNS.filter(([to, from]) => isOpen(`${code}${to}`, `${code}${from}`)).map(([to]) => `${code}${to}`),
    ...(code === UNCHANGED && isOpen(code, code) ? [code] : []),
  ]);
  return {
    figures,
    sections: [...writtenLastYear].filter((key) => !written.has(key)),
    projects: namesGone(now, lastYear, 'projects'),
    indicators: namesGone(now, lastYear, 'indicators'),
  };
}

function namesGone(now: FigureTable, lastYear: FigureTable, list: string): readonly string[] {
  const names = (table: FigureTable) =>
    rowsOf(table, list).flatMap((row) => textOf(figureIn(table, rowFigure(list, row, 'name')))?.trim() || []);
  const known = new Set(names(now));
  return names(lastYear).filter((name) => !known.has(name));
}

export const isNothing = ({ figures, sections, projects, indicators }: Offer): boolean =>
  figures.length + sections.length + projects.length + indicators.length === 0;

/** Whether so little has been written that starting from last year is the next thing to do. */
export const isBarelyBegun = ({ now, written }: TwoYears): boolean =>
  written.size <= 1 && [...now.values()].filter(({ state }) => state !== 'missing').length < 12;
