import { textOf } from '../../figures/index.ts';
import { said } from '../../language/index.ts';
import type { Check } from '../check.ts';
import { effectiveFigure } from '../known-figures.ts';

const PREPARER = 'signoff.preparer';
const HEAD = 'signoff.head';

export const separateSignatures: Check = {
  code: 'FLW-01',
  title: said('填表人与单位负责人不是同一人', 'Who fills in and who signs are two people'),
  explanation: said(
    '表上的填表人与单位负责人应分别签名。系统另按不相容岗位分离控制操作：填报人不能审核、签发自己填报的材料。',
    'The form is signed by its preparer and, another person, by the head. Beside this the product separates duties: nobody reviews or signs what they wrote.',
  ),
  source: '本系统设定；行政事业单位内部控制规范',
  severity: 'block',
  needs: [PREPARER, HEAD],
  check(input) {
    const [preparer, head] = [PREPARER, HEAD].map((code) => textOf(effectiveFigure(input, code)));
    if (preparer == null || head == null) {
      return { lacks: [...(preparer == null ? [PREPARER] : []), ...(head == null ? [HEAD] : [])] };
    }
    if (plain(preparer) !== plain(head)) return { findings: [] };
    return {
      findings: [
        {
          message: said(`填表人和单位负责人都是“${head}”。`, `Preparer and head are both “${head}”.`),
          expected: said('两人分别签名', 'two people'),
          found: said(head, head),
          where: { figure: PREPARER },
          remedy: said('填写实际填表人；由单位负责人签名。', 'Enter who filled it in; the head signs.'),
        },
      ],
    };
  },
};

const plain = (name: string): string => name.replace(/\s/g, '');
