import type { Sheet, SheetBlock } from '@jiping/domain/forms';
import type { IndicatorPlace } from './library-rows.ts';

/** Which indicators a block of a form is about; null for a block without any. */
export function indicatorPlaceOf({ row }: Sheet, { lines }: SheetBlock): IndicatorPlace | null {
  const lists = new Set(lines.flatMap((line) => [line.row?.list, line.adds?.list]));
  if (lists.has('indicators')) return { list: 'indicators' };
  if (lists.has('projectIndicators') && row) return { list: 'projectIndicators', project: row.key };
  return null;
}
