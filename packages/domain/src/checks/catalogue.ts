import { budgetAsApproved, projectsAsBudgeted } from './accounts/budget-system.ts';
import { fundsAsInAccounts, incomeAsInAccounts, outturnAsInAccounts } from './accounts/final-accounts.ts';
import { grandTotal, statementsAgree } from './accounts/statement-rules.ts';
import { adjustedBudget } from './arithmetic/adjusted-budget.ts';
import { accountBalances, spendingCovered } from './arithmetic/balance.ts';
import { fulfilmentOfNothing } from './arithmetic/budget-fulfilment.ts';
import { changeWords } from './arithmetic/change-words.ts';
import { economicClasses } from './arithmetic/economic-classes.ts';
import { listedProjects } from './arithmetic/projects.ts';
import { executionRate, realisationRate } from './arithmetic/rates.ts';
import { routineParts } from './arithmetic/routine-parts.ts';
import { shares } from './arithmetic/shares.ts';
import { threePublicsColumns, threePublicsTotal, vehicles } from './arithmetic/three-publics.ts';
import { threePublicsWithinBasic } from './arithmetic/three-publics-size.ts';
import { basicExpenditure, projectExpenditure, totalExpenditure } from './arithmetic/totals.ts';
import { yearOnYear } from './arithmetic/year-on-year.ts';
import { assetUtilisation } from './assets/utilisation.ts';
import { buildingRates } from './buildings/control-rates.ts';
import type { Check } from './check.ts';
import { formsPresent } from './forms/forms-present.ts';
import { lockedTargets } from './forms/locked-targets.ts';
import { expenditurePartition, revenuePartition } from './forms/partitions.ts';
import { projectBalance } from './forms/project-balance.ts';
import { fundingLevels, projectFunds } from './forms/project-sums.ts';
import { projectTotals } from './forms/project-totals.ts';
import { signedOff } from './forms/sign-off.ts';
import { vouchersOfProjects } from './forms/vouchers.ts';
import { functionalNames } from './funds/functional-names.ts';
import { insuranceFunds } from './funds/insurance-funds.ts';
import { levelsCovered } from './indicators/coverage.ts';
import { datesInYear } from './indicators/dates.ts';
import { costsNotAtLeast, directionPlausible } from './indicators/direction.ts';
import { easyTargets } from './indicators/easy-targets.ts';
import { evidenceGiven } from './indicators/evidence.ts';
import { goalSupported } from './indicators/goal-supported.ts';
import { kindsOfValue } from './indicators/kinds-of-value.ts';
import { sizeOfSet } from './indicators/size.ts';
import { unitsOfIndicators } from './indicators/units.ts';
import { vagueWords } from './indicators/vague-words.ts';
import { zeroTargets } from './indicators/zero-target.ts';
import { achievementsAsIndicators } from './narrative/achievements.ts';
import { repeatedValues } from './narrative/repeated-values.ts';
import { statedAsRecorded, threePublicsAsRecorded } from './narrative/stated-values.ts';
import { commas } from './numbers/commas.ts';
import { amountDecimals, floatNoise } from './numbers/decimals.ts';
import { digitsUniform } from './numbers/digits.ts';
import { maskedValues } from './numbers/masked.ts';
import { percentDecimals, percentRange } from './numbers/percents.ts';
import { unitSlips } from './numbers/unit-slips.ts';
import { unitsWritten } from './numbers/units.ts';
import { carriedRenewed } from './pattern/carried.ts';
import { carryOverTwice } from './pattern/carry-over.ts';
import { copiedText } from './pattern/copied-text.ts';
import { largeChanges } from './pattern/large-changes.ts';
import { lastYearsAccounts, lastYearsBudget } from './pattern/last-years-figures.ts';
import { sameAsLastYear } from './pattern/same-as-last-year.ts';
import { scoreHistory } from './pattern/score-history.ts';
import { thriftAndNumbers } from './pattern/thrift.ts';
import { procurementRate } from './procurement/execution-rate.ts';
import { procurementWithinSpending } from './procurement/within-spending.ts';
import { sumOfSubordinates } from './rollup/subordinates.ts';
import { scoreUnderCap } from './scores/caps.ts';
import { computedScores } from './scores/computed-score.ts';
import { deviationReasons } from './scores/deviation-reasons.ts';
import { executionPoints } from './scores/execution-score.ts';
import { fullMarkTexts } from './scores/full-mark-texts.ts';
import { fullMarks } from './scores/full-marks.ts';
import { gradeFollowsScore } from './scores/grade.ts';
import { lowExecution } from './scores/low-execution.ts';
import { missedFullMarks } from './scores/missed-full-marks.ts';
import { farExceeded } from './scores/over-achievement.ts';
import { qualitativeBands } from './scores/qualitative-band.ts';
import { reviewGap } from './scores/review-gap.ts';
import { scoresAddUp } from './scores/totals.ts';
import { weightsAddUp } from './scores/weights.ts';
import { scoresWithinWeight } from './scores/within-weight.ts';
import { staffOfAllUnits } from './staff/all-units.ts';
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
import { separateSignatures } from './workflow/separate-signatures.ts';

