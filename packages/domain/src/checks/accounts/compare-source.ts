import { amountOf, effectiveFigures, type FigureTable, type FigureValue, numberOf } from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import { agree, compareDecimals, isZero, money } from '../../money/index.ts';
import { definitionOf } from '../../templates/index.ts';
import type { CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { nameOf, shownAmount, shownNumber } from '../figure-words.ts';
import { effectiveFigure, together } from '../known-figures.ts';

/** A system whose figures the record must repeat. */
export interface Source {
  /** The part of the input that has them. */
  readonly part: 'finalAccounts' | 'budgetSystem';
  readonly name: Bilingual;
  figures(input: CheckInput): FigureTable | undefined;
}

export const FINAL_ACCOUNTS: Source = {
  part: 'finalAccounts',
  name: said('部门决算', 'the final accounts'),
  figures: ({ finalAccounts }) => finalAccounts,
};

export const BUDGET_SYSTEM: Source = {
  part: 'budgetSystem',
  name: said('预算批复和指标账', 'the approved budget and its ledger'),
  figures: ({ budgetSystem }) => budgetSystem?.figures,
};

/** A figure of the record, and the source's figure that it repeats. */
export interface Repeated {
  readonly code: string;
  readonly theirs?: string;
}

/**
 * Whether figures of the record are those of a source. What the source does not have is not compared; without the source, or where it has
 * none of them, the check lacks it.
 */
export function repeatsSource(input: CheckInput, source: Source, figures: readonly Repeated[]): CheckOutcome {
  const table = source.figures(input);
  if (!table) return { lacks: [source.part] };
  const whole = completed(input, table);
  const judged = figures.flatMap(({ code, theirs = code }) => {
    const value = whole.get(theirs);
    return value && value.state !== 'missing' && value.state !== 'masked' ? [compared(input, source, code, value)] : [];
  });
  return judged.length === 0 ? { lacks: [source.part] } : together(judged);
}

const known = new WeakMap<FigureTable, FigureTable>();

function completed({ template }: CheckInput, table: FigureTable): FigureTable {
  const before = known.get(table);
  if (before) return before;
  const whole = effectiveFigures(template, table).table;
  known.set(table, whole);
  return whole;
}

function compared(input: CheckInput, source: Source, code: string, theirs: FigureValue): CheckOutcome {
  const ours = effectiveFigure(input, code);
  if (ours.state === 'missing' || ours.state === 'masked') return { lacks: [code] };
  return { findings: isSame(input, ours, theirs) ? [] : [difference(input, source, code, ours, theirs)] };
}

/** What does not concern the department is nothing. */
function isSame({ template }: CheckInput, ours: FigureValue, theirs: FigureValue): boolean {
  const [own, other] = [amountOf(ours), amountOf(theirs)];
  if (own !== null && other !== null) return agree(own, other, money(template.checks.tolerances.amount));
  const [number, otherNumber] = [numberOf(ours), numberOf(theirs)];
  if (number !== null && otherNumber !== null) return compareDecimals(number, otherNumber) === 0;
  const left = own ?? other;
  if (left !== null) return isZero(left);
  const count = number ?? otherNumber;
  return count === null || compareDecimals(count, '0') === 0;
}

function difference(
  input: CheckInput,
  { name: source }: Source,
  code: string,
  ours: FigureValue,
  theirs: FigureValue,
): FindingDraft {
  const name = nameOf(input, code);
  const [own, other] = [shown(input, code, ours), shown(input, code, theirs)];
  const [amount, number] = [amountOf(theirs), numberOf(theirs)];
  // Where the figure follows from others, these are to be mended.
  const isStated = (input.figures.get(code)?.state ?? 'missing') !== 'missing';
  const fix =
    amount !== null ? { figure: code, amount } : number !== null ? { figure: code, number } : { figure: code };
  return {
    message: said(
      `${name.zh}填报 ${own.zh}，${source.zh}为 ${other.zh}。`,
      `${name.en} is stated as ${own.en}; ${source.en}: ${other.en}.`,
    ),
    expected: other,
    found: own,
    where: { figure: code },
    remedy: said(
      `对照${source.zh}核对；以${source.zh}为准的，改为 ${other.zh}，口径不同的先统一口径。`,
      `Compare with ${source.en}; take over ${other.en} where that is right, and settle first what is counted where it is not the same.`,
    ),
    ...(isStated && (amount !== null || number !== null) && { fix }),
  };
}

function shown(input: CheckInput, code: string, value: FigureValue): Bilingual {
  const [amount, number] = [amountOf(value), numberOf(value)];
  if (amount !== null) return shownAmount(amount);
  if (number !== null) return shownNumber(number, definitionOf(input.template, code)?.unit ?? '');
  return said('不适用', 'not applicable');
}
