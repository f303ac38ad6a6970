import { said } from '../../language/index.ts';
import { isZero, type Money, money } from '../../money/index.ts';
import type { CheckInput, FindingDraft } from '../check.ts';
import { inWan } from '../figure-words.ts';
import { textsOf } from '../text/section-text.ts';
import { onWords } from '../text/text-finding.ts';

const AMOUNT = '(\\d{1,8}(?:\\.\\d{1,6})?)';
const THREE = `${AMOUNT}[ \\u3000\\n]+${AMOUNT}[ \\u3000\\n]+${AMOUNT}(?![\\d.])`;

/**
 * The head of a project form that lost its borders when it was copied into a text:
 * `年度资金总额： 0 0 0 10 0 0 其中：本年财政拨款 60 59.98 59.98`. Empty cells vanish, so only whole lines are read.
 */
const HEAD = new RegExp(
  `年度资金总额[：:]?[ \\u3000\\n]*${THREE}[^\\u4e00-\\u9fff]{0,40}其中[：:]?[ \\u3000\\n]*(?:本年|当年)?(?:一般公共预算)?财政拨款[：:]?[ \\u3000\\n]*${THREE}`,
  'g',
);

const COLUMNS = [
  said('年初预算数', 'original budget'),
  said('全年预算数', 'adjusted budget'),
  said('全年执行数', 'outturn'),
];

/** Forms in the text whose total is 0 in a column in which a part is not (seen in a published form). */
export const totalsOfNothing = (input: CheckInput): readonly FindingDraft[] =>
  textsOf(input).flatMap((text) =>
    [...text.plain.matchAll(HEAD)].flatMap(({ 0: words, index, ...groups }): readonly FindingDraft[] => {
      const amounts = [1, 2, 3, 4, 5, 6].map((group) => wanOf(groups[group]));
      const wrong = COLUMNS.flatMap((name, column) => {
        const [total, part] = [amounts[column], amounts[column + 3]];
        return total && part && isZero(total) && !isZero(part) ? [{ name, part }] : [];
      });
      const [first] = wrong;
      if (!first) return [];
      const listed = (language: 'zh' | 'en') =>
        wrong.map(({ name, part }) => `${name[language]} ${inWan(part)} 万元`).join(language === 'zh' ? '、' : ', ');
      return [
        onWords(text, {
          start: index,
          end: index + words.length,
          message: said(
            `项目自评表年度资金总额为 0，而其中财政拨款有数：${listed('zh')}。`,
            `The form’s total is 0 while the appropriation is not: ${listed('en')}.`,
          ),
          remedy: said('补填年度资金总额，使其等于各项之和。', 'Enter the total: it is the sum of its parts.'),
        }),
      ];
    }),
  );

const wanOf = (text: string | undefined): Money | null => (text === undefined ? null : money(text, '万元'));
