import { definitionOf, rowFigure } from '@jiping/domain/figures';
import type { Sheet } from '@jiping/domain/forms';
import type { Template } from '@jiping/domain/templates';
import type { IndicatorPlace } from '../indicators/library-rows.ts';

/** The figures of which a form's total is made. */
export interface ScoreLines {
  readonly execution: string;
  readonly rate: string;
  readonly indicators: string;
  readonly beforeCap: string;
  readonly total: string;
  readonly place: IndicatorPlace;
}

/** Which figures give the total of a form; null for a form without one. */
export function scoreLinesOf(template: Template, sheet: Sheet, codes: readonly string[]): ScoreLines | null {
  const lines = sheet.row ? ofProject(sheet.row) : OF_DEPARTMENT;
  const isThere = [lines.execution, lines.indicators, lines.beforeCap, lines.total].every(
    (code) => definitionOf(template, code) !== undefined,
  );
  return isThere && codes.includes(lines.total) ? lines : null;
}

const OF_DEPARTMENT: ScoreLines = {
  execution: 'score.execution',
  rate: 'budget.executionRate',
  indicators: 'score.indicators',
  beforeCap: 'score.beforeCap',
  total: 'score.self',
  place: { list: 'indicators' },
};

const ofProject = ({ list, key }: NonNullable<Sheet['row']>): ScoreLines => ({
  execution: rowFigure(list, key, 'executionScore'),
  rate: rowFigure(list, key, 'executionRate'),
  indicators: rowFigure(list, key, 'indicatorScore'),
  beforeCap: rowFigure(list, key, 'scoreBeforeCap'),
  total: rowFigure(list, key, 'score'),
  place: { list: 'projectIndicators', project: key },
});
