import { HAN_DIGITS, hanNumber } from './han-number.ts';
import type { Doubt, ReadingContext, Statement } from './reading-context.ts';

const KIND =
  '(?:行政|参公|事业|工勤|机关工勤|后勤|全额拨?款?事业|差额拨?款?事业|政法专项|专项|雇员|其他)(?:人员|单位)?编制?';
const COUNT = `(\\d{1,6}|[${HAN_DIGITS}]{1,9})(?:人|名|个)`;
const ONE = `${KIND}(?:数|为|人数|人员)?:?${COUNT}`;
const KINDS_THEN_SUM = new RegExp(
  `((?:${ONE}[，、和及]*){2,8})(?:编制)?(?:总编制|编制)?(?:共计|合计|总计|总数|共有|共)(?:编制|核定)*(?:为|数|:)*${COUNT}`,
  'g',
);

/**
 * “行政编制8人，事业编制7人，共15人”: the quota is given by its kinds and a sum. Read only where the kinds add to it; a sum that does
 * not match is asked about.
 */
export function readQuotaOfKinds({ plain }: ReadingContext): {
  readonly statements: readonly Statement[];
  readonly doubts: readonly Doubt[];
} {
  const statements: Statement[] = [];
  const doubts: Doubt[] = [];
  for (const match of plain.text.matchAll(KINDS_THEN_SUM)) {
    const kinds = match[1]!;
    const stated = countOf(match.at(-1)!);
    const sum = [...kinds.matchAll(new RegExp(ONE, 'g'))].reduce((total, one) => total + (countOf(one[1]!) ?? NaN), 0);
    if (!/编/.test(kinds) || stated === null || Number.isNaN(sum)) continue;
    const end = match.index + match[0].length;
    const start = end - match.at(-1)!.length - 1;
    if (stated === sum)
      statements.push({
        base: 'staff.quota',
        column: null,
        state: 'known',
        number: String(stated),
        unit: '人',
        confidence: 0.93,
        start,
        end,
      });
    else
      doubts.push({
        about: 'staff.quota',
        zh: `各类编制相加为 ${sum} 人，而合计写的是 ${stated} 人。请确认编制数。`,
        en: `The kinds of posts add to ${sum}, while the total is stated as ${stated}. Please confirm the staff quota.`,
        start: match.index,
        end,
      });
  }
  return { statements, doubts };
}

const countOf = (written: string): number | null => (/^\d/.test(written) ? Number(written) : hanNumber(written));