/** Every check of the product, in the order of its catalogue (domain.md §5). */
export const CATALOGUE: readonly Check[] = [
  requiredSections,
  fiscalYearAgrees,
  unitNameAgrees,
  placeholders,
  essentialFigures,
  formsPresent,
  nothingToReport,
  signedOff,
  reportDate,
  numberingContinuous,
  textLimits,
  wording,
  problemsAndMeasures,
  copiedText,
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
  economicClasses,
  threePublicsTotal,
  vehicles,
  threePublicsColumns,
  projectExpenditure,
  listedProjects,
  routineParts,
  revenuePartition,
  expenditurePartition,
  projectFunds,
  executionRate,
  realisationRate,
  projectBalance,
  accountBalances,
  grandTotal,
  spendingCovered,
  adjustedBudget,
  fundingLevels,
  vouchersOfProjects,
  yearOnYear,
  shares,
  fulfilmentOfNothing,
  changeWords,
  controlRate,
  overEstablishment,
  staffComposition,
  staffOfAllUnits,
  headcountChange,
  bodiesNamed,
  assetUtilisation,
  buildingRates,
  procurementRate,
  procurementWithinSpending,
  insuranceFunds,
  functionalNames,
  fundsAsInAccounts,
  statedAsRecorded,
  outturnAsInAccounts,
  budgetAsApproved,
  projectTotals,
  threePublicsWithinBasic,
  lockedTargets,
  achievementsAsIndicators,
  repeatedValues,
  threePublicsAsRecorded,
  projectsAsBudgeted,
  statementsAgree,
  incomeAsInAccounts,
  scoresWithinWeight,
  weightsAddUp,
  scoresAddUp,
  executionPoints,
  computedScores,
  qualitativeBands,
  fullMarkTexts,
  scoreUnderCap,
  farExceeded,
  deviationReasons,
  lowExecution,
  fullMarks,
  missedFullMarks,
  reviewGap,
  gradeFollowsScore,
  levelsCovered,
  sizeOfSet,
  vagueWords,
  unitsOfIndicators,
  costsNotAtLeast,
  datesInYear,
  directionPlausible,
  easyTargets,
  goalSupported,
  zeroTargets,
  kindsOfValue,
  evidenceGiven,
  lastYearsAccounts,
  lastYearsBudget,
  largeChanges,
  thriftAndNumbers,
  sameAsLastYear,
  scoreHistory,
  carryOverTwice,
  carriedRenewed,
  sumOfSubordinates,
  separateSignatures,
];

const byCode = new Map(CATALOGUE.map((check) => [check.code, check]));

/** The check of that code, or undefined where the catalogue has none: `checkOf('ARI-02')`. */
export const checkOf = (code: string): Check | undefined => byCode.get(code);
