import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { same } from '../figure-words.ts';
import { textsOf } from '../text/section-text.ts';

/** How a template tells clerks the limit of a section, in its guidance: `不超过2000字`, `限200字`, `（100字以内）`. */
const LIMIT = /(?:不超过|不得超过|限|控制在)[ ]?(\d{2,5})[ ]?字|(\d{2,5})[ ]?字(?:以内|之内|以下)/;

export const textLimits: Check = {
  code: 'STR-11',
  title: said('字数不超过规定', 'Texts keep within their limits'),
  explanation: said(
    '模板填写说明规定了字数的（如“不超过2000字”），该部分不得超过；标点计入，空白不计。',
    'Where the template’s guidance limits a section (“no more than 2000 characters”), it keeps within; punctuation counts, spaces do not.',
  ),
  source: '绩效自评表（100字、200字）；预算管理一体化系统（2000字、4000字）',
  severity: 'explain',
  needs: ['sections'],
  check(input) {
    const limited = input.template.outline.flatMap(({ key, guidance }) => {
      const [, before, after] = LIMIT.exec(guidance.zh) ?? [];
      const limit = Number(before ?? after ?? 0);
      return limit > 0 ? [{ key, limit }] : [];
    });
    if (limited.length === 0) return { lacks: ['template.guidance'] };
    const findings = textsOf(input).flatMap(({ name, section }) => {
      const limit = limited.find(({ key }) => key === section.key)?.limit ?? Number.POSITIVE_INFINITY;
      const length = [...section.text.replace(/\s/g, '')].length;
      if (length <= limit) return [];
      return [
        {
          message: said(
            `本部分 ${length} 字，超过规定的 ${limit} 字。`,
            `The section has ${length} characters; the limit is ${limit}.`,
          ),
          expected: same(`≤ ${limit} 字`),
          found: same(`${length} 字`),
          where: { section: name },
          remedy: said(
            `压缩 ${length - limit} 字以上；详细内容可作附件。`,
            `Shorten it by ${length - limit} or more; details may go into an attachment.`,
          ),
        },
      ];
    });
    return { findings };
  },
};
