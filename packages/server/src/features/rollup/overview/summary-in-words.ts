import { libraryName } from '@jiping/domain/built-in';
import { checkOf } from '@jiping/domain/checks';
import type { Language } from '@jiping/domain/language';
import { figureLabel } from '@jiping/domain/names';
import { type Aggregate, lazily, RISK_NAMES, RISKS, summaryOf } from '@jiping/domain/rollup';
import type { SummaryContentType } from './summary.type.ts';

export interface SummaryWords {
  /** What is handed in and not accepted counts too. */
  readonly provisional: boolean;
  readonly language: Language;
}

const risks = new Map<string, (typeof RISK_NAMES)[keyof typeof RISK_NAMES]>(
  RISKS.map((risk) => [risk, RISK_NAMES[risk]]),
);

/**
 * What an aggregate says, in the viewer's words; each part is worked out once, when it is asked for. Shared by all requests that read the same
 * aggregate: add to it by `Object.create`.
 */
export function contentOf(aggregate: Aggregate, words: SummaryWords): SummaryContentType {
  const key = `${words.language} ${words.provisional}`;
  const known = contents.get(aggregate) ?? new Map<string, SummaryContentType>();
  const content = known.get(key) ?? inWords(aggregate, words);
  contents.set(aggregate, known.set(key, content));
  return content;
}

const contents = new WeakMap<Aggregate, Map<string, SummaryContentType>>();

function inWords(aggregate: Aggregate, { provisional, language }: SummaryWords): SummaryContentType {
  const summary = summaryOf(aggregate, { provisional });
  const figure = (code: string) => figureLabel(code)[language];
  return lazily<SummaryContentType>({
    coverage: () => summary.coverage,
    funds: () => {
      const { funds } = summary;
      return { ...funds, byFund: funds.byFund.map((fund) => ({ ...fund, label: figure(fund.code) })) };
    },
    threePublics: () => summary.threePublics,
    staff: () => summary.staff,
    perStaff: () => summary.perStaff,
    ratios: () => summary.ratios,
    grades: () => [...summary.grades],
    scores: () => summary.scores,
    selfScores: () => summary.selfScores,
    reviewScores: () => summary.reviewScores,
    differences: () => summary.differences,
    indicators: () => {
      const { shared, own } = summary.indicators;
      return { own, shared: shared.map((loss) => ({ ...loss, name: libraryName(loss.code)[language] })) };
    },
    executionRates: () => [...summary.executionRates],
    problems: () =>
      summary.problems.map(({ code, evaluations, findings, share }) => ({
        code,
        findings,
        share,
        count: evaluations,
        title: checkOf(code)?.title[language] ?? code,
      })),
    risks: () => summary.risks.map(({ code, count }) => ({ code, count, label: risks.get(code)?.[language] ?? code })),
    rectifications: () => summary.rectifications,
    unmapped: () => summary.unmapped.map(({ code, count }) => ({ code, count, label: figure(code) })),
  });
}
