import { said } from '../../language/index.ts';
import type { CheckInput, FindingDraft } from '../check.ts';
import { nameOf, same } from '../figure-words.ts';

/** A figure that must be there and is not, or is still masked. */
export function notGiven(input: CheckInput, code: string, isMasked: boolean): FindingDraft {
  const name = nameOf(input, code);
  const message = isMasked
    ? said(`${name.zh}仍为脱敏符号“*”，未填实际数。`, `${name.en} is still masked by “*”; its value is not given.`)
    : said(`${name.zh}未填报。`, `${name.en} is not given.`);
  return {
    message,
    expected: null,
    found: isMasked ? same('*') : null,
    where: { figure: code },
    remedy: said(
      `填写${name.zh}；没有发生的填 0，本单位不涉及的登记为“不适用”。`,
      `Enter ${name.en}; 0 where nothing occurred, “not applicable” where it does not concern the department.`,
    ),
  };
}
