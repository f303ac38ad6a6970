import { rowCodeOf } from '../figures/index.ts';

/** What of a row stays from year to year: how it is called and classified, who belongs where, and what it came to last year. */
const STAYING = new Set([
  'position',
  'name',
  'code',
  'kind',
  'agency',
  'project',
  'level1',
  'level2',
  'library',
  'standard',
  'sign',
  'unit',
  'weight',
  'core',
  'previous',
  'previousBudget',
]);
/** Columns in which last year's accounts stand beside this year's. */
const LAST_YEAR = /\.(?:previous|previousBudget)$/;

/**
 * Whether what was carried over into the figure from last year waits to be renewed: a target does; a name does not, nor does the
 * column that is last year's anyhow (`threePublics.total.previous`).
 */
export function waitsForRenewal(code: string): boolean {
  const cell = rowCodeOf(code);
  return cell ? !STAYING.has(cell.field) : !LAST_YEAR.test(code);
}
