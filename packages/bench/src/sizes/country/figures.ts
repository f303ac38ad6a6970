import {
  type FigureTable,
  type FigureValue,
  knownAmount,
  knownNumber,
  knownText,
  MASKED,
  NOT_APPLICABLE,
} from '@jiping/domain/figures';
import type { Money } from '@jiping/domain/money';
import { type Accounts, accountsOf, type Columns } from './accounts.ts';
import type { MadeDepartment } from './departments.ts';
import { type Random, randomOf } from './random.ts';

/** One evaluation in twenty publishes its people and three publics as `*`. */
const MASKING = 0.05;

/**
 * What a department states in a year, about sixty figures; totals are left to follow from their parts, as in the product.
 * `selfScore` is stated, since its indicators are not made.
 */
export function figuresOf(department: MadeDepartment, year: number, selfScore: string): FigureTable {
  const random = randomOf(`${department.key}/${year}/figures`);
  const now = accountsOf(department, year);
  const before = accountsOf(department, year - 1);
  const stated = [
    ...account('expenditure.basic.personnel', now.personnel, before.personnel),
    ...account('expenditure.basic.routine', now.routine, before.routine),
    ...account('expenditure.project', now.project, before.project),
    ...routineParts(now.routine),
    ...moneyAndFunds(now, before, random),
    ...threePublics(now, before),
    ...resources(now, before),
    ...words(department, year),
    ...firstProject(now),
    ['score.self', knownNumber(selfScore)] as const,
  ];
  const isMasked = random.chance(MASKING);
  return new Map(stated.map(([code, value]) => [code, isMasked && MASKABLE.test(code) ? MASKED : value]));
}

const MASKABLE = /^(staff\.|threePublics\.|assets\.)/;

type Stated = readonly [code: string, value: FigureValue];

/** `yuan(123456)` is the amount 1234.56. */
const yuan = (hundredths: number): FigureValue =>
  knownAmount(`${Math.trunc(hundredths / 100)}.${cents(hundredths)}` as Money);
const cents = (hundredths: number): string => String(Math.abs(hundredths % 100)).padStart(2, '0');
const people = (count: number): FigureValue => knownNumber(String(count));
const share = (whole: number, part: number): number => Math.round((whole * part) / 100) * 100;

const account = (code: string, now: Columns, before: Columns): readonly Stated[] => [
  [code, yuan(now.outturn)],
  [`${code}.budget`, yuan(now.budget)],
  [`${code}.adjusted`, yuan(now.adjusted)],
  [`${code}.previous`, yuan(before.outturn)],
];

const routineParts = ({ budget, outturn }: Columns): readonly Stated[] =>
  (
    [
      ['office', 0.34],
      ['utilitiesTravel', 0.22],
      ['meetingsTraining', 0.08],
    ] as const
  ).flatMap(([name, part]): Stated[] => [
    [`expenditure.basic.routine.${name}`, yuan(share(outturn, part))],
    [`expenditure.basic.routine.${name}.budget`, yuan(share(budget, part))],
  ]);

function moneyAndFunds(now: Accounts, before: Accounts, random: Random): readonly Stated[] {
  const spent = now.personnel.outturn + now.routine.outturn + now.project.outturn;
  const budget = now.personnel.budget + now.routine.budget + now.project.budget;
  const government = random.chance(0.18) ? share(now.project.outturn, 0.4) : null;
  const insurance = random.chance(0.03) ? share(now.project.outturn, 0.3) : null;
  return [
    ['income.total', yuan(spent + now.carriedOut)],
    ['income.total.budget', yuan(budget)],
    ['income.total.previous', yuan(share(spent, 0.97))],
    ['project.received', yuan(Math.max(now.project.outturn, share(now.project.adjusted, 0.98)))],
    ['fund.generalPublic', yuan(spent - (government ?? 0) - (insurance ?? 0))],
    ['fund.government', government === null ? NOT_APPLICABLE : yuan(government)],
    ['fund.stateCapital', NOT_APPLICABLE],
    ['fund.socialInsurance', insurance === null ? NOT_APPLICABLE : yuan(insurance)],
    ['fund.specialAccount', NOT_APPLICABLE],
    ['fund.other', NOT_APPLICABLE],
    ['carryOver.in', yuan(before.carriedOut)],
    ['carryOver.out', yuan(now.carriedOut)],
    ['function.socialSecurity', yuan(share(now.personnel.outturn, 0.11))],
    ['function.health', yuan(share(now.personnel.outturn, 0.06))],
    ['function.housing', yuan(share(now.personnel.outturn, 0.08))],
  ];
}

const threePublics = (now: Accounts, before: Accounts): readonly Stated[] =>
  (
    [
      ['vehicles.operation', 'vehicles'],
      ['reception', 'reception'],
      ['overseas', 'overseas'],
    ] as const
  )
    .flatMap(([code, name]): Stated[] => [
      [`threePublics.${code}`, yuan(now[name].outturn)],
      [`threePublics.${code}.budget`, yuan(now[name].budget)],
      [`threePublics.${code}.previous`, yuan(before[name].outturn)],
    ])
    .concat(['', '.budget', '.previous'].map((column) => [`threePublics.vehicles.purchase${column}`, yuan(0)]));

const resources = (now: Accounts, before: Accounts): readonly Stated[] => [
  ['procurement.total', yuan(now.procurement.outturn)],
  ['procurement.total.budget', yuan(now.procurement.budget)],
  ['staff.quota', people(now.staff.quota)],
  ['staff.actual', people(now.staff.actual)],
  ['staff.actual.previous', people(before.staff.actual)],
  ['assets.total', yuan(now.personnel.outturn * 3)],
  ['assets.inUse', yuan(share(now.personnel.outturn * 3, 0.97))],
];

const words = ({ name }: MadeDepartment, year: number): readonly Stated[] => [
  ['goal.expected', knownText(`保障${name}${year}年履职需要，按期完成年度重点工作，服务对象满意度不低于95%。`)],
  ['goal.achieved', knownText(`${name}${year}年度各项工作任务基本完成，部分项目因前期手续滞后跨年实施。`)],
  ['signoff.preparer', knownText('填报人')],
  ['signoff.date', knownText(`${year + 1}-03-18`)],
  ['signoff.phone', knownText('0000-1234567')],
];

const firstProject = ({ project }: Accounts): readonly Stated[] => [
  ['projects.k1.position', people(1)],
  ['projects.k1.name', knownText('业务工作专项经费')],
  ['projects.k1.kind', knownText('business')],
  ['projects.k1.outturn', yuan(share(project.outturn, 0.4))],
];
