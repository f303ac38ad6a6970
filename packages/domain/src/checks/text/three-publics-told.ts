import type { Quantity, SectionText } from './section-text.ts';
import { quantitiesWithin, sentencesOf } from './sentences.ts';

/** The three publics as one sentence tells them: the total, and each part that follows. */
export interface ThreePublicsTold {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

const TOTAL = /三公[”"]?[ ]?经费[^，。；（\d]{0,8}$/;
const PART = /(?:接待|用车|公车|出国)[^，。；、\d]{0,16}$/;
const COMPARISON = /上年|去年|同比|预算/;

/**
 * `“三公”经费12.00万元（公务接待费6.5万元、公务用车运行维护费4.50万元、因公出国（境）费0元）`: only a sentence that tells reception,
 * vehicles and travel abroad tells all of it.
 */
export const threePublicsTold = (text: SectionText): readonly ThreePublicsTold[] =>
  sentencesOf(text.plain).flatMap((sentence) => {
    const amounts = quantitiesWithin(text, sentence).filter(
      ({ amount, unit, value }) => amount !== null || (value === null && unit.endsWith('元')),
    );
    const at = amounts.findIndex(({ start }) => TOTAL.test(text.plain.slice(Math.max(0, start - 16), start)));
    const total = amounts[at];
    if (!total) return [];
    const told = amounts.slice(at + 1).map((amount, index) => ({
      amount,
      words: text.plain.slice(amounts[at + index]?.end ?? total.end, amount.start),
    }));
    const end = told.findIndex(({ words }) => COMPARISON.test(words) || !PART.test(words));
    const parts = end < 0 ? told : told.slice(0, end);
    const all = parts.map(({ words }) => words).join();
    return /接待/.test(all) && /用车|公车/.test(all) && /出国/.test(all)
      ? [{ total, parts: parts.map(({ amount }) => amount) }]
      : [];
  });
