import type { Quantity, QuantityDoubt } from './quantities.ts';
import type { Doubt, ReadingContext } from './reading-context.ts';

const REASONS: Readonly<Record<QuantityDoubt, (words: string) => readonly [string, string]>> = {
  unitCut: (words) => [
    `“${words}”只写了“万”，没有“元”。是否按万元计？`,
    `“${words}” says 万 without 元. Is it in 万元 (ten thousand yuan)?`,
  ],
  letters: (words) => [
    `“${words}”中夹有字母，已按形近的数字读出。请核对。`,
    `“${words}” has letters among its digits; they were read as the digits they look like. Please check.`,
  ],
  broken: (words) => [
    `“${words}”前面还有数字，中间隔着空格，无法确定是一个数还是两个数。请填写正确数值。`,
    `There is another number before “${words}”, parted by a space; it cannot be told whether they are one. Please enter the right value.`,
  ],
  approximate: (words) => [
    `“${words}”是约数。请填写准确数值。`,
    `“${words}” is approximate. Please enter the exact value.`,
  ],
};

/** What must be asked about the way an amount is written; null where it is written plainly. */
export function doubtOf(
  { plain }: ReadingContext,
  quantity: Quantity,
  about: string,
): Omit<Doubt, 'start' | 'end'> | null {
  const [doubt] = quantity.doubts;
  if (doubt === undefined) return null;
  const [zh, en] = REASONS[doubt](plain.text.slice(quantity.start, quantity.end));
  return { about, zh, en };
}
