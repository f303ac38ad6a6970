import { HUNAN_2021 } from '@jiping/domain/built-in';
import { checkOf } from '@jiping/domain/checks';
import type { Language } from '@jiping/domain/language';
import { type Aggregate, RISK_NAMES, RISKS, summaryOf } from '@jiping/domain/rollup';
import type { SummaryContentType } from './summary-content.type.ts';

export interface SummaryWords {
  /** What is handed in and not accepted counts too. */
  readonly provisional: boolean;
  readonly language: Language;
}

const labels = new Map(HUNAN_2021.figures.map(({ code, label }) => [code, label]));
const risks = new Map<string, (typeof RISK_NAMES)[keyof typeof RISK_NAMES]>(
  RISKS.map((risk) => [risk, RISK_NAMES[risk]]),
);

/** What an aggregate says, in the viewer's words. */
export function contentOf(aggregate: Aggregate, { provisional, language }: SummaryWords): SummaryContentType {
  const summary = summaryOf(aggregate, { provisional });
  const figure = (code: string) => labels.get(code)?.[language] ?? code;
  return {
    coverage: summary.coverage,
    funds: {
      ...summary.funds,
      byFund: summary.funds.byFund.map((fund) => ({ ...fund, label: figure(fund.code) })),
    },
    threePublics: summary.threePublics,
    staff: summary.staff,
    perStaff: summary.perStaff,
    ratios: summary.ratios,
    grades: [...summary.grades],
    scores: scoresOf(summary.scores),
    selfScores: scoresOf(summary.selfScores),
    reviewScores: scoresOf(summary.reviewScores),
    differences: summary.differences,
    executionRates: [...summary.executionRates],
    problems: summary.problems.map(({ code, evaluations, findings, share }) => ({
      code,
      findings,
      share,
      count: evaluations,
      title: checkOf(code)?.title[language] ?? code,
    })),
    risks: summary.risks.map(({ code, count }) => ({ code, count, label: risks.get(code)?.[language] ?? code })),
    unmapped: summary.unmapped.map(({ code, count }) => ({ code, count, label: figure(code) })),
  };
}

const scoresOf = (scores: ReturnType<typeof summaryOf>['scores']) => ({ ...scores, histogram: [...scores.histogram] });
