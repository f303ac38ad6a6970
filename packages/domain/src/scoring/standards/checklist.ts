import Big from 'big.js';
import { type Bilingual, said } from '../../language/index.ts';
import { lacking } from '../indicator-facts.ts';
import type { Mark, Scorer } from '../mark.ts';
import type { ChecklistItem } from '../standard.ts';
import { plain, rounded } from '../working.ts';

/** Points for each item that is met, or off for each that is not; keys that the standard does not know are not met. */
export const scoreChecklist: Scorer<'checklist'> = ({ items, points = 'earned' }, mark) => {
  const { ticked } = mark.facts;
  if (!ticked) return lacking({ ticked });
  const met = items.filter(({ key }) => ticked.includes(key));
  const unmet = items.filter(({ key }) => !ticked.includes(key));
  return points === 'earned' ? earned(met, items.length, mark) : lost(unmet, mark);
};

function earned(met: readonly ChecklistItem[], all: number, { weight, digits }: Mark) {
  const points = sumOf(met);
  if (met.length === 0) {
    return { points, working: said(`${all} 项均不符合，不得分`, `none of ${all} items is met: no points`) };
  }
  const sum = met.map((item) => plain(item.points)).join(' + ');
  const total = met.length === 1 ? '' : ` = ${rounded(points, digits)}`;
  const names = named(met);
  return {
    points,
    working: said(
      `${all} 项中符合 ${met.length} 项（${names.zh}），满分 ${plain(weight)} 分：${sum}${total}`,
      `${met.length} of ${all} items are met (${names.en}), full marks ${plain(weight)}: ${sum}${total}`,
    ),
  };
}

function lost(unmet: readonly ChecklistItem[], { weight, digits }: Mark) {
  const points = weight.minus(sumOf(unmet));
  if (unmet.length === 0) {
    const full = plain(weight);
    return { points, working: said(`各项均符合，得满分 ${full} 分`, `all items are met: full marks, ${full}`) };
  }
  const sum = [plain(weight), ...unmet.map((item) => plain(item.points))].join(' − ');
  const names = named(unmet);
  return {
    points,
    working: said(
      `不符合 ${unmet.length} 项（${names.zh}），逐项扣分：${sum} = ${rounded(points, digits)}`,
      `${unmet.length} not met (${names.en}), points off for each: ${sum} = ${rounded(points, digits)}`,
    ),
  };
}

const sumOf = (items: readonly ChecklistItem[]): Big => items.reduce((sum, { points }) => sum.plus(points), new Big(0));

const named = (items: readonly ChecklistItem[]): Bilingual =>
  said(items.map(({ label }) => label.zh).join('、'), items.map(({ label }) => label.en).join(', '));
