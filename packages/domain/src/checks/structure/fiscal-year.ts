import { said } from '../../language/index.ts';
import type { Check, FindingDraft } from '../check.ts';
import { same } from '../figure-words.ts';
import { plainText, type SectionText, textsOf } from '../text/section-text.ts';

/**
 * Words by which a year is said to be the one evaluated. Years of notices (《…》), of comparison (较2020年) and of plans are
 * not, so that the year of a cited document is never taken for the report's.
 */
const SUBJECT =
  '(?:部门整体支出|整体支出|绩效自评|部门支出总额|基本支出|项目支出|决算收支|年?末实有)(?!预算|计划|绩效目标)';
const CLAIM = new RegExp(
  '(?<!较|比|与|同|自|至|截止|截至)(20\\d\\d)[ ]?年度?[ ]?(?!\\d{1,2}[ ]?月)' +
    `(?=[^\\n。；，,《》]{0,8}?${SUBJECT}|(?:我|本)单位[^\\n。；，,]{0,10}(?:支出|收入|实有|自评))`,
  'g',
);

export const fiscalYearAgrees: Check = {
  code: 'STR-02',
  title: said('评价年度前后一致', 'One fiscal year throughout'),
  explanation: said(
    '标题、正文和数据所称年度应为被评价的年度；照抄上年报告时最容易留下旧年度。',
    'Title, text and figures speak of the year evaluated; copying last year’s report leaves the old year behind.',
  ),
  source: '预决算公开审核规则',
  severity: 'block',
  needs: ['sections', 'fiscalYear'],
  check(input) {
    const year = String(input.fiscalYear);
    return { findings: textsOf(input).flatMap((text) => otherYears(text, year)) };
  },
};

/** The first place of each other year in a section: once mended there, the next shows. */
function otherYears({ section, name, plain }: SectionText, year: string): readonly FindingDraft[] {
  const words = withoutQuotations(plain);
  const claims = [...words.matchAll(CLAIM)]
    .filter(({ index }) => !sentenceAt(words, index).includes(`${year}年`))
    .map((match) => ({ year: match[1] ?? '', start: match.index, end: match.index + match[0].trimEnd().length }));
  const inTitle = [...plainText(section.title).matchAll(CLAIM)].map((match) => ({
    year: match[1] ?? '',
    start: 0,
    end: 0,
  }));
  const other = [...inTitle, ...claims].filter((claim) => claim.year !== year);
  const first = other.filter((claim, index) => other.findIndex((one) => one.year === claim.year) === index);
  return first.map((claim) => ({
    message: said(
      `评价年度为 ${year} 年，此处写作“${claim.year}年”。`,
      `The year evaluated is ${year}; here it is ${claim.year}.`,
    ),
    expected: same(`${year}年`),
    found: same(`${claim.year}年`),
    where: { section: name, start: claim.start, end: claim.end },
    remedy: said(
      `改为 ${year} 年；确为其他年度数据的，写明“上年”或与哪一年比较。`,
      `Change it to ${year}; where another year is meant, say so (“last year”, “compared with …”).`,
    ),
  }));
}

/** A sentence that names the year evaluated as well compares two years. */
function sentenceAt(plain: string, at: number): string {
  const [before, after] = [plain.slice(Math.max(0, at - 200), at), plain.slice(at, at + 200)];
  return `${/[^。\n]*$/.exec(before)?.[0] ?? ''}${/^[^。\n]*/.exec(after)?.[0] ?? ''}`;
}

/** Titles of documents hold years of their own: blanked, so that offsets hold. */
const withoutQuotations = (plain: string): string =>
  plain.replace(/《[^》\n]{0,80}》/g, (title) => ' '.repeat(title.length));
