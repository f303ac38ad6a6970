import { type FigureTable, type FigureValue, MASKED, rowCodeOf } from '@jiping/domain/figures';
import type { Story } from '../storyline.ts';

/** What the partly masked report keeps back, by the beginning of the code. */
const KEPT_BACK = [
  'expenditure.project.business',
  'expenditure.project.operation',
  'expenditure.project.special',
  'expenditure.total.adjusted',
  'procurement.',
  'budget.added',
  'budget.adjusted',
  'budget.executionRate',
];

const isAmount = (value: FigureValue): boolean => value.state === 'known' && 'amount' in value;

/**
 * The figures as the unit gives them away, some as `*`, but never the score, words, or what does not apply. A published edition has
 * no forms: of its lists only the projects are known, by name.
 */
export function publishedAs(figures: FigureTable, { plant }: Story): FigureTable {
  if (plant !== 'masked' && plant !== 'partlyMasked') return figures;
  const published = ([code, value]: [string, FigureValue]): readonly [string, FigureValue][] => {
    const cell = rowCodeOf(code);
    const list = cell && LISTS.includes(cell.list) ? cell : null;
    if (list && plant === 'masked') {
      if (list.list !== 'projects' || !PUBLISHED.includes(list.field)) return [];
    }
    return [[code, isKeptBack(code, value, list !== null, plant) ? MASKED : value]];
  };
  return new Map([...figures].flatMap(published));
}

const LISTS = ['projects', 'indicators', 'projectIndicators', 'buildings', 'vouchers', 'attachments'];
const PUBLISHED = ['position', 'name', 'kind', 'outturn'];

/** What no project form may leave open or masked. */
const isWanted = (code: string): boolean => /\.(budget|adjusted|outturn)$/.test(code);

function isKeptBack(code: string, value: FigureValue, isCell: boolean, plant: 'masked' | 'partlyMasked'): boolean {
  if (value.state !== 'known' || 'text' in value || code.startsWith('score.')) return false;
  if (isCell) return code.startsWith('projects.') && isAmount(value) && (plant === 'masked' || !isWanted(code));
  return plant === 'masked' || KEPT_BACK.some((one) => code.startsWith(one));
}
