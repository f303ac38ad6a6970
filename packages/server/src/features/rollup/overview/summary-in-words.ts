import { libraryName } from '@jiping/domain/built-in';
import { checkOf } from '@jiping/domain/checks';
import type { Language } from '@jiping/domain/language';
import { figureLabel } from '@jiping/domain/names';
import { type Aggregate, RISK_NAMES, RISKS, summaryOf } from '@jiping/domain/rollup';
import type { SummaryContentType } from './summary.type.ts';

export interface SummaryWords {
  /** What is handed in and not accepted counts too. */
  readonly provisional: boolean;
  readonly language: Language;
}

const risks = new Map<string, (typeof RISK_NAMES)[keyof typeof RISK_NAMES]>(
  RISKS.map((risk) => [risk, RISK_NAMES[risk]]),
);

/** What an aggregate says, in the viewer's words; each part is worked out when it is asked for. Add to it by `Object.assign`, for a spread asks for all. */
export function contentOf(aggregate: Aggregate, { provisional, language }: SummaryWords): SummaryContentType {
  const summary = summaryOf(aggregate, { provisional });
  const figure = (code: string) => figureLabel(code)[language];
  return {
    get coverage() {
      return summary.coverage;
    },
    get funds() {
      const { funds } = summary;
      return { ...funds, byFund: funds.byFund.map((fund) => ({ ...fund, label: figure(fund.code) })) };
    },
    get threePublics() {
      return summary.threePublics;
    },
    get staff() {
      return summary.staff;
    },
    get perStaff() {
      return summary.perStaff;
    },
    get ratios() {
      return summary.ratios;
    },
    get grades() {
      return [...summary.grades];
    },
    get scores() {
      return summary.scores;
    },
    get selfScores() {
      return summary.selfScores;
    },
    get reviewScores() {
      return summary.reviewScores;
    },
    get differences() {
      return summary.differences;
    },
    get indicators() {
      const { shared, own } = summary.indicators;
      return { own, shared: shared.map((loss) => ({ ...loss, name: libraryName(loss.code)[language] })) };
    },
    get executionRates() {
      return [...summary.executionRates];
    },
    get problems() {
      return summary.problems.map(({ code, evaluations, findings, share }) => ({
        code,
        findings,
        share,
        count: evaluations,
        title: checkOf(code)?.title[language] ?? code,
      }));
    },
    get risks() {
      return summary.risks.map(({ code, count }) => ({ code, count, label: risks.get(code)?.[language] ?? code }));
    },
    get unmapped() {
      return summary.unmapped.map(({ code, count }) => ({ code, count, label: figure(code) }));
    },
  };
}
