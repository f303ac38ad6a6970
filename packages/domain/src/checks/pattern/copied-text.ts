import { type Bilingual, said } from '../../language/index.ts';
import { likeness, shinglesOf } from '../../likeness/index.ts';
import type { Check, CheckedSection, ComparableText, FindingDraft } from '../check.ts';
import { sectionName } from '../placing.ts';

/** Share of shingles in common from which a text counts as copied: about one sign in thirty changed. Our decision. */
const NEARLY_SAME = 0.7;
/** Shingles below which a section is too short to be told from the usual phrases: “我单位本年度无政府性基金预算支出。” */
const FEWEST = 80;

export const copiedText: Check = {
  code: 'STR-14',
  title: said('文字不照抄上年或其他单位', 'The text is not copied from last year or another unit'),
  explanation: said(
    '逐部分比较：去掉标点、数字不计差别后，连续五字的片段有 70% 以上相同的，视为基本照抄。不足 80 个片段的短文不比较。',
    'Section by section, numbers and punctuation aside: where 70% or more of all runs of five signs are the same, the text counts as copied. Sections of fewer than 80 such runs are not compared.',
  ),
  source: '本系统设定',
  severity: 'explain',
  needs: ['sections', 'lastYear', 'otherReports'],
  check(input) {
    const { lastYear, otherReports } = input;
    if (!lastYear && !otherReports) return { lacks: ['lastYear', 'otherReports'] };
    const sources: readonly Source[] = [
      ...(lastYear
        ? [
            {
              name: said(`上年（${lastYear.fiscalYear} 年）自评报告`, `the report of ${lastYear.fiscalYear}`),
              sections: lastYear.sections,
            },
          ]
        : []),
      ...(otherReports ?? []).map(({ name, sections }) => ({
        name: said(`${name}的报告`, `the report of ${name}`),
        sections,
      })),
    ];
    return { findings: input.sections.flatMap((section) => mostAlike(section, sources) ?? []) };
  },
};

interface Source {
  readonly name: Bilingual;
  readonly sections: readonly ComparableText[];
}

function mostAlike(section: CheckedSection, sources: readonly Source[]): FindingDraft | null {
  const own = shinglesOf(section.text);
  if (own.size < FEWEST) return null;
  const compared = sources.flatMap(({ name, sections }) =>
    sections
      .filter(({ key }) => key === section.key)
      .map(({ text }) => ({ name, share: likeness(own, shinglesOf(text)) })),
  );
  const [alike] = compared.filter(({ share }) => share >= NEARLY_SAME).sort((left, right) => right.share - left.share);
  if (!alike) return null;
  const percent = Math.floor(alike.share * 100);
  const heading = section.title === '' ? '引言' : section.title;
  return {
    message: said(
      `“${heading}”与${alike.name.zh}相应部分 ${percent}% 相同，可能是照抄。`,
      `“${heading}” is ${percent}% the same as in ${alike.name.en}; it may be copied.`,
    ),
    expected: said('低于 70%', 'less than 70%'),
    found: said(`${percent}%`, `${percent}%`),
    where: { section: sectionName(section) },
    remedy: said(
      '按本单位本年实际改写；职能等确实不变的，说明理由。',
      'Rewrite it from this year’s facts; where duties stay the same, say so.',
    ),
  };
}
