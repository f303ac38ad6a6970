import { numberOf } from '../../figures/index.ts';
import type { Decimal } from '../../money/index.ts';
import type { Grade } from '../../scoring/index.ts';
import type { CheckInput } from '../check.ts';
import { effectiveFigure } from '../known-figures.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';

/** The self-score by its names, the plainest first: an average mark of trainees (平均得分92分) is none of them. */
const SCORES = ['自评(?:总得分|总分|得分|分)', '(?<!平均|笔试|测试|考核|测评)(?:综合得分|评价得分|总得分|总分)'].map(
  (name) => new RegExp(`${name}[^\\d，。；*\\n]{0,6}(\\d{1,3}(?:\\.\\d+)?)[ ]?分`),
);
const GRADE =
  /(?:等级|级别|评级|等次|评定|评价结果|评价结论|评为|属于)[^，。；\n优良中差]{0,8}[“"「]?(优秀|优|良好|良|中等|中|差)(?![\u4e00-\u9fff])[”"」]?/;
const RATE = /(?:预算执行率|整体支出执行率|资金执行率)[^\d，。；*\n]{0,6}(\d{1,3}(?:\.\d+)?)[ ]?%/;

/** A number or word that the text states, and where. */
export interface InText<Value> {
  readonly text: SectionText;
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

const GRADES: Readonly<Record<string, Grade>> = {
  优: 'excellent',
  良: 'good',
  中: 'fair',
  差: 'poor',
};

function firstMatch<Value>(
  input: CheckInput,
  pattern: RegExp,
  read: (words: string) => Value | undefined,
): InText<Value> | null {
  for (const text of textsOf(input)) {
    const match = pattern.exec(text.plain);
    const value = match?.[1] === undefined ? undefined : read(match[1]);
    if (match && value !== undefined) return { text, value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The self-score that the narrative states: `自评得分93.50分`. */
export function scoreInText(input: CheckInput): InText<Decimal> | null {
  for (const pattern of SCORES) {
    const stated = firstMatch(input, pattern, (score) => score);
    if (stated) return stated;
  }
  return null;
}

/** The grade that the narrative states: `等级为“优”`. */
export const gradeInText = (input: CheckInput): InText<Grade> | null =>
  firstMatch(input, GRADE, (grade) => GRADES[grade.charAt(0)]);

/** The self-score: what the text states, else the record. */
export const selfScore = (input: CheckInput): Decimal | null =>
  scoreInText(input)?.value ?? numberOf(effectiveFigure(input, 'score.self'));

/** The execution rate: the record’s, else what the text states. */
export const executionRateOf = (input: CheckInput): Decimal | null =>
  numberOf(effectiveFigure(input, 'budget.executionRate')) ?? firstMatch(input, RATE, (rate) => rate)?.value ?? null;
