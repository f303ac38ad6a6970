import { amountOf } from '../figures/index.ts';
import { type Bilingual, said } from '../language/index.ts';
import { type Signature, signatureLikeness } from '../likeness/index.ts';
import { compareDecimals, type Decimal, percentOf, roundDecimal, subtractDecimals } from '../money/index.ts';
import { FIGURE_LABELS } from '../names/index.ts';
import { gradeOf } from '../scoring/index.ts';
import { type EvaluationFact, isHandedIn } from './evaluation-fact.ts';
import { executionRateOf } from './measured.ts';

/** Why the bureau should look at an evaluation first; kinds of risk in the order in which they are shown. */
export const RISKS = ['scoreTooGood', 'lowExecution', 'largeChange', 'likeLastYear', 'likeNeighbour'] as const;
export type RiskName = (typeof RISKS)[number];

export const RISK_NAMES: Readonly<Record<RiskName, Bilingual>> = {
  scoreTooGood: said('自评分偏高', 'Score too good for the figures'),
  lowExecution: said('预算执行率偏低', 'Low execution'),
  largeChange: said('与上年变动较大', 'Large change on last year'),
  likeLastYear: said('文字与上年雷同', "Text like last year's"),
  likeNeighbour: said('文字与其他单位雷同', "Text like another department's"),
};

/** A risk with what shows it, as a sentence. */
export interface Risk {
  readonly name: RiskName;
  readonly evidence: Bilingual;
}

/** What a risk is seen by in a fact. */
type JudgedFact = Pick<EvaluationFact, 'departmentId' | 'state' | 'measures' | 'selfScore' | 'reviewScore'>;

/** What a department's year is held against. */
export interface RiskContext {
  /** The same department's fact a year before. */
  readonly lastYear?: Pick<EvaluationFact, 'measures'> | null | undefined;
  readonly signature?: Signature | null | undefined;
  readonly lastSignature?: Signature | null | undefined;
  /** Signatures of the county's other departments this year, by key of the department. */
  readonly neighbours?: ReadonlyMap<string, Signature>;
}

/** Percent; below this execution rate an excellent score wants a look. Our decision; templates ask for reasons below 90%. */
const WELL_EXECUTED: Decimal = '90';
/** Percent; below this rate any evaluation does, and the summary report names the department. Our decision. */
export const LOW_EXECUTION: Decimal = '80';
/** Points by which the bureau's score must be lower to call the department's too good. */
const FAR_BELOW: Decimal = '5';
/** Percent of change that YOY-03 asks a reason for. */
const LARGE_CHANGE: Decimal = '20';
/** Share of a text from which it counts as copied, as in STR-14. */
const NEARLY_SAME = 0.7;

/** The risks of an evaluation that was handed in; none of one that was not. */
export function risksOf(fact: JudgedFact, context: RiskContext = {}): readonly Risk[] {
  if (!isHandedIn(fact.state)) return [];
  return [
    ...scoreTooGood(fact),
    ...lowExecution(fact),
    ...largeChange(fact, context.lastYear ?? null),
    ...likeLastYear(context),
    ...likeNeighbour(fact, context),
  ];
}

function scoreTooGood(fact: JudgedFact): readonly Risk[] {
  const { selfScore, reviewScore } = fact;
  if (selfScore === null || gradeOf(selfScore) !== 'excellent') return [];
  const rate = executionRateOf(fact);
  if (rate !== null && compareDecimals(rate, WELL_EXECUTED) < 0) {
    const evidence = said(
      `自评 ${selfScore} 分，预算执行率仅 ${rate}%`,
      `self score ${selfScore}, but execution only ${rate}%`,
    );
    return [{ name: 'scoreTooGood', evidence }];
  }
  if (reviewScore === null) return [];
  const difference = subtractDecimals(selfScore, reviewScore);
  if (compareDecimals(difference, FAR_BELOW) < 0) return [];
  const evidence = said(
    `自评 ${selfScore} 分，复核 ${reviewScore} 分，相差 ${difference} 分`,
    `self score ${selfScore}, review ${reviewScore}: ${difference} points apart`,
  );
  return [{ name: 'scoreTooGood', evidence }];
}

function lowExecution(fact: JudgedFact): readonly Risk[] {
  const rate = executionRateOf(fact);
  if (rate === null || compareDecimals(rate, LOW_EXECUTION) >= 0) return [];
  return [
    {
      name: 'lowExecution',
      evidence: said(`预算执行率 ${rate}%，低于 ${LOW_EXECUTION}%`, `execution ${rate}%, below ${LOW_EXECUTION}%`),
    },
  ];
}

/** Amounts that are held against those of the year before. */
export const CHANGING = [
  { code: 'expenditure.total', name: FIGURE_LABELS['expenditure.total'] },
  { code: 'threePublics.total', name: FIGURE_LABELS['threePublics.total'] },
] as const;

/** Against last year's own record; where there is none, against what the form states of last year. */
function largeChange(fact: JudgedFact, lastYear: Pick<EvaluationFact, 'measures'> | null): readonly Risk[] {
  const changes = CHANGING.flatMap(({ code, name }) => {
    const now = amountOf(fact.measures[code] ?? { state: 'missing' });
    const before =
      amountOf(lastYear?.measures[code] ?? { state: 'missing' }) ??
      amountOf(fact.measures[`${code}.previous`] ?? { state: 'missing' });
    const ratio = now === null || before === null ? null : percentOf(now, before);
    if (ratio === null) return [];
    const change = roundDecimal(subtractDecimals(ratio, '100'), 2);
    return compareDecimals(change.replace(/^-/, ''), LARGE_CHANGE) > 0 ? [{ name, change }] : [];
  });
  if (changes.length === 0) return [];
  const told = (language: 'zh' | 'en') =>
    changes
      .map(({ name, change }) =>
        language === 'zh'
          ? `${name.zh}比上年${change.startsWith('-') ? '下降' : '增长'} ${change.replace(/^-/, '')}%`
          : `${name.en} ${change.startsWith('-') ? 'down' : 'up'} ${change.replace(/^-/, '')}% on last year`,
      )
      .join(language === 'zh' ? '，' : ', ');
  return [{ name: 'largeChange', evidence: said(told('zh'), told('en')) }];
}

function likeLastYear({ signature, lastSignature }: RiskContext): readonly Risk[] {
  if (!signature || !lastSignature) return [];
  const share = signatureLikeness(signature, lastSignature);
  if (share < NEARLY_SAME) return [];
  const percent = Math.floor(share * 100);
  return [
    {
      name: 'likeLastYear',
      evidence: said(`正文约 ${percent}% 与上年报告相同`, `about ${percent}% of the text is last year's`),
    },
  ];
}

function likeNeighbour(fact: JudgedFact, { signature, neighbours }: RiskContext): readonly Risk[] {
  if (!signature || !neighbours) return [];
  let most = 0;
  for (const [departmentId, other] of neighbours)
    if (departmentId !== fact.departmentId) most = Math.max(most, signatureLikeness(signature, other, NEARLY_SAME));
  if (most < NEARLY_SAME) return [];
  const percent = Math.floor(most * 100);
  return [
    {
      name: 'likeNeighbour',
      evidence: said(
        `正文约 ${percent}% 与本县另一单位的报告相同`,
        `about ${percent}% of the text is that of another department of the county`,
      ),
    },
  ];
}
