import { adjustedBudget } from './arithmetic/adjusted-budget.ts';
import { accountBalances, spendingCovered } from './arithmetic/balance.ts';
import { fulfilmentOfNothing } from './arithmetic/budget-fulfilment.ts';
import { changeWords } from './arithmetic/change-words.ts';
import { listedProjects } from './arithmetic/projects.ts';
import { executionRate, realisationRate } from './arithmetic/rates.ts';
import { routineParts } from './arithmetic/routine-parts.ts';
import { shares } from './arithmetic/shares.ts';
import { threePublicsColumns, threePublicsTotal, vehicles } from './arithmetic/three-publics.ts';
import { threePublicsWithinBasic } from './arithmetic/three-publics-size.ts';
import { basicExpenditure, projectExpenditure, totalExpenditure } from './arithmetic/totals.ts';
import { yearOnYear } from './arithmetic/year-on-year.ts';
import type { Check } from './check.ts';
import { insuranceFunds } from './funds/insurance-funds.ts';
import { repeatedValues } from './narrative/repeated-values.ts';
import { statedAsRecorded, threePublicsAsRecorded } from './narrative/stated-values.ts';
import { commas } from './numbers/commas.ts';
import { amountDecimals, floatNoise } from './numbers/decimals.ts';
import { digitsUniform } from './numbers/digits.ts';
import { maskedValues } from './numbers/masked.ts';
import { percentDecimals, percentRange } from './numbers/percents.ts';
import { unitSlips } from './numbers/unit-slips.ts';
import { unitsWritten } from './numbers/units.ts';
import { largeChanges } from './pattern/large-changes.ts';
import { thriftAndNumbers } from './pattern/thrift.ts';
import { procurementRate } from './procurement/execution-rate.ts';
import { procurementWithinSpending } from './procurement/within-spending.ts';
import { lowExecution } from './scores/low-execution.ts';
import { fullMarks, gradeFollowsScore, scoreUnderCap } from './scores/score-and-grade.ts';
import { bodiesNamed } from './staff/bodies.ts';
import { staffComposition } from './staff/composition.ts';
import { controlRate, overEstablishment } from './staff/control-rate.ts';
import { headcountChange } from './staff/headcount-change.ts';
import { essentialFigures } from './structure/essential-figures.ts';
import { fiscalYearAgrees } from './structure/fiscal-year.ts';
import { nothingToReport } from './structure/nothing-to-report.ts';
import { numberingContinuous } from './structure/numbering.ts';
import { placeholders } from './structure/placeholders.ts';
import { problemsAndMeasures } from './structure/problems-measures.ts';
import { reportDate } from './structure/report-date.ts';
import { requiredSections } from './structure/required-sections.ts';
import { textLimits } from './structure/text-limits.ts';
import { unitNameAgrees } from './structure/unit-name.ts';
import { wording } from './structure/wording.ts';

/** Every check of the product, in the order of its catalogue (domain.md §5). */
export const CATALOGUE: readonly Check[] = [
  requiredSections,
  fiscalYearAgrees,
  unitNameAgrees,
  placeholders,
  essentialFigures,
  nothingToReport,
  reportDate,
  numberingContinuous,
  textLimits,
  wording,
  problemsAndMeasures,
  unitsWritten,
  unitSlips,
  maskedValues,
  digitsUniform,
  percentDecimals,
  percentRange,
  amountDecimals,
  commas,
  floatNoise,
  totalExpenditure,
  basicExpenditure,
  threePublicsTotal,
  vehicles,
  threePublicsColumns,
  projectExpenditure,
  listedProjects,
  routineParts,
  executionRate,
  realisationRate,
  accountBalances,
  spendingCovered,
  adjustedBudget,
  yearOnYear,
  shares,
  fulfilmentOfNothing,
  changeWords,
  controlRate,
  overEstablishment,
  staffComposition,
  headcountChange,
  bodiesNamed,
  procurementRate,
  procurementWithinSpending,
  insuranceFunds,
  statedAsRecorded,
  threePublicsWithinBasic,
  repeatedValues,
  threePublicsAsRecorded,
  scoreUnderCap,
  lowExecution,
  fullMarks,
  gradeFollowsScore,
  largeChanges,
  thriftAndNumbers,
];

const byCode = new Map(CATALOGUE.map((check) => [check.code, check]));

/** The check of that code, or undefined where the catalogue has none: `checkOf('ARI-02')`. */
export const checkOf = (code: string): Check | undefined => byCode.get(code);
