import type { RatioName } from '../../rollup/index.ts';
import type { SummaryData } from './summary-data.ts';

/** The ratios of table 7, in its order. */
export const CONTROL_RATES: readonly RatioName[] = [
  'routineWithinBudget',
  'execution',
  'adjustment',
  'procurement',
  'carryOver',
];

/** What the parts of a region are called: a county's by finance section, a higher region's by region. */
export const partsNoun = ({ region }: Pick<SummaryData, 'region'>): '业务股室' | '地区' =>
  region.level === 'county' ? '业务股室' : '地区';

/** The parts by which tables 4, 7 and 8 are broken down. */
export const partsOf = (data: SummaryData): SummaryData['byRegion'] =>
  data.region.level === 'county' ? data.byFinanceSection : data.byRegion;
