import { figureIn } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import { add, agree, compare, type Money, money } from '../../money/index.ts';
import { definitionOf, FIGURE_COLUMNS, inColumn } from '../../templates/index.ts';
import type { CheckInput, CheckOutcome, FindingDraft } from '../check.ts';
import { inWan, listed, nameOf, shownAmount } from '../figure-words.ts';
import { lookInto, together } from '../known-figures.ts';
import type { Row } from '../rows.ts';

/** One part of a total, with its amount. */
interface Part {
  readonly code: string;
  readonly amount: Money;
}

/**
 * Whether a total is the sum of its parts, within the template's tolerance between figures:
 * `基本支出应等于人员经费与日常公用经费之和：702.55 + 121.62 = 824.17 万元，填报 824.71 万元`.
 */
export function totalIsSum(input: CheckInput, total: string, parts: readonly string[]): CheckOutcome {
  const record = lookInto(input);
  const stated = record.amount(total);
  const amounts = parts.map((code) => ({ code, amount: record.amount(code) }));
  return record.conclude(() => unlessSum(input, total, stated, amounts));
}

/**
 * The same for this year's accounts and for every other column in which the total and all of its parts are stated; a column that nobody
 * filled is not judged.
 */
export function totalIsSumInColumns(input: CheckInput, total: string, parts: readonly string[]): CheckOutcome {
  const isStated = (code: string) => figureIn(input.figures, code).state === 'known';
  const columns = FIGURE_COLUMNS.map((column) => [total, ...parts].map((code) => inColumn(code, column)))
    .filter((codes) => codes.every(isStated))
    .map(([columnTotal = total, ...columnParts]) => totalIsSum(input, columnTotal, columnParts));
  return together([totalIsSum(input, total, parts), ...columns]);
}

/** Codes in every column, for a check's needs. */
export const inEveryColumn = (codes: readonly string[]): readonly string[] =>
  codes.flatMap((code) => [code, ...FIGURE_COLUMNS.map((column) => inColumn(code, column))]);

/**
 * The same of fields of one row; null where nobody has stated any of the parts, for then there is nothing to add up. Where only some are
 * known, they still cannot be more than the total.
 */
export function rowTotalIsSum(
  input: CheckInput,
  row: Row,
  total: string,
  parts: readonly string[],
): CheckOutcome | null {
  if (!parts.some((part) => row.isStated(part))) return null;
  const stated = row.amount(total);
  if (stated === null) return { lacks: [row.code(total)] };
  const known = parts.flatMap((part) => {
    const amount = row.amount(part);
    return amount === null ? [] : [{ code: row.code(part), amount }];
  });
  const unknown = parts.filter((part) => row.amount(part) === null);
  const most = add(stated, money(input.template.checks.tolerances.amount));
  if (unknown.length > 0 && compare(add(...known.map(({ amount }) => amount)), most) <= 0) {
    return { lacks: unknown.map((part) => row.code(part)) };
  }
  return { findings: unlessSum(input, row.code(total), stated, known) };
}

/** Nothing where the parts add up to what is stated, else the finding that says so and offers the sum. */
export function unlessSum(
  input: CheckInput,
  total: string,
  stated: Money,
  parts: readonly Part[],
): readonly FindingDraft[] {
  const amounts = parts.map(({ amount }) => amount);
  const sum = add(...amounts);
  if (agree(stated, sum, money(input.template.checks.tolerances.amount))) return [];
  const name = nameOf(input, total);
  // A part of a row is called by its column alone: the total's name has said which row it is.
  const names = listed(parts.map(({ code }) => definitionOf(input.template, code)?.label ?? nameOf(input, code)));
  const working = `${amounts.map(inWan).join(' + ')} = ${inWan(sum)} 万元`;
  return [
    {
      message: said(
        `${name.zh}应等于${names.zh}之和：${working}，填报 ${inWan(stated)} 万元。`,
        `${name.en} should be the sum of ${names.en}: ${working}; ${inWan(stated)} 万元 is stated.`,
      ),
      expected: shownAmount(sum),
      found: shownAmount(stated),
      where: { figure: total },
      remedy: said(
        `对照部门决算核对${name.zh}及其各项；各项无误的，将${name.zh}改为 ${inWan(sum)} 万元。`,
        `Compare ${name.en} and its parts with the final accounts; where the parts are right, change the total to ${inWan(sum)} 万元.`,
      ),
      fix: { figure: total, amount: sum },
    },
  ];
}
