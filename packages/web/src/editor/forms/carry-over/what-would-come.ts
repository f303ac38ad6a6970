import { carriedFigures, carriedRows } from '@jiping/domain/carry-over';
import { type FigureTable, rowCodeOf, textOf } from '@jiping/domain/figures';
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

/** What last year's record could give this year's; nothing that was typed is among it. */
export interface Offer {
  /** Codes of this year's figures that would get a value. */
  readonly figures: readonly string[];
  /** Keys of sections that are still empty and were not last year. */
  readonly sections: readonly string[];
  /** Names of rows that this year's lists do not have. */
  readonly projects: readonly string[];
  readonly indicators: readonly string[];
}

/** By the rules of the act itself, so that what is offered is what comes. */
export function whatWouldCome({ template, now, lastYear, written, writtenLastYear }: TwoYears): Offer {
  const newRows = (list: 'projects' | 'indicators') =>
    [...carriedRows(template, now, lastYear, list)].flatMap(([code, value]) =>
      rowCodeOf(code)?.field === 'name' ? (textOf(value) ?? []) : [],
    );
  return {
    figures: [...carriedFigures(template, now, lastYear).keys()],
    sections: [...writtenLastYear].filter((key) => !written.has(key)),
    projects: newRows('projects'),
    indicators: newRows('indicators'),
  };
}

export const isNothing = ({ figures, sections, projects, indicators }: Offer): boolean =>
  figures.length + sections.length + projects.length + indicators.length === 0;

/** Whether so little has been written that starting from last year is the next thing to do. */
export const isBarelyBegun = ({ now, written }: TwoYears): boolean =>
  written.size <= 1 && [...now.values()].filter(({ state }) => state !== 'missing').length < 12;
