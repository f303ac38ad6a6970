import { knownText } from '@jiping/domain/figures';
import type { DepartmentProfile } from '../departments.ts';
import { type Ledger, ledgerOf, type ProjectLine, parted } from '../figures/ledger.ts';
import { GOALS_REACHED, SLOW_PROJECTS } from '../phrases/deviations.ts';
import type { Random } from '../random.ts';
import { amountCell, type Cells, type OpenTable, setRow } from './cells.ts';
import { ownQuantity, setProjectIndicators } from './project-indicators.ts';

/** Percent of the adjusted budget below which the form asks why. */
const REASON_BELOW = 90;

export const projectKey = (index: number): string => `p${index + 1}`;

/** The list of projects with what each was given and spent, and the indicators of each. */
export function setProjects(table: OpenTable, profile: DepartmentProfile, year: number, random: Random): void {
  const ledger = ledgerOf(profile, year);
  const before = ledgerOf(profile, year - 1);
  for (const [index, line] of ledger.projects.entries()) {
    const key = projectKey(index);
    const quantity = ownQuantity(profile, year, line, random);
    setRow(table, 'projects', key, index + 1, {
      name: knownText(line.name),
      code: knownText(`${profile.code}${['business', 'operation', 'special'].indexOf(line.kind) + 1}${index + 1}`),
      kind: knownText(line.kind),
      agency: knownText(profile.name),
      budget: amountCell(line.budget),
      adjusted: amountCell(line.adjusted),
      outturn: amountCell(line.outturn),
      received: amountCell(line.received),
      previous: amountCell(before.projects.find(({ name }) => name === line.name)?.outturn ?? 0),
      ...bySource(line, ledger),
      ...(isByLevel(profile, line) ? byLevel(line) : {}),
      executionReason: isSlow(line) ? knownText(random.pick(SLOW_PROJECTS)) : undefined,
      goalExpected: knownText(
        `${quantity.name}${quantity.target}${quantity.unit}以上，资金用于${line.use}，专款专用、按期支付。`,
      ),
      goalAchieved: knownText(`${quantity.name}${quantity.actual}${quantity.unit}；${random.pick(GOALS_REACHED)}。`),
    });
    setProjectIndicators(table, key, index, year, line, quantity, random);
  }
}

/** By the rate as the form prints it. */
const isSlow = ({ outturn, adjusted }: ProjectLine): boolean =>
  Math.round((outturn * 10_000) / adjusted) < REASON_BELOW * 100;

/** This year's appropriation, what was carried over, and other money, in the three columns of the project's form. */
function bySource({ name, budget, adjusted, outturn, carried }: ProjectLine, { funds }: Ledger): Cells {
  const elsewhere = name === funds.insuranceProject ? 100 : funds.other;
  const other = (whole: number): number => Math.round((whole * elsewhere) / 100);
  const spentOfCarried = adjusted === 0 ? 0 : Math.floor((carried * outturn) / adjusted);
  const [otherBudget, otherAdjusted, otherOutturn] = [
    other(budget),
    other(adjusted - carried),
    other(outturn - spentOfCarried),
  ];
  return {
    fiscalBudget: amountCell(budget - otherBudget),
    fiscalAdjusted: amountCell(adjusted - carried - otherAdjusted),
    fiscalOutturn: amountCell(outturn - spentOfCarried - otherOutturn),
    carriedBudget: amountCell(0),
    carriedAdjusted: amountCell(carried),
    carriedOutturn: amountCell(spentOfCarried),
    otherBudget: amountCell(otherBudget),
    otherAdjusted: amountCell(otherAdjusted),
    otherOutturn: amountCell(otherOutturn),
  };
}

/** Funds that come from several levels of government are told apart where farming is paid for. */
const isByLevel = ({ bank }: DepartmentProfile, { kind }: ProjectLine): boolean =>
  bank === 'agriculture' && kind === 'special';

/** Percent from the centre, the province, the prefecture, the county and others. */
const LEVEL_SHARES = [42, 31, 4, 20, 3];

function byLevel({ received, outturn }: ProjectLine): Cells {
  const [came, spent] = [parted(received, LEVEL_SHARES), parted(outturn, LEVEL_SHARES)];
  const names = ['Central', 'Province', 'City', 'County', 'Others'];
  return Object.fromEntries(
    names.flatMap((name, index) => [
      [`received${name}`, amountCell(came[index]!)],
      [`outturn${name}`, amountCell(spent[index]!)],
    ]),
  );
}
