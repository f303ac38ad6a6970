import { type FigureTable, rowCodeOf } from '@jiping/domain/figures';
import type { Extent } from '../storyline.ts';

/** Figures that a draft has come to, by the beginning of their code. */
const REACHED: Readonly<Record<Extent, readonly string[]>> = {
  empty: [],
  begun: ['staff.'],
  half: [
    'staff.',
    'expenditure.',
    'threePublics.',
    'project.',
    'budget.',
    'carryOver.',
    'fund.government',
    'fund.stateCapital',
  ],
  nearly: [''],
  whole: [''],
};

/** What a half finished draft knows of its projects: amounts, not yet goals and indicators. */
const HALF_OF_A_PROJECT = ['position', 'name', 'code', 'kind', 'budget', 'adjusted', 'outturn', 'received'];
/** What a nearly finished draft has not done yet: the indicators from here on have no result. */
const WITHOUT_RESULT_FROM = 12;
const RESULTS = ['actual', 'coefficient', 'deviation'];

/** The figures that a draft of that extent has. */
export const reached = (figures: FigureTable, extent: Extent): FigureTable =>
  new Map([...figures].filter(([code]) => isReached(code, extent)));

function isReached(code: string, extent: Extent): boolean {
  const cell = rowCodeOf(code);
  if (extent === 'half' && cell?.list === 'projects') return HALF_OF_A_PROJECT.includes(cell.field);
  if (extent === 'nearly' && cell?.list === 'indicators' && RESULTS.includes(cell.field))
    return Number(cell.row.slice(1)) < WITHOUT_RESULT_FROM;
  return REACHED[extent].some((beginning) => code.startsWith(beginning));
}
