import { type Label, labelOf } from './labels.ts';
import type { Quantity } from './quantities.ts';
import type { ReadingContext } from './reading-context.ts';

/** One pair of “A、B分别为x、y”. */
export interface Paired {
  readonly quantity: Quantity;
  readonly label: Label;
  readonly nameStart: number;
}

const RESPECTIVELY = /([^。；\n\t:]{4,80}?)分别(?:为|是|达到|达|支出|完成|安排)?:?(?:[约共])?$/;

/** Pairs names with amounts in “人员经费、公用经费分别为702.55万元、121.62万元”; null where it is no such list or they cannot be paired. */
export function respectively(
  context: ReadingContext,
  quantities: readonly Quantity[],
  index: number,
): readonly Paired[] | null {
  const first = quantities[index]!;
  const { text } = context.plain;
  const before = text.slice(Math.max(0, first.start - 90), first.start);
  const head = before.slice(-10).includes('分别') ? RESPECTIVELY.exec(before) : null;
  if (head === null) return null;
  const list = [first];
  for (let next = index + 1; next < quantities.length; next++) {
    const [left, right] = [list.at(-1)!, quantities[next]!];
    if (!/^(?:、|，|和|及|与)$/.test(text.slice(left.end, right.start))) break;
    list.push(right);
  }
  const years = yearsOf(head[1]!);
  if (years !== null && list.length > 1) {
    if (years.of.length !== list.length) return list.map((quantity) => unread(quantity));
    return list.map((quantity, at) => inYear(context, quantity, years.of[at]!, years.name));
  }
  const names = head[1]!
    .replace(/\((境)\)/g, '$1')
    .split(/、|，|和(?!就业|服务)|及(?!运行|维护)|与/)
    .slice(-list.length);
  if (list.length < 2 || names.length !== list.length) return null;
  return list.map((quantity, at) => ({
    quantity,
    label: labelOf(context.lexicon, names[at]!, context.fiscalYear),
    nameStart: quantity.start,
  }));
}

const YEARS = /(20\d\d)年?度?(?:(?:[、，和及与]20\d\d年?度?)+|(?:-|—|~|至|到)20\d\d年?度?)/g;

/** The years of “2019年、2020年和2021年部门支出总额” or “2019-2021年…”, and what is told of each. */
function yearsOf(words: string): { readonly of: readonly number[]; readonly name: string } | null {
  const found = [...words.matchAll(YEARS)].at(-1);
  if (found === undefined) return null;
  const named = [...found[0].matchAll(/20\d\d/g)].map(([year]) => Number(year));
  const name = words.slice(found.index + found[0].length) || words.slice(0, found.index);
  const [first, last] = [named[0]!, named.at(-1)!];
  const range = named.length === 2 && /\d年?度?(?:-|—|~|至|到)/.test(found[0]) && last > first && last - first < 10;
  return { of: range ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : named, name };
}

/** Of several years' values only the evaluated year's and the last one's are figures of the record. */
function inYear(context: ReadingContext, quantity: Quantity, year: number, name: string): Paired {
  const label = labelOf(context.lexicon, name, context.fiscalYear);
  const distance = context.fiscalYear === null ? null : context.fiscalYear - year;
  if (label.is !== 'figure' || label.column !== null || (distance !== 0 && distance !== 1)) return unread(quantity);
  return {
    quantity,
    label: distance === 0 ? label : { ...label, column: 'previous' },
    nameStart: quantity.start,
  };
}

const unread = (quantity: Quantity): Paired => ({ quantity, label: { is: 'nothing' }, nameStart: quantity.start });
