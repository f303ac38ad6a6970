import { evidenceAt } from './plain-text.ts';
import { placeOf, type ReadingContext } from './reading-context.ts';
import type { IndicatorCandidate } from './report-reading.ts';

const CLASSIFIERS =
  '人次|批次|件次|场次|户次|车次|余人|次|件|项|个|条|部|篇|名|份|场|期|人|户|起|家|处|座|套|幅|台|批|宗|辆|公里|千米|米|亩|公顷|平方米|㎡|吨|所|村|册|例|站|棵|株|盏|本|则|块|轮|届|天';
const COUNTED = new RegExp(`(\\d{1,9}(?:\\.\\d{1,4})?|[*×]{1,4}|[Xx]{1,4})(万)?(?:余|多)?(${CLASSIFIERS})`, 'g');
/** Counts that are no output: ordinals, dates, money, lists. */
const NO_OUTPUT = /(?:第|前|近|上|下|十|百分之)$/;

/**
 * The counts in the account of results, each a possible output indicator: “开展调研31次” → 31 次. `count` is null where it is masked;
 * “500余人次” is 500.
 */
export function readCandidates(context: ReadingContext): readonly IndicatorCandidate[] {
  const { text } = context.plain;
  const found: IndicatorCandidate[] = [];
  let reached = 0;
  for (const match of text.matchAll(COUNTED)) {
    const [whole, number, myriad, unit] = match;
    const at = match.index;
    if (placeOf(context.headings, at).section !== 'performance') continue;
    if (NO_OUTPUT.test(text.slice(Math.max(0, at - 3), at)) || /[\d.*]$/.test(text.slice(Math.max(0, at - 1), at)))
      continue;
    const end = at + whole.length;
    if (unit === '个' && /^(?:百分点|月|工作日|小时|方面|五年)/.test(text.slice(end, end + 3))) continue;
    const start = Math.max(clauseStart(context, at), reached);
    reached = end;
    const evidence = evidenceAt(context.plain, start, end);
    const count = /^[*×Xx]/.test(number!) ? null : Number(number) * (myriad ? 10_000 : 1);
    found.push({ text: text.slice(start, end), count, unit: unit!, evidence });
  }
  return found;
}

function clauseStart({ plain, headings }: ReadingContext, at: number): number {
  let start = at;
  while (start > 0 && at - start < 30 && !/[。；，、\n\t!?:(]/.test(plain.text[start - 1]!)) {
    const numberEnd = headings.numbers.get(start);
    if (numberEnd !== undefined && numberEnd <= at) return numberEnd;
    start--;
  }
  return start;
}
