import { amountOf, type FigureTable, figureIn, numberOf, rowFigure, rowName, rowsOf } from '../../figures/index.ts';
import { type Bilingual, said } from '../../language/index.ts';
import { agree, decimalsAgree, money } from '../../money/index.ts';
import { columnOf, type FigureColumn, inColumn } from '../../templates/index.ts';
import type { Check, CheckInput, CheckOutcome, EarlierEvaluation, FindingDraft } from '../check.ts';
import { nameOf, shownAmount, shownNumber } from '../figure-words.ts';
import { completedFigures, effectiveFigure } from '../known-figures.ts';
import { changeFormulas, READ_BY_FORMULAS } from './change-formula.ts';

export const lastYearsAccounts: Check = {
  code: 'YOY-01',
  title: said('上年决算数与上年自评一致', 'Last year’s accounts are those of last year’s evaluation'),
  explanation: said(
    '“上年决算数”一栏应等于上年自评报告的本年决算数；项目按名称核对。',
    'The column “last year’s final accounts” gives what last year’s evaluation had as its own; projects are compared by name.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表',
  severity: 'block',
  needs: ['lastYear', 'figures', 'fiscalYear'],
  check: (input) =>
    withLastYear(input, (lastYear) => [
      ...compareColumn(input, lastYear, 'previous', null),
      ...compareProjects(input, lastYear),
    ]),
};

export const lastYearsBudget: Check = {
  code: 'YOY-02',
  title: said('上年预算数与上年自评一致', 'Last year’s budget is that of last year’s evaluation'),
  explanation: said(
    '计算变动率所用的“上年预算数”应等于上年自评报告的本年预算数。基础数据表没有这一栏，填写了变动率的，须补充上年预算数，否则无法核对；正文列式计算的，其基数应与填报的一致。',
    'Last year’s budget, from which rates of change are computed, is what last year’s evaluation had as its budget. The form has no column for it: where a rate of change is stated, last year’s budget is entered too, or nobody can verify it; a rate that the text computes is computed from what is recorded.',
  ),
  source: '附件1 部门整体支出绩效评价基础数据表；部门整体支出绩效评价指标表',
  severity: 'block',
  needs: ['lastYear', 'figures', 'fiscalYear', ...READ_BY_FORMULAS],
  check(input) {
    const unverifiable = [...changeWithoutBase(input), ...changeFormulas(input)];
    const outcome = withLastYear(input, (lastYear) => compareColumn(input, lastYear, 'previousBudget', 'budget'));
    if ('lacks' in outcome) return unverifiable.length > 0 ? { findings: unverifiable } : outcome;
    return { findings: [...unverifiable, ...outcome.findings] };
  },
};

const CHANGE_RATE = 'threePublics.changeRate';
const BASE = inColumn('threePublics.total', 'previousBudget');

/** A rate of change that was stated, while nobody said from what. */
function changeWithoutBase(input: CheckInput): readonly FindingDraft[] {
  const rate = numberOf(effectiveFigure(input, CHANGE_RATE));
  if (rate === null || effectiveFigure(input, BASE).state !== 'missing') return [];
  const name = nameOf(input, CHANGE_RATE);
  return [
    {
      message: said(
        `${name.zh}填写为 ${rate}%，但没有上年预算数，无法核对。`,
        `${name.en} is ${rate}%, but last year’s budget is not given: it cannot be verified.`,
      ),
      expected: said('上年预算数', 'last year’s budget'),
      found: shownNumber(rate, '%'),
      where: { figure: BASE },
      remedy: said('补充填写上年预算数。', 'Enter last year’s budget.'),
    },
  ];
}

/** Judges against the evaluation of the year before; of any other year it says nothing. */
export function withLastYear(
  { lastYear, fiscalYear }: CheckInput,
  judge: (lastYear: EarlierEvaluation) => readonly FindingDraft[],
): CheckOutcome {
  return lastYear?.fiscalYear === fiscalYear - 1 ? { findings: judge(lastYear) } : { lacks: ['lastYear'] };
}

/** Every figure with `column` known, against `was` (null: final accounts) of last year, where that is known too. */
function compareColumn(
  input: CheckInput,
  { figures }: EarlierEvaluation,
  column: FigureColumn,
  was: FigureColumn | null,
): readonly FindingDraft[] {
  const now = completedFigures(input);
  return input.template.figures.flatMap(({ code, derivation }) => {
    const place = columnOf(code);
    // What only repeats another figure (全年执行数 the total) would say the same twice.
    if (derivation?.kind === 'sum' && derivation.of.length === 1 && !derivation.minus) return [];
    return place.column === column
      ? difference(input, code, nameOf(input, code), now, figures, inColumn(place.base, was))
      : [];
  });
}

/** Projects that last year's list has under the same name. */
function compareProjects(input: CheckInput, { figures }: EarlierEvaluation): readonly FindingDraft[] {
  const now = completedFigures(input);
  const before = new Map(rowsOf(figures, 'projects').map((key) => [rowName(figures, 'projects', key), key]));
  return rowsOf(now, 'projects').flatMap((key) => {
    const name = rowName(now, 'projects', key);
    const then = name === null ? undefined : before.get(name);
    if (then === undefined) return [];
    const called = said(`项目“${name}”上年决算数`, `Last year’s accounts of project “${name}”`);
    const code = rowFigure('projects', key, 'previous');
    return difference(input, code, called, now, figures, rowFigure('projects', then, 'outturn'));
  });
}

function difference(
  { template, fiscalYear }: CheckInput,
  code: string,
  name: Bilingual,
  now: FigureTable,
  before: FigureTable,
  then: string,
): readonly FindingDraft[] {
  const [stated, was] = [figureIn(now, code), figureIn(before, then)];
  const [amount, wasAmount] = [amountOf(stated), amountOf(was)];
  const [number, wasNumber] = [numberOf(stated), numberOf(was)];
  if (amount !== null && wasAmount !== null) {
    if (agree(amount, wasAmount, money(template.checks.tolerances.amount))) return [];
    return [
      differing(code, name, fiscalYear - 1, shownAmount(amount), shownAmount(wasAmount), {
        figure: code,
        amount: wasAmount,
      }),
    ];
  }
  if (number === null || wasNumber === null || decimalsAgree(number, wasNumber, '0')) return [];
  const [shown, wasShown] = [shownNumber(number, ''), shownNumber(wasNumber, '')];
  return [differing(code, name, fiscalYear - 1, shown, wasShown, { figure: code, number: wasNumber })];
}

const differing = (
  figure: string,
  name: Bilingual,
  year: number,
  found: Bilingual,
  expected: Bilingual,
  fix: NonNullable<FindingDraft['fix']>,
): FindingDraft => ({
  message: said(
    `${name.zh}填写为 ${found.zh.trim()}，${year} 年自评为 ${expected.zh.trim()}。`,
    `${name.en} is ${found.en.trim()}; the evaluation of ${year} has ${expected.en.trim()}.`,
  ),
  expected,
  found,
  where: { figure },
  remedy: said(
    '核对上年自评；上年数据有误的，先与财政部门核实。',
    'Compare with last year’s evaluation; where that is wrong, settle it with the bureau first.',
  ),
  fix,
});
