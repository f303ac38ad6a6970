import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { type SectionText, textsOf } from '../text/section-text.ts';

/** Places where a report names the unit it is about: a labelled line, or its own title. */
const STATED = [
  /(?:部门（单位）名称|预算部门名称|单位名称|部门名称|填报单位)[ ]?[:：][ \u3000]*(?<name>[^\s，。；：:]{3,40})/g,
  /(?<=^|\n)[ \u3000]*(?:关于)?(?!根据|按照|为)(?<name>[^\s，。；：:《》“”]{3,40}?)[ ]?20\d\d[ ]?年度?[ ]?(?:部门)?(?:整体支出|预算)?[ ]?绩效(?:自评|评价)[^，。；\n]{0,8}报告[ \u3000]*(?=\n|$)/g,
];
const BLANK_CODE = /预算编码[ ]?[:：][ \t\u3000]*(?=\n|$)/g;

export const unitNameAgrees: Check = {
  code: 'STR-03',
  title: said('单位名称、预算编码与账户一致', 'Unit name and budget code are the account’s'),
  explanation: said(
    '封面、正文中的单位名称应与填报单位一致，预算编码不得空缺。',
    'The unit named on the cover and in the text is the reporting one, and its budget code is given.',
  ),
  source: '自评报告封面；预决算公开审核规则',
  severity: 'block',
  needs: ['sections', 'department'],
  check(input) {
    const { name, code } = input.department;
    const texts = textsOf(input);
    const blanks = texts.flatMap(blankCodes);
    const unknown = code.trim() === '' && blanks.length === 0 ? [codeUnknown] : [];
    return { findings: [...unknown, ...texts.flatMap((text) => [...otherNames(text, name), ...blankCodes(text)])] };
  },
};

const codeUnknown: FindingDraft = {
  message: said('单位的预算编码未登记。', 'The department’s budget code is not recorded.'),
  expected: null,
  found: null,
  where: {},
  remedy: said('请县级管理员在单位信息中登记预算编码。', 'Ask the county administrator to record the budget code.'),
};

function otherNames({ name: section, plain }: SectionText, own: string): readonly FindingDraft[] {
  return STATED.flatMap((pattern) => [...plain.matchAll(pattern)]).flatMap((match) => {
    const stated = match.groups?.name ?? '';
    if (sameUnit(stated, own)) return [];
    const start = match.index + match[0].indexOf(stated);
    return [
      {
        message: said(
          `填报单位为“${own}”，此处写作“${stated}”。`,
          `The reporting unit is “${own}”; here it is “${stated}”.`,
        ),
        expected: same(own),
        found: same(stated),
        where: { section, start, end: start + stated.length },
        remedy: said(
          `改为“${own}”，并检查是否误用其他单位的报告。`,
          `Change it to “${own}”, and see whether another unit’s report was used.`,
        ),
      },
    ];
  });
}

function blankCodes({ name: section, plain }: SectionText): readonly FindingDraft[] {
  return [...plain.matchAll(BLANK_CODE)].map((match) => ({
    message: said('封面的预算编码空缺。', 'The budget code on the cover is blank.'),
    expected: null,
    found: null,
    where: { section, start: match.index, end: match.index + match[0].length },
    remedy: said(
      '填写财政部门下达的预算编码，如 142001。',
      'Enter the budget code given by the finance bureau, such as 142001.',
    ),
  }));
}

/** A unit is often named with or without its county, or together with the office it belongs to. */
function sameUnit(stated: string, own: string): boolean {
  const [left, right] = [stated, own].map((name) => name.replace(/[（）\s]/g, ''));
  return left !== undefined && right !== undefined && (left.includes(right) || right.includes(left));
}
