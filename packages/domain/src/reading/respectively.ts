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
