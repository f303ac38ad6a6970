import { labelOf } from '../figures/index.ts';
import { type Bilingual, said } from '../language/index.ts';
import { type Decimal, inUnit, type Money } from '../money/index.ts';
import type { CheckInput } from './check.ts';

/** How a figure is called in a finding: the template's label, a list's cell by its row (`“会议经费”全年执行数`), else its code. */
export const nameOf = (input: CheckInput, code: string): Bilingual => labelOf(input.template, input.figures, code);

/** `"8241700.00"` → `"824.17"`: 万元 with two decimals, or with as many as the amount needs. */
export function inWan(amount: Money): string {
  const exact = inUnit(amount, '万元');
  const decimals = exact.split('.')[1]?.length ?? 0;
  return decimals > 2 ? exact : inUnit(amount, '万元', 2);
}

/** The same words in both languages: numbers with their unit, and quotations of the report. */
export const same = (text: string): Bilingual => said(text, text);

/** `824.17 万元`; yuan go in. */
export const shownAmount = (amount: Money): Bilingual => same(`${inWan(amount)} 万元`);

/** `95%`, `46 人`. */
export const shownNumber = (number: Decimal, unit: string): Bilingual =>
  same(unit === '%' ? `${number}%` : `${number} ${unit}`);

/** `人员经费、日常公用经费与其他` / `personnel, routine and other`. */
export function listed(names: readonly Bilingual[]): Bilingual {
  const last = names.at(-1);
  if (names.length < 2 || !last) return last ?? same('');
  const before = names.slice(0, -1);
  return said(
    `${before.map((name) => name.zh).join('、')}与${last.zh}`,
    `${before.map((name) => name.en).join(', ')} and ${last.en}`,
  );
}
