import type { RatioName } from '../../rollup/index.ts';
import type { SummaryData } from './summary-data.ts';

/** The funds as the county summary calls them. */
export const FUND_NAMES: Readonly<Record<string, string>> = {
  'fund.generalPublic': '一般公共预算',
  'fund.government': '政府性基金预算',
  'fund.stateCapital': '国有资本经营预算',
  'fund.socialInsurance': '社会保险基金预算',
  'fund.specialAccount': '财政专户管理资金',
  'fund.other': '其他资金',
};

/** The ratios of table 7, in its order. */
export const CONTROL_RATES: readonly { readonly ratio: RatioName; readonly name: string }[] = [
  { ratio: 'routineWithinBudget', name: '公用经费控制率' },
  { ratio: 'execution', name: '预算执行率' },
  { ratio: 'adjustment', name: '全年预算占年初预算的比率' },
  { ratio: 'procurement', name: '政府采购执行率' },
  { ratio: 'carryOver', name: '结转结余率' },
];

/** What the parts of a region are called: a county's by finance section, a higher region's by region. */
export const partsNoun = ({ region }: Pick<SummaryData, 'region'>): '业务股室' | '地区' =>
  region.level === 'county' ? '业务股室' : '地区';

/** The parts by which tables 4, 7 and 8 are broken down. */
export const partsOf = (data: SummaryData): SummaryData['byRegion'] =>
  data.region.level === 'county' ? data.byFinanceSection : data.byRegion;
