import {
  type FigureCatalogue,
  type FigureDefinition,
  type FigureValue,
  knownAmount,
  knownNumber,
  MISSING,
} from '@jiping/domain/figures';
import { sameJson } from '../../../editor/autosave/draft-kinds.ts';
import { FigureBoard } from '../../../editor/record/figure-board.ts';
import type { ReportFigure } from '../summary-report.query.ts';
import { texts } from '../texts.ts';

/** Nothing of a summary is scored by rules of a template: its figures are counted already. */
const NOTHING_SCORED: Omit<FigureCatalogue, 'figures'> = {
  lists: [],
  library: [],
  scoring: {
    levels: [],
    execution: { weight: '0', reasonBelow: '0' },
    caps: { on: false, rules: [] },
    overAchievement: { on: false, from: '0', deduct: '0' },
    grades: [],
    digits: 2,
    fewestIndicators: 0,
    heaviestIndicator: '0',
    reviewGap: '0',
    usual: { atLeast: '', atMost: '', equal: '', before: '', qualitative: '' },
    standards: [],
  },
};

const KINDS: readonly FigureDefinition['kind'][] = ['money', 'percent', 'score', 'count'];

/** A figure of the summary as the editor knows figures. */
function definitionOf({ code, label, kind, unit, digits }: ReportFigure): FigureDefinition {
  return {
    code,
    unit,
    digits,
    kind: KINDS.find((known) => known === kind) ?? 'count',
    label: { zh: label, en: label },
    meaning: texts.counted,
    aliases: [],
    essential: false,
  };
}

const statedBy = ({ amount, number }: ReportFigure): FigureValue =>
  amount ? knownAmount(amount) : number ? knownNumber(number) : MISSING;

/** The figures of a report, to be cited in its sentences. */
export const boardOf = (figures: readonly ReportFigure[]): FigureBoard =>
  new FigureBoard(
    { ...NOTHING_SCORED, figures: figures.map(definitionOf) },
    new Map(figures.map((figure) => [figure.code, statedBy(figure)])),
  );

/** Puts the figures of a later cut-off on the board; false where there are others now, for which a new board is needed. */
export function putOn(board: FigureBoard, figures: readonly ReportFigure[]): boolean {
  if (!sameJson(board.catalogue.figures, figures.map(definitionOf))) return false;
  board.set(Object.fromEntries(figures.map((figure) => [figure.code, statedBy(figure)])));
  return true;
}
