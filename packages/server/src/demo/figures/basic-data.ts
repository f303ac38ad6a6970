import { type FigureValue, knownAmount, knownNumber, knownText, NOT_APPLICABLE } from '@jiping/domain/figures';
import { type Money, money } from '@jiping/domain/money';
import type { DepartmentProfile } from '../departments.ts';
import { randomOf } from '../random.ts';
import type { Ledger } from './ledger.ts';
import { routineOf, totalOf } from './totals.ts';

const wan = (hundredths: number): FigureValue => knownAmount(money(String(hundredths * 100)));

/** What of a whole is that share, in ‰. */
const permille = (whole: number, share: number): number => Math.round((whole * share) / 1000);

/** Economic classes of basic expenditure, additions to the budget, and fixed assets: what the data form asks beside its totals. */
export function basicDataOf(
  profile: DepartmentProfile,
  year: number,
  ledger: Ledger,
  carriedIn: number,
): ReadonlyMap<string, FigureValue> {
  const random = randomOf(`${profile.regionCode}/${profile.code}/${year}/classes`);
  const routine = routineOf(ledger, 'outturn');
  const transfers = permille(ledger.personnel.outturn, random.between(55, 140));
  const capital = permille(routine, random.between(18, 65));
  const added = totalOf(ledger, 'adjusted') - totalOf(ledger, 'budget') - carriedIn;
  const assets = assetsOf(profile, year);
  return new Map([
    ['expenditure.basic.personnel.wages', wan(ledger.personnel.outturn - transfers)],
    ['expenditure.basic.personnel.transfers', wan(transfers)],
    ['expenditure.basic.routine.goods', wan(routine - capital)],
    ['expenditure.basic.routine.capital', wan(capital)],
    ['budget.added', wan(added)],
    ['assets.total', wan(assets)],
    ['assets.inUse', wan(permille(assets, random.between(952, 994)))],
  ]);
}

/** Fixed assets grow a little every year from what such a department has. */
function assetsOf({ regionCode, code, staffQuota, scale }: DepartmentProfile, year: number): number {
  const random = randomOf(`${regionCode}/${code}/assets`);
  const base = staffQuota * random.between(420, 860) + scale[2] * random.between(40, 70);
  return base + Math.round((base * (year - 2019) * random.between(8, 31)) / 1000);
}

/** The building that a department finished in the year, as the data form's block on buildings 楼堂馆所 asks. */
interface Building {
  readonly name: string;
  readonly approvedArea: string;
  readonly actualArea: string;
  readonly investmentBudget: Money;
  readonly investment: Money;
}

const BUILDINGS: Readonly<Record<string, Building>> = {
  '990121/801001/2021': {
    name: '城关镇便民服务中心改扩建',
    approvedArea: '1860',
    actualArea: '1848.6',
    investmentBudget: money('412.00', '万元'),
    investment: money('405.36', '万元'),
  },
  '990121/403001/2020': {
    name: '就业和社会保障服务大厅',
    approvedArea: '2400',
    actualArea: '2400',
    investmentBudget: money('638.50', '万元'),
    investment: money('631.27', '万元'),
  },
  '990222/401001/2021': {
    name: '疾病预防控制业务用房',
    approvedArea: '3200',
    actualArea: '3186',
    investmentBudget: money('1126.00', '万元'),
    investment: money('1098.42', '万元'),
  },
};

/** What the block on buildings adds up, where there is nothing to add up. */
const BUILDING_TOTALS = ['approvedArea', 'actualArea', 'areaRate', 'investmentBudget', 'investment', 'investmentRate'];

/** Cells of the list of buildings; a department that finished none says so. */
export function buildingsOf({ regionCode, code }: DepartmentProfile, year: number): ReadonlyMap<string, FigureValue> {
  const building = BUILDINGS[`${regionCode}/${code}/${year}`];
  if (!building) return new Map(BUILDING_TOTALS.map((name) => [`building.${name}`, NOT_APPLICABLE]));
  return new Map([
    ['buildings.b1.position', knownNumber('1')],
    ['buildings.b1.name', knownText(building.name)],
    ['buildings.b1.approvedArea', knownNumber(building.approvedArea)],
    ['buildings.b1.actualArea', knownNumber(building.actualArea)],
    ['buildings.b1.investmentBudget', knownAmount(building.investmentBudget)],
    ['buildings.b1.investment', knownAmount(building.investment)],
  ]);
}
