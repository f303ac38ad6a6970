import { HAN_DIGITS, hanNumber } from './han-number.ts';
import type { ReadingContext, Statement } from './reading-context.ts';

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
 * not match is left to the checks of the form.
 */
export function readQuotaOfKinds({ plain }: ReadingContext): readonly Statement[] {
  return [...plain.text.matchAll(KINDS_THEN_SUM)].flatMap((match): readonly Statement[] => {
    const kinds = match[1]!;
    const stated = countOf(match.at(-1)!);
    const sum = [...kinds.matchAll(new RegExp(ONE, 'g'))].reduce((total, one) => total + (countOf(one[1]!) ?? NaN), 0);
    if (!/编/.test(kinds) || stated === null || stated !== sum) return [];
    const end = match.index + match[0].length;
    const start = end - match.at(-1)!.length - 1;
    return [
      {
        base: 'staff.quota',
        column: null,
        state: 'known',
        number: String(stated),
        unit: '人',
        confidence: 0.93,
        start,
        end,
      },
    ];
  });
}

const countOf = (written: string): number | null => (/^\d/.test(written) ? Number(written) : hanNumber(written));
