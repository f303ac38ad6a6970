import type { DepartmentProfile } from './departments.ts';
import type { DemoExplanation, DemoOpinion } from './model.ts';
import { performanceReviewerOf, preparerOf, sectionReviewerOf } from './people.ts';
import { OPEN_OPINIONS, type OpinionPhrase, USUAL_OPINIONS } from './phrases/opinions.ts';
import type { Random } from './random.ts';
import type { Story } from './storyline.ts';
import { momentOf, type Timeline } from './timeline.ts';

/** Days between handing in and each review; the finance section's remark comes on the first. */
export const SECTION_AFTER = 1;
export const PERFORMANCE_AFTER = 2;

/** The remarks of reviewers with the unit's answers: all answered where it came back and went again, some open where it lies with the unit. */
export function opinionsOf(
  profile: DepartmentProfile,
  story: Story,
  timeline: Timeline,
  random: Random,
): readonly DemoOpinion[] {
  if (story.state === 'returned' && (story.plant === 'functionalAsInsurance' || story.plant === 'emptyProblems')) {
    const byPerformance = story.plant === 'emptyProblems';
    const returned = timeline.lastSigned + (byPerformance ? PERFORMANCE_AFTER : SECTION_AFTER);
    const author = byPerformance
      ? performanceReviewerOf(profile.regionCode)
      : sectionReviewerOf(profile.regionCode, profile.financeSection);
    return OPEN_OPINIONS[story.plant].map((phrase) => opinion(profile, phrase, author, returned));
  }
  if (!story.returnedOnce) return [];
  const author = sectionReviewerOf(profile.regionCode, profile.financeSection);
  return random
    .some(USUAL_OPINIONS, random.between(2, 3))
    .map((phrase) => opinion(profile, phrase, author, timeline.firstSigned + SECTION_AFTER));
}

function opinion(profile: DepartmentProfile, phrase: OpinionPhrase, author: string, day: number): DemoOpinion {
  const { answer, ...remark } = phrase;
  return {
    ...remark,
    round: 1,
    author,
    at: momentOf(day, 10, 40),
    answer: answer === '' ? null : { text: answer, by: preparerOf(profile), at: momentOf(day + 1, 15, 5) },
  };
}

/** Reasons by what a check finds; the figure is the one that the finding is about. */
const REASONS: Readonly<Record<string, { readonly figure: string | null; readonly reason: string }>> = {
  'STF-02': {
    figure: 'staff.actual',
    reason: '超编人员为2019年机构改革划转的站所人员，县委编办已明确在编制外过渡管理，按“只出不进”逐年消化。',
  },
  'SCO-12': { figure: 'score.self', reason: '未执行部分系上级专项结转，年度目标任务均已完成，故未扣分。' },
  'NUM-03': { figure: null, reason: '本报告按公安经费公开管理要求以脱敏版报送，完整数据已单独向财政局业务股室提供。' },
  'STR-13': { figure: null, reason: '单位组建时间不长，问题正在梳理，待年中监控后补充。' },
  'FUN-01': { figure: null, reason: '按部门决算功能分类填列，口径待与财政局核对。' },
  'STR-07': { figure: 'fund.socialInsurance', reason: '文字所列为决算功能分类支出，我局无社会保险基金账户。' },
  'XRF-01': { figure: 'expenditure.basic.personnel', reason: '文字部分按账务快报数填写，与决算口径略有差异。' },
};

/** The reasons a unit gave before it handed in for what needs one. */
export function explanationsOf(
  profile: DepartmentProfile,
  codes: readonly string[],
  timeline: Timeline,
): readonly DemoExplanation[] {
  return codes.flatMap((checkCode) => {
    const given = REASONS[checkCode];
    return given ? [{ checkCode, ...given, by: preparerOf(profile), at: momentOf(timeline.firstSigned, 9, 35) }] : [];
  });
}
